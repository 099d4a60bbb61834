import { Check, Column, ForeignKey, Index, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { AssessorEntity } from '../people/assessor.entity';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AssessmentPlanEntity } from '../standards/assessment-plan.entity';
import { RubricEntity } from '../standards/rubric.entity';
import { MarkingEntity } from './marking.entity';

/** A submitted mark, frozen with the plan and rubric it was made by. A return leads to a further version. */
@TenantTable('mark_version')
@ForeignKey(() => MarkingEntity, ['organisationId', 'attemptId'], ['organisationId', 'attemptId'], {
  name: 'mark_version_marking',
})
@RefersTo(() => AssessorEntity, 'mark_version', 'assessorId')
@RefersTo(() => RubricEntity, 'mark_version', 'rubricId')
@RefersTo(() => AssessmentPlanEntity, 'mark_version', 'assessmentPlanId')
@RefersTo(() => AccountEntity, 'mark_version', 'submittedBy')
@Unique('mark_version_number', ['organisationId', 'attemptId', 'assessorId', 'number'])
@Check('mark_version_deviation_is_justified', `grade = proposed_grade OR justification <> ''`)
@Index('mark_version_submitted', ['organisationId', 'submittedAt'])
export class MarkVersionEntity extends IdentifiedRow {
  @Column('uuid')
  attemptId!: string;

  @Column('uuid')
  assessorId!: string;

  @Column('integer')
  number!: number;

  @Column('uuid')
  rubricId!: string;

  @Column('uuid')
  assessmentPlanId!: string;

  /** The judgements as they stood: criterion, revision, grade, evidence, remark. */
  @Column('jsonb')
  judgements!: object;

  /** What belongs to the mark beside its judgements, as it stood: timer, questions, files, raw marks. */
  @Column('jsonb', { default: {} })
  record!: object;

  @Column('varchar', { length: 20 })
  proposedGrade!: string;

  /** Why the plan's rules propose that grade. */
  @Column('jsonb')
  proposal!: object;

  @Column('varchar', { length: 20 })
  grade!: string;

  /** Why the assessor's grade differs from the proposed one; empty where it does not. */
  @Column('text', { default: '' })
  justification!: string;

  @Column('uuid')
  submittedBy!: string;

  @Column('timestamptz')
  submittedAt!: Date;
}
