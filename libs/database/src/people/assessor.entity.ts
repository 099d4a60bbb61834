import { Check, Column, Unique } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from './account.entity';

@TenantTable('assessor')
@RefersTo(() => AccountEntity, 'assessor', 'accountId')
@Unique('assessor_account_once', ['organisationId', 'accountId'])
@Check('assessor_home_is_a_point', '(home_latitude IS NULL) = (home_longitude IS NULL)')
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

  /** Where the assessor's day begins, in degrees; null while it is not known. */
  @Column('double precision', { nullable: true })
  homeLatitude!: number | null;

  @Column('double precision', { nullable: true })
  homeLongitude!: number | null;

  /** What the assessor calls the place, e.g. a town or a postcode. */
  @Column('varchar', { length: 100, nullable: true })
  homePlace!: string | null;

  /** Longest single journey this person makes. */
  @Column('integer', { default: 120 })
  travelMinutes!: number;

  @Column('integer', { default: 1 })
  version!: number;
}
