import {
  ChoiceField,
  DocumentField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { PlanStep, referenceLimit, returnReasonLimit, titleLimit } from '@assay/standards/domain';
import type { AssessmentPlan, PlanContradiction, PlanEffect, PlanRegime, PlanStepRefusal, SimulatedRow } from '@assay/standards/domain';
import { PersonResponse } from './person';
import { PlanSummary } from './plan-summary';

/** `POST /api/plans`: takes a shipped plan over for a standard, as a draft. */
export class AdoptPlanRequest {
  @IdField()
  readonly standardVersionId!: string;

  @TextField({ max: referenceLimit, description: 'Of the shipped plan, e.g. `ST0825`.' })
  readonly reference!: string;

  @TextField({ max: referenceLimit, description: 'Of the shipped plan, e.g. `1.1`.' })
  readonly versionLabel!: string;
}

/** `POST /api/standards/:id/plans`: begins a plan in which everything is still to be entered, or one that starts as a copy. */
export class CreatePlanRequest {
  @TextField({ max: referenceLimit, description: 'Of the standard, e.g. `ST0825`.' })
  readonly reference!: string;

  @TextField({ max: referenceLimit, description: 'E.g. `1.2`.' })
  readonly versionLabel!: string;

  @TextField({ max: titleLimit })
  readonly title!: string;

  @WholeNumberField({ min: 1, max: 8 })
  readonly level!: number;

  @ChoiceField({ Before: 'end-point-assessment', After: 'apprenticeship-assessment' })
  readonly regime!: PlanRegime;

  @IdField({ optional: true, description: 'A plan of the organisation whose rules the new one starts with.' })
  readonly copyOf?: string;
}

/** `PUT /api/plans/:id` with `If-Match`: the whole plan as it now is. */
export class EditPlanRequest {
  @DocumentField({ description: 'AssessmentPlan.' })
  readonly plan!: AssessmentPlan;
}

/** `POST /api/plans/:id/return` with `If-Match`. */
export class ReturnPlanRequest {
  @TextField({ max: returnReasonLimit, description: 'What should change.' })
  readonly reason!: string;
}

/** A step with the plan as a whole, and what stands against it for the person who asks. */
export class PlanStepResponse {
  @ChoiceField(PlanStep)
  readonly step!: PlanStep;

  @ChoiceField({ NotPermitted: 'not-permitted', NotReady: 'plan-not-ready', OwnWork: 'plan-own-work' }, { nullable: true })
  readonly refusal!: PlanStepRefusal | 'not-permitted' | null;
}

/** A plan and the places in it that a newer version of its standard touches. */
export class AffectedPlan extends PlanSummary {
  @DocumentField({ description: 'List of PlanEffect.' })
  readonly effects!: readonly PlanEffect[];
}

/** `GET /api/standards/:id/plan-effects?from=`: plans of the older version, each with what the newer one does to it. */
export class PlanEffectsResponse {
  @ListField(() => AffectedPlan)
  readonly plans!: readonly AffectedPlan[];
}

/** `GET /api/plans`. */
export class PlansResponse {
  @ListField(() => PlanSummary)
  readonly plans!: readonly PlanSummary[];
}

/** `GET /api/shipped-plans`: AssessmentPlan documents that come with the product. */
export class ShippedPlansResponse {
  @DocumentField({ description: 'List of AssessmentPlan.' })
  readonly plans!: readonly AssessmentPlan[];
}

/** `GET /api/plans/:id`. */
export class PlanResponse extends PlanSummary {
  @IdField()
  readonly standardVersionId!: string;

  @WholeNumberField({ min: 1, max: 1_000_000, description: 'For `If-Match`.' })
  readonly version!: number;

  @DocumentField({ description: 'AssessmentPlan.' })
  readonly plan!: AssessmentPlan;

  @DocumentField({ description: 'List of PlanContradiction: what keeps it from being published.' })
  readonly contradictions!: readonly PlanContradiction[];

  @ListField(() => PlanStepResponse)
  readonly steps!: readonly PlanStepResponse[];

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly submittedBy!: PersonResponse | null;

  @InstantField({ nullable: true })
  readonly submittedAt!: string | null;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly returnedBy!: PersonResponse | null;

  @TextField({ max: returnReasonLimit, nullable: true })
  readonly returnReason!: string | null;

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly publishedBy!: PersonResponse | null;

  @InstantField({ nullable: true })
  readonly publishedAt!: string | null;
}

/** `GET /api/plans/:id/simulation`: every combination of grades. */
export class PlanSimulationResponse {
  @DocumentField({ description: 'List of SimulatedRow.' })
  readonly rows!: readonly SimulatedRow[];
}
