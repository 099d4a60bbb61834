import { PlanStatus } from '@assay/standards/domain';
import { Check, Column, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { StandardVersionEntity } from './standard-version.entity';

/** A version of an assessment plan. Data with citations; a published one never changes. */
@TenantTable('assessment_plan')
@RefersTo(() => StandardVersionEntity, 'assessment_plan', 'standardVersionId')
@RefersTo(() => AccountEntity, 'assessment_plan', 'publishedBy')
@Unique('assessment_plan_label', ['organisationId', 'standardReference', 'versionLabel'])
@Check('assessment_plan_status_is_known', oneOf('status', PlanStatus))
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

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
