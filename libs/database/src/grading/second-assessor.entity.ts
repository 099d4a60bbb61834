import { Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { AttemptEntity } from '../scheduling/attempt.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';

/** Somebody who marks an attempt beside its lead assessor, each with a marking of their own. */
@TenantTable('second_assessor')
@RefersTo(() => AttemptEntity, 'second_assessor', 'attemptId')
@RefersTo(() => AssessorEntity, 'second_assessor', 'assessorId')
@RefersTo(() => AccountEntity, 'second_assessor', 'addedBy')
export class SecondAssessorEntity extends TenantRow {
  @PrimaryColumn('uuid')
  attemptId!: string;

  @PrimaryColumn('uuid')
  assessorId!: string;

  @Column('uuid')
  addedBy!: string;

  @Column('timestamptz')
  addedAt!: Date;
}
