import { InterestKind } from '@assay/people/domain';
import { Check, Column, Index } from 'typeorm';
import { oneOf } from '../schema/one-of';
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
@Index('conflict_declaration_of_assessor', ['organisationId', 'assessorId'])
@Check('conflict_declaration_has_one_subject', 'num_nonnulls(employer_id, training_provider_id, apprentice_id) = 1')
@Check('conflict_declaration_kind_is_known', oneOf('kind', InterestKind))
@Check('conflict_declaration_period', 'holds_until IS NULL OR holds_from IS NULL OR holds_until >= holds_from')
export class ConflictDeclarationEntity extends IdentifiedRow {
  @Column('uuid')
  assessorId!: string;

  @Column('uuid', { nullable: true })
  employerId!: string | null;

  @Column('uuid', { nullable: true })
  trainingProviderId!: string | null;

  @Column('uuid', { nullable: true })
  apprenticeId!: string | null;

  @Column('varchar', { length: 20, default: InterestKind.Other })
  kind!: InterestKind;

  /** First and last local day on which it counts; null where it has no end on that side. */
  @Column('date', { nullable: true })
  holdsFrom!: string | null;

  @Column('date', { nullable: true })
  holdsUntil!: string | null;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('timestamptz', { default: () => 'now()' })
  declaredAt!: Date;
}
