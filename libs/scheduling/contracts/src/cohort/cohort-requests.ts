import {
  ChoiceField,
  IdField,
  IdsField,
  ListField,
  LocalDateField,
  LocalTimeField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode, cohortRunLimits, WishLevel } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';

/** What counts how much. */
export class CohortWishesRequest {
  @ChoiceField(WishLevel)
  readonly sooner!: WishLevel;

  @ChoiceField(WishLevel)
  readonly lessTravel!: WishLevel;

  @ChoiceField(WishLevel)
  readonly fewerDays!: WishLevel;

  @ChoiceField(WishLevel)
  readonly fairer!: WishLevel;
}

/** Where the assessments by one method take place. */
export class CohortPlaceRequest {
  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;
}

/** What may be chosen of a run besides who waits. */
export class CohortOptionsRequest {
  @ObjectField(() => CohortWishesRequest)
  readonly wishes!: CohortWishesRequest;

  @ListField(() => CohortPlaceRequest, { max: 10, description: 'The plan’s first place for a method that is not named.' })
  readonly places!: readonly CohortPlaceRequest[];

  @LocalDateField({ optional: true, description: 'First day; today unless told.' })
  readonly from?: string;

  @LocalDateField({ optional: true, description: 'Last day; unless told, the last day of any window, as far as a run looks ahead.' })
  readonly until?: string;

  @WholeNumberField({ ...cohortRunLimits.dueWithinDays })
  readonly dueWithinDays!: number;

  @WholeNumberField({ ...cohortRunLimits.assessmentsPerDay })
  readonly assessmentsPerDay!: number;

  @WholeNumberField({ ...cohortRunLimits.legTravelMinutes })
  readonly legTravelMinutes!: number;

  @WholeNumberField({ ...cohortRunLimits.seconds })
  readonly seconds!: number;
}

/** `POST /api/cohort-runs`: looks for dates for everything chosen. */
export class CohortRunRequest extends CohortOptionsRequest {
  @TextField({ ...cohortRunLimits.name })
  readonly name!: string;

  @IdsField({ max: cohortRunLimits.attempts })
  readonly attemptIds!: readonly string[];

  @IdField({ optional: true, description: 'A run to go on from: its pins hold, its roster is where the search begins.' })
  readonly basedOn?: string;
}

export class CohortAbsenceRequest {
  @IdField()
  readonly assessorId!: string;

  @LocalDateField()
  readonly from!: string;

  @LocalDateField()
  readonly until!: string;
}

/** `POST /api/cohort-runs/:id/repairs`: mends what the run published. */
export class CohortRepairRequest {
  @ListField(() => CohortAbsenceRequest, { max: cohortRunLimits.absences })
  readonly absences!: readonly CohortAbsenceRequest[];

  @WholeNumberField({ ...cohortRunLimits.seconds, optional: true })
  readonly seconds?: number;
}

/** `POST /api/cohort-runs/:id/pins`, and what `GET …/pin-trial` asks about. */
export class CohortPinRequest {
  @IdField()
  readonly attemptId!: string;

  @IdField()
  readonly assessorId!: string;

  @LocalDateField()
  readonly date!: string;

  @LocalTimeField({ description: 'In the organisation’s local time.' })
  readonly start!: string;

  @IdField({ optional: true, description: 'Only at a venue.' })
  readonly roomId?: string;
}

/** `POST /api/cohort-runs/:id/publications`: the next apprentices of the roster, up to 25. */
export class CohortPublicationRequest {
  @IdField({ optional: true, description: 'The last apprentice of the answer before; left out to begin.' })
  readonly after?: string;
}
