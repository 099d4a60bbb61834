import { Column, Unique } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from './account.entity';

@TenantTable('assessor')
@RefersTo(() => AccountEntity, 'assessor', 'accountId')
@Unique('assessor_account_once', ['organisationId', 'accountId'])
export class AssessorEntity extends IdentifiedRow {
  @Column('uuid')
  accountId!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  /** How many assessments this person takes on one day. */
  @Column('integer', { default: 3 })
  assessmentsPerDay!: number;

  /** How many assessments this person takes in one week, Monday to Sunday. */
  @Column('integer', { default: 12 })
  assessmentsPerWeek!: number;
}
