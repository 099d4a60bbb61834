import { Column, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AttemptEntity } from './attempt.entity';
import { ReattemptAgreementEntity } from './reattempt-agreement.entity';

/** How an attempt came to be opened after a result: the agreement it rests on, its last day, and what is set this time. */
@TenantTable('reattempt')
@RefersTo(() => AttemptEntity, 'reattempt', 'attemptId')
@RefersTo(() => ReattemptAgreementEntity, 'reattempt', 'agreementId')
@RefersTo(() => AccountEntity, 'reattempt', 'openedBy')
@Unique('reattempt_once', ['organisationId', 'agreementId'])
export class ReattemptEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @Column('uuid')
  agreementId!: string;

  /** The last local day on which the event may take place: the plan's months, counted from the release. */
  @Column('date')
  latestOn!: string;

  /** The other task or questions, where the plan wants another one. */
  @Column('varchar', { length: 500, nullable: true })
  task!: string | null;

  @Column('uuid')
  openedBy!: string;

  @Column('timestamptz')
  openedAt!: Date;
}
