import { AssessmentMethod } from '@assay/standards/domain';
import { Check, Column, PrimaryColumn } from 'typeorm';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AssessorEntity } from './assessor.entity';

/** What an assessor may assess, and from when until when. */
@TenantTable('assessor_competence')
@RefersTo(() => AssessorEntity, 'assessor_competence', 'assessorId')
@Check('assessor_competence_method', oneOf('method', AssessmentMethod))
@Check('assessor_competence_period', 'valid_until IS NULL OR valid_until >= valid_from')
export class AssessorCompetenceEntity extends TenantRow {
  @PrimaryColumn('uuid')
  assessorId!: string;

  /** E.g. `ST0825`. */
  @PrimaryColumn('varchar', { length: 10 })
  standardReference!: string;

  @PrimaryColumn('varchar', { length: 30 })
  method!: AssessmentMethod;

  @Column('date')
  validFrom!: string;

  /** The last day; null while it goes on. */
  @Column('date', { nullable: true })
  validUntil!: string | null;
}
