import { Check, Column, Index } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AssessorEntity } from './assessor.entity';
import { EmployerEntity } from './employer.entity';
import { TrainingProviderEntity } from './training-provider.entity';

/** Where an assessor works or worked besides: interests follow from it without a declaration. */
@TenantTable('assessor_employment')
@RefersTo(() => AssessorEntity, 'assessor_employment', 'assessorId')
@RefersTo(() => EmployerEntity, 'assessor_employment', 'employerId')
@RefersTo(() => TrainingProviderEntity, 'assessor_employment', 'trainingProviderId')
@Index('assessor_employment_of_assessor', ['organisationId', 'assessorId'])
@Check('assessor_employment_has_one_place', 'num_nonnulls(employer_id, training_provider_id) = 1')
@Check('assessor_employment_period', 'last_day IS NULL OR last_day >= first_day')
export class AssessorEmploymentEntity extends IdentifiedRow {
  @Column('uuid')
  assessorId!: string;

  @Column('uuid', { nullable: true })
  employerId!: string | null;

  @Column('uuid', { nullable: true })
  trainingProviderId!: string | null;

  @Column('date')
  firstDay!: string;

  /** Null while it goes on. */
  @Column('date', { nullable: true })
  lastDay!: string | null;
}
