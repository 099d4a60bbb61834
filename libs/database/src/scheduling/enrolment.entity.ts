import { EnrolmentStatus } from '@assay/scheduling/domain';
import { Check, Column, Unique } from 'typeorm';
import { AccountEntity } from '../people/account.entity';
import { ApprenticeEntity } from '../people/apprentice.entity';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AssessmentPlanEntity } from '../standards/assessment-plan.entity';

/** An apprentice on the way through one assessment plan. */
@TenantTable('enrolment')
@RefersTo(() => ApprenticeEntity, 'enrolment', 'apprenticeId')
@RefersTo(() => AssessmentPlanEntity, 'enrolment', 'assessmentPlanId')
@RefersTo(() => AccountEntity, 'enrolment', 'gatewayAcceptedBy')
@Unique('enrolment_once', ['organisationId', 'apprenticeId', 'assessmentPlanId'])
@Check('enrolment_status_is_known', oneOf('status', EnrolmentStatus))
@Check(
  'enrolment_window_follows_gateway',
  '(gateway_accepted_at IS NULL) = (window_starts_on IS NULL) AND (window_starts_on IS NULL) = (window_ends_on IS NULL)',
)
export class EnrolmentEntity extends IdentifiedRow {
  @Column('uuid')
  apprenticeId!: string;

  @Column('uuid')
  assessmentPlanId!: string;

  @Column('varchar', { length: 20 })
  status!: EnrolmentStatus;

  /** The day on which training started: it decides which version of the plan holds. */
  @Column('date', { nullable: true })
  trainingStartedOn!: string | null;

  /** When training provider and employer expect the gateway. */
  @Column('date', { nullable: true })
  gatewayExpectedOn!: string | null;

  @Column('timestamptz', { nullable: true })
  gatewayAcceptedAt!: Date | null;

  @Column('uuid', { nullable: true })
  gatewayAcceptedBy!: string | null;

  /** First and last local day of the assessment window. */
  @Column('date', { nullable: true })
  windowStartsOn!: string | null;

  @Column('date', { nullable: true })
  windowEndsOn!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
