import { PlanStatus } from '@assay/standards/domain';
import { Check, Column, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { StandardVersionEntity } from './standard-version.entity';

/** A version of an assessment plan. Data with citations; what people entered is published by a second person, and then never changes. */
@TenantTable('assessment_plan')
@RefersTo(() => StandardVersionEntity, 'assessment_plan', 'standardVersionId')
@RefersTo(() => AccountEntity, 'assessment_plan', 'publishedBy')
@RefersTo(() => AccountEntity, 'assessment_plan', 'submittedBy')
@RefersTo(() => AccountEntity, 'assessment_plan', 'returnedBy')
@Unique('assessment_plan_label', ['organisationId', 'standardReference', 'versionLabel'])
@Check('assessment_plan_status_is_known', oneOf('status', PlanStatus))
@Check(
  'assessment_plan_needs_second_person',
  'published_by IS NULL OR (published_by <> ALL (editors) AND (submitted_by IS NULL OR published_by <> submitted_by))',
)
export class AssessmentPlanEntity extends IdentifiedRow {
  @Column('uuid')
  standardVersionId!: string;

  /** E.g. `ST0825`. */
  @Column('varchar', { length: 20 })
  standardReference!: string;

  /** E.g. `1.1`. */
  @Column('varchar', { length: 20 })
  versionLabel!: string;

  @Column('varchar', { length: 20 })
  status!: PlanStatus;

  /** The AssessmentPlan. */
  @Column('jsonb')
  document!: object;

  /** Everybody who entered or changed a rule; none of them can publish it. Empty: it came as it is. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  editors!: string[];

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  /** Who last sent it back to draft, and why; cleared when it is submitted again. */
  @Column('uuid', { nullable: true })
  returnedBy!: string | null;

  @Column('varchar', { length: 2000, nullable: true })
  returnReason!: string | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
