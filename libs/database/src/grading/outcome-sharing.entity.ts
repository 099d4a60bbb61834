import { Check, Column, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { EnrolmentEntity } from '../scheduling/enrolment.entity';

/** Whether the apprentice lets the employer see the outcome. The highest number holds; without one the employer does not. */
@TenantTable('outcome_sharing')
@RefersTo(() => EnrolmentEntity, 'outcome_sharing', 'enrolmentId')
@RefersTo(() => AccountEntity, 'outcome_sharing', 'saidBy')
@Check('outcome_sharing_number_counts', 'number > 0')
export class OutcomeSharingEntity extends TenantRow {
  @PrimaryColumn('uuid')
  enrolmentId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column('boolean')
  withEmployer!: boolean;

  @Column('uuid')
  saidBy!: string;

  @Column('timestamptz')
  saidAt!: Date;
}
