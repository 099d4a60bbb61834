import {
  DecimalField,
  IdField,
  ListField,
  LocalDateField,
  LocalTimeField,
  ObjectField,
  TextField,
  WholeNumberField,
  ChoiceField,
} from '@assay/platform/contracts';
import { AssessmentMethod } from '@assay/standards/domain';
import { NamedResponse } from './named';

export class WeeklyTime {
  @WholeNumberField({ min: 1, max: 7, description: 'ISO: 1 is Monday.' })
  readonly weekday!: number;

  @LocalTimeField()
  readonly startsAt!: string;

  @LocalTimeField()
  readonly endsAt!: string;
}

/** `PUT /api/assessors/:id/availability/week`: the weekly times from a day on. */
export class ChangeWeekRequest {
  @LocalDateField({ description: 'Not in the past; the times before it stay as they were.' })
  readonly effectiveFrom!: string;

  @ListField(() => WeeklyTime, { max: 21 })
  readonly times!: readonly WeeklyTime[];
}

/** `PUT /api/assessors/:id/availability/limits`. */
export class ChangeLimitsRequest {
  @WholeNumberField({ min: 1, max: 24 })
  readonly assessmentsPerDay!: number;

  @WholeNumberField({ min: 1, max: 100 })
  readonly assessmentsPerWeek!: number;

  @TextField({ min: 0, max: 100, nullable: true })
  readonly homePlace!: string | null;

  @DecimalField({ min: -90, max: 90, nullable: true })
  readonly homeLatitude!: number | null;

  @DecimalField({ min: -180, max: 180, nullable: true })
  readonly homeLongitude!: number | null;

  @WholeNumberField({ min: 0, max: 600, description: 'Longest single journey.' })
  readonly travelMinutes!: number;
}

/** `POST /api/assessors/:id/absences`. */
export class AddAbsenceRequest {
  @LocalDateField()
  readonly firstDay!: string;

  @LocalDateField()
  readonly lastDay!: string;
}

/** `POST /api/assessors/:id/availability-exceptions`. */
export class AddExceptionRequest {
  @LocalDateField()
  readonly date!: string;

  @LocalTimeField()
  readonly startsAt!: string;

  @LocalTimeField()
  readonly endsAt!: string;
}

/** `POST /api/assessors/:id/competences`. */
export class SetCompetenceRequest {
  @TextField({ max: 10, pattern: /^ST\d{4}$/ })
  readonly standardReference!: string;

  @ChoiceField(AssessmentMethod)
  readonly method!: AssessmentMethod;

  @LocalDateField()
  readonly validFrom!: string;

  @LocalDateField({ nullable: true })
  readonly validUntil!: string | null;
}

export class WeeklyTimeResponse extends WeeklyTime {
  @LocalDateField()
  readonly effectiveFrom!: string;

  @LocalDateField({ nullable: true })
  readonly effectiveUntil!: string | null;
}

export class AbsenceResponse extends AddAbsenceRequest {
  @IdField()
  readonly id!: string;
}

export class ExceptionResponse extends AddExceptionRequest {
  @IdField()
  readonly id!: string;
}

/** `GET /api/assessors/:id/availability`. */
export class AvailabilityResponse extends ChangeLimitsRequest {
  @ObjectField(() => NamedResponse)
  readonly assessor!: NamedResponse;

  @ListField(() => WeeklyTimeResponse, { description: 'In effect today or later, by first day, weekday and time.' })
  readonly week!: readonly WeeklyTimeResponse[];

  @ListField(() => AbsenceResponse, { description: 'Not over yet.' })
  readonly absences!: readonly AbsenceResponse[];

  @ListField(() => ExceptionResponse, { description: 'Today or later.' })
  readonly exceptions!: readonly ExceptionResponse[];

  @ListField(() => SetCompetenceRequest)
  readonly competences!: readonly SetCompetenceRequest[];

  @WholeNumberField({ min: 1, max: 2_147_483_647 })
  readonly version!: number;
}
