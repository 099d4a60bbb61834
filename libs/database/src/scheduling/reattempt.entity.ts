import { Column, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from './attempt.entity';
import { ReattemptAgreementEntity } from './reattempt-agreement.entity';

/** How an attempt came to be opened after a result: the agreement it rests on, and what is set this time. */
@TenantTable('reattempt')
@RefersTo(() => AttemptEntity, 'reattempt', 'attemptId')
@RefersTo(() => ReattemptAgreementEntity, 'reattempt', 'agreementId')
@RefersTo(() => AccountEntity, 'reattempt', 'openedBy')
@RefersTo(() => AttemptEntity, 'reattempt', 'inPlaceOf')
@Unique('reattempt_once', ['organisationId', 'agreementId', 'inPlaceOf'])
export class ReattemptEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @Column('uuid')
  agreementId!: string;

  /** The attempt under the same agreement that ended without a grade, which this one replaces; an agreement opens one that replaces none. */
  @Column('uuid', { nullable: true })
  inPlaceOf!: string | null;

  /** The other task or questions, where the plan wants another one. */
  @Column('varchar', { length: 500, nullable: true })
  task!: string | null;

  @Column('uuid')
  openedBy!: string;

  @Column('timestamptz')
  openedAt!: Date;
}
