import {
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ListField,
  LocalDateField,
  ObjectField,
  TextField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { AssessmentMode, BookingRuleCode } from '@assay/scheduling/domain';
import { NamedResponse } from './named';

/** `GET /api/attempts/:id/slots`. Without dates: from today to the end of the assessment window. */
export class SlotsQuery {
  @LocalDateField({ optional: true })
  readonly from?: string;

  @LocalDateField({ optional: true })
  readonly to?: string;

  @ChoiceField(AssessmentMode, { optional: true, description: 'The plan’s first place unless told.' })
  readonly mode?: AssessmentMode;

  @IdField({ optional: true, description: 'Only times with this assessor.' })
  readonly assessorId?: string;

  @IdField({ optional: true, description: 'A booking that is to be moved: its own time counts as free.' })
  readonly replacing?: string;
}

export class SlotChoiceResponse {
  @IdField()
  readonly assessorId!: string;

  @IdField({ nullable: true })
  readonly roomId!: string | null;
}

export class SlotResponse {
  @InstantField()
  readonly startsAt!: string;

  @InstantField()
  readonly endsAt!: string;

  @ListField(() => SlotChoiceResponse, { max: 8, description: 'The least busy assessor first.' })
  readonly choices!: readonly SlotChoiceResponse[];
}

/** A rule in the way. */
export class ExclusionResponse {
  @ChoiceField(BookingRuleCode)
  readonly rule!: BookingRuleCode;

  @WholeNumberField({ min: 1, max: 100_000, nullable: true, description: 'For how many assessors; null: whoever assesses.' })
  readonly assessors!: number | null;
}

export class DayOfSlotsResponse {
  @LocalDateField()
  readonly date!: string;

  @ListField(() => SlotResponse, { max: 96 })
  readonly slots!: readonly SlotResponse[];

  @ListField(() => ExclusionResponse, { max: 30, description: 'Why the day offers no time; empty where it does.' })
  readonly excluded!: readonly ExclusionResponse[];
}

export class SlotsResponse {
  @IdField()
  readonly attemptId!: string;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;

  @ChoicesField(AssessmentMode)
  readonly modes!: readonly AssessmentMode[];

  @WholeNumberField({ min: 1, max: 1440 })
  readonly minutes!: number;

  @TextField({ max: 60, description: 'IANA zone of the organisation’s diary.' })
  readonly zone!: string;

  @ListField(() => DayOfSlotsResponse, { max: 200 })
  readonly days!: readonly DayOfSlotsResponse[];

  @ListField(() => NamedResponse, { max: 10_000, description: 'Everybody named in a choice.' })
  readonly assessors!: readonly NamedResponse[];

  @ListField(() => NamedResponse, { max: 1000 })
  readonly rooms!: readonly NamedResponse[];
}

export class AssessorExclusionResponse {
  @ObjectField(() => NamedResponse)
  readonly assessor!: NamedResponse;

  @ChoicesField(BookingRuleCode)
  readonly rules!: readonly BookingRuleCode[];
}

/** `GET /api/attempts/:id/slots/:date/exclusions`: why a day is not offered, assessor by assessor. */
export class DayExclusionResponse {
  @LocalDateField()
  readonly date!: string;

  @ChoicesField(BookingRuleCode, { description: 'In the way whoever assesses.' })
  readonly rules!: readonly BookingRuleCode[];

  @ListField(() => AssessorExclusionResponse, { max: 10_000 })
  readonly assessors!: readonly AssessorExclusionResponse[];
}

/** `GET /api/attempts/:id/slots/:date/:time/exclusions`: what speaks against one start, on the grid or not. */
export class StartExclusionResponse {
  @InstantField()
  readonly startsAt!: string;

  @InstantField()
  readonly endsAt!: string;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;

  @ObjectField(() => NamedResponse, { nullable: true, description: 'The room that least speaks against, at a venue.' })
  readonly room!: NamedResponse | null;

  @ListField(() => ExclusionResponse, { max: 30, description: 'Empty where it can be booked.' })
  readonly excluded!: readonly ExclusionResponse[];

  @ListField(() => AssessorExclusionResponse, {
    max: 10_000,
    description: 'For staff: everybody approved for the assessment with what is in their way, whom least stands in the way of first.',
  })
  readonly assessors!: readonly AssessorExclusionResponse[];
}
