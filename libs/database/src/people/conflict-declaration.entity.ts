import { Check, Column } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { ApprenticeEntity } from './apprentice.entity';
import { AssessorEntity } from './assessor.entity';
import { EmployerEntity } from './employer.entity';
import { TrainingProviderEntity } from './training-provider.entity';

/** An assessor's declared interest in one employer, training provider or apprentice. */
@TenantTable('conflict_declaration')
@RefersTo(() => AssessorEntity, 'conflict_declaration', 'assessorId')
@RefersTo(() => EmployerEntity, 'conflict_declaration', 'employerId')
@RefersTo(() => TrainingProviderEntity, 'conflict_declaration', 'trainingProviderId')
@RefersTo(() => ApprenticeEntity, 'conflict_declaration', 'apprenticeId')
@Check('conflict_declaration_has_one_subject', 'num_nonnulls(employer_id, training_provider_id, apprentice_id) = 1')
export class ConflictDeclarationEntity extends IdentifiedRow {
  @Column('uuid')
  assessorId!: string;

  @Column('uuid', { nullable: true })
  employerId!: string | null;

  @Column('uuid', { nullable: true })
  trainingProviderId!: string | null;

  @Column('uuid', { nullable: true })
  apprenticeId!: string | null;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('timestamptz', { default: () => 'now()' })
  declaredAt!: Date;
}
