import {
  ChoiceField,
  ChoicesField,
  FlagField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode, BookingRuleCode } from '@assay/scheduling/domain';
import { BookingResponse, HoldRequest } from './bookings';
import { Ids } from './ids';
import { NamedResponse } from './named';

/** `POST /api/cohort-days/search`: on which days these could all be assessed. Changes nothing. */
export class CohortDaysQuery {
  @Ids()
  readonly attemptIds!: readonly string[];

  @LocalDateField()
  readonly from!: string;

  @LocalDateField()
  readonly to!: string;

  @ChoiceField(AssessmentMode, { optional: true })
  readonly mode?: AssessmentMode;
}

export class CohortDayCountResponse {
  @LocalDateField()
  readonly date!: string;

  @WholeNumberField({ min: 0, max: 30, description: 'How many of them have some time on the day, each for themselves.' })
  readonly possible!: number;
}

export class CohortDaysResponse {
  @ListField(() => CohortDayCountResponse, { max: 200 })
  readonly days!: readonly CohortDayCountResponse[];
}

/** `POST /api/cohort-days/plan`: a time for each on one day, side by side. Changes nothing. */
export class CohortDayPlanRequest {
  @Ids()
  readonly attemptIds!: readonly string[];

  @LocalDateField()
  readonly date!: string;

  @ChoiceField(AssessmentMode, { optional: true })
  readonly mode?: AssessmentMode;
}

export class PlacedAttemptResponse {
  @IdField()
  readonly attemptId!: string;

  @TextField({ max: 200 })
  readonly apprentice!: string;

  @ObjectField(() => NamedResponse)
  readonly assessor!: NamedResponse;

  @ObjectField(() => NamedResponse, { nullable: true })
  readonly room!: NamedResponse | null;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;

  @InstantField()
  readonly startsAt!: string;

  @InstantField()
  readonly endsAt!: string;
}

export class UnplacedAttemptResponse {
  @IdField()
  readonly attemptId!: string;

  @TextField({ max: 200 })
  readonly apprentice!: string;

  @ChoicesField(BookingRuleCode, { description: 'What is in the way once the others have their times.' })
  readonly rules!: readonly BookingRuleCode[];
}

export class CohortDayPlanResponse {
  @LocalDateField()
  readonly date!: string;

  @ListField(() => PlacedAttemptResponse, { max: 30 })
  readonly placed!: readonly PlacedAttemptResponse[];

  @ListField(() => UnplacedAttemptResponse, { max: 30 })
  readonly unplaced!: readonly UnplacedAttemptResponse[];
}

/** `POST /api/cohort-days`: books them all, or none. */
export class BookCohortDayRequest {
  @ListField(() => HoldRequest, { max: 30 })
  readonly times!: readonly HoldRequest[];

  @FlagField({ optional: true, description: 'Ask the assessors first instead of confirming.' })
  readonly asOffers?: boolean;
}

export class CohortDayResponse {
  @ListField(() => BookingResponse, { max: 30 })
  readonly bookings!: readonly BookingResponse[];
}
