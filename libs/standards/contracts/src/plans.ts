import {
  ChoiceField,
  DocumentField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { Certainty, RubricGrade, RuleOwner } from '@assay/standards/domain';
import type { AssessmentPlan, PlanContradiction, SimulatedRow } from '@assay/standards/domain';
import { PersonResponse } from './person';
import { PlanSummary } from './plan-summary';
import { referenceLimit } from '@assay/standards/domain';

/** `POST /api/plans`: takes a shipped plan over for a standard, as a draft. */
export class AdoptPlanRequest {
  @IdField()
  readonly standardVersionId!: string;

  @TextField({ max: referenceLimit, description: 'Of the shipped plan, e.g. `ST0825`.' })
  readonly reference!: string;

  @TextField({ max: referenceLimit, description: 'Of the shipped plan, e.g. `1.1`.' })
  readonly versionLabel!: string;
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

  @ObjectField(() => PersonResponse, { nullable: true })
  readonly publishedBy!: PersonResponse | null;

  @InstantField({ nullable: true })
  readonly publishedAt!: string | null;
}

/** `PUT /api/plans/:id/rules` with `If-Match`: the source of one rule, and its value where one of the three is given. */
export class AmendRuleRequest {
  @TextField({ max: 120, description: 'E.g. `methods.observation.notice`.' })
  readonly path!: string;

  @WholeNumberField({
    min: 0,
    max: 10_000,
    optional: true,
    nullable: true,
    description: 'In the unit of the rule; null for open.',
  })
  readonly number?: number | null;

  @ChoiceField(RubricGrade, { optional: true })
  readonly grade?: RubricGrade;

  @FlagField({ optional: true })
  readonly flag?: boolean;

  @TextField({ max: 500, description: 'Document and place.' })
  readonly citation!: string;

  @ChoiceField(RuleOwner)
  readonly owner!: RuleOwner;

  @ChoiceField(Certainty)
  readonly certainty!: Certainty;

  @LocalDateField({ optional: true, description: 'From which the organisation’s policy holds.' })
  readonly effectiveFrom?: string;

  @TextField({ max: 500, optional: true })
  readonly note?: string;
}

/** `GET /api/plans/:id/simulation`: every combination of grades. */
export class PlanSimulationResponse {
  @DocumentField({ description: 'List of SimulatedRow.' })
  readonly rows!: readonly SimulatedRow[];
}
