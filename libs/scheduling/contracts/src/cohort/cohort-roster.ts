import {
  ChoiceField,
  DecimalField,
  FlagField,
  IdField,
  ListField,
  LocalDateField,
  LocalTimeField,
  ObjectField,
  TextField,
  TextsField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';
import { NamedResponse } from '../named';

const mostCost = 1e12;

/** An assessment of the run, wherever it ended up. */
export class CohortEventResponse {
  @IdField()
  readonly attemptId!: string;

  @IdField()
  readonly enrolmentId!: string;

  @ObjectField(() => NamedResponse)
  readonly apprentice!: NamedResponse;

  @TextField({ max: 200 })
  readonly employer!: string;

  @TextField({ max: 20 })
  readonly standardReference!: string;

  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @TextField({ max: 300 })
  readonly methodName!: string;
}

/** When and with whom an assessment is proposed. */
export class CohortAssignmentResponse extends CohortEventResponse {
  @IdField()
  readonly assessorId!: string;

  @LocalDateField()
  readonly date!: string;

  @LocalTimeField()
  readonly start!: string;

  @LocalTimeField()
  readonly end!: string;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;

  @ObjectField(() => NamedResponse, { nullable: true })
  readonly room!: NamedResponse | null;

  @FlagField({ description: 'Fixed by hand.' })
  readonly isPinned!: boolean;

  @WholeNumberField({ min: 0, max: 1000, description: 'Weekdays after the day it was wanted by.' })
  readonly lateDays!: number;

  @TextField({ max: 60, nullable: true, description: 'In a repair: `date assessor start` as it stood, where it moved.' })
  readonly movedFrom!: string | null;
}

/** An assessor-day that one rule alone closes. */
export class CohortNearMissResponse {
  @IdField()
  readonly assessorId!: string;

  @LocalDateField()
  readonly date!: string;

  @TextField({ max: 60 })
  readonly rule!: string;
}

/** If this rule gave way, the first day that would open. */
export class CohortReliefResponse {
  @TextField({ max: 60 })
  readonly rule!: string;

  @LocalDateField()
  readonly from!: string;
}

/** What found no place, why, and what would help. */
export class CohortUnscheduledResponse extends CohortEventResponse {
  @TextsField({ max: 40, description: 'Codes of the rules that leave it nowhere.' })
  readonly rules!: readonly string[];

  @ListField(() => CohortReliefResponse, { max: 40 })
  readonly reliefs!: readonly CohortReliefResponse[];

  @ListField(() => CohortNearMissResponse, { max: 40 })
  readonly nearMisses!: readonly CohortNearMissResponse[];
}

/** The parts of a roster's cost, each with its weight. */
export class CohortCostResponse {
  @DecimalField({ min: 0, max: mostCost })
  readonly travel!: number;

  @DecimalField({ min: 0, max: mostCost })
  readonly idle!: number;

  @DecimalField({ min: 0, max: mostCost })
  readonly openedDays!: number;

  @DecimalField({ min: 0, max: mostCost })
  readonly late!: number;

  @DecimalField({ min: 0, max: mostCost })
  readonly overload!: number;

  @DecimalField({ min: 0, max: mostCost })
  readonly moved!: number;

  @DecimalField({ min: 0, max: mostCost })
  readonly unscheduled!: number;

  @DecimalField({ min: 0, max: mostCost })
  readonly total!: number;
}

export class AssessorPartResponse {
  @IdField()
  readonly assessorId!: string;

  @WholeNumberField({ min: 0, max: 100_000 })
  readonly assessments!: number;

  @WholeNumberField({ min: 0, max: 10_000 })
  readonly days!: number;

  @WholeNumberField({ min: 0, max: 10_000_000 })
  readonly minutes!: number;

  @WholeNumberField({ min: 0, max: 10_000_000 })
  readonly travelMinutes!: number;

  @WholeNumberField({ min: 0, max: 10_000 })
  readonly longestLeg!: number;
}

export class CohortRosterResponse {
  @ListField(() => CohortAssignmentResponse, { max: 5000 })
  readonly assignments!: readonly CohortAssignmentResponse[];

  @ListField(() => CohortUnscheduledResponse, { max: 5000 })
  readonly unscheduled!: readonly CohortUnscheduledResponse[];

  @ObjectField(() => CohortCostResponse)
  readonly cost!: CohortCostResponse;

  @DecimalField({ min: 0, max: mostCost, nullable: true, description: 'In a repair: what the published roster cost.' })
  readonly costBefore!: number | null;

  @DecimalField({ min: 0, max: mostCost, nullable: true })
  readonly lowerBound!: number | null;

  @DecimalField({ min: 0, max: 1e9, nullable: true, description: 'Share by which the cost lies above the proven bound.' })
  readonly gap!: number | null;

  @DecimalField({ min: 0, max: 1e6 })
  readonly seconds!: number;

  @WholeNumberField({ min: 1, max: 1000, description: 'Parts that a large cohort was cut into.' })
  readonly parts!: number;

  @WholeNumberField({ min: 0, max: 100_000, description: 'Homes, workplaces and venues without a point on the map.' })
  readonly unknownPlaces!: number;

  @ListField(() => AssessorPartResponse, { max: 10_000 })
  readonly assessors!: readonly AssessorPartResponse[];
}
