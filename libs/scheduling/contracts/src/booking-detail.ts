import {
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ListField,
  ObjectField,
  TextField,
  TextsField,
  WholeNumberField,
} from '@assay/platform/contracts';
import { BookingAction, BookingRuleCode, OfferStatus } from '@assay/scheduling/domain';
import { BookingResponse } from './bookings';
import { NamedResponse } from './named';

/** One step of a booking, with the words that came with it. */
export class BookingEventResponse {
  @TextField({ max: 60, description: 'E.g. `booking.changed`, or `contact`.' })
  readonly kind!: string;

  @InstantField()
  readonly at!: string;

  @TextField({ max: 200, nullable: true, description: 'Whose doing; null for the system’s own, and where it is not to be told.' })
  readonly by!: string | null;

  @TextField({ max: 500, nullable: true })
  readonly words!: string | null;

  @InstantField({ nullable: true, description: 'Where the booking moved: when it was before.' })
  readonly before!: string | null;
}

export class BookingOverrideResponse {
  @ChoicesField(BookingRuleCode)
  readonly rules!: readonly BookingRuleCode[];

  @TextField({ max: 500 })
  readonly reason!: string;

  @TextField({ max: 200, nullable: true })
  readonly by!: string | null;

  @InstantField()
  readonly at!: string;
}

/** Why this assessor was asked. */
export class OfferBecauseResponse {
  @WholeNumberField({ min: 1, max: 100_000, description: 'How many could take it, this one included.' })
  readonly eligible!: number;

  @WholeNumberField({ min: 0, max: 100_000, description: 'How many were asked before.' })
  readonly askedBefore!: number;

  @WholeNumberField({ min: 0, max: 100_000, description: 'Assessments of this assessor in the weeks around.' })
  readonly busy!: number;
}

export class BookingOfferResponse {
  @IdField()
  readonly id!: string;

  @ObjectField(() => NamedResponse)
  readonly assessor!: NamedResponse;

  @ChoiceField(OfferStatus)
  readonly status!: OfferStatus;

  @ObjectField(() => OfferBecauseResponse)
  readonly because!: OfferBecauseResponse;

  @InstantField()
  readonly offeredAt!: string;

  @InstantField()
  readonly answerBy!: string;

  @InstantField({ nullable: true })
  readonly answeredAt!: string | null;

  @TextField({ max: 500, nullable: true })
  readonly reason!: string | null;
}

/** What was agreed as reasonable adjustments: effects only. */
export class AdjustmentEffectResponse {
  @WholeNumberField({ min: 0, max: 480 })
  readonly extraMinutes!: number;

  @TextField({ max: 200, nullable: true })
  readonly breaks!: string | null;

  @TextsField({ max: 20 })
  readonly venueFeatures!: readonly string[];

  @TextField({ max: 200, nullable: true })
  readonly support!: string | null;
}

/** `GET /api/bookings/:id`. */
export class BookingDetailResponse extends BookingResponse {
  @TextField({ max: 200 })
  readonly employer!: string;

  @TextField({ max: 200 })
  readonly trainingProvider!: string;

  @ListField(() => BookingOverrideResponse, { max: 50 })
  readonly overrides!: readonly BookingOverrideResponse[];

  @ListField(() => AdjustmentEffectResponse, { max: 50 })
  readonly adjustments!: readonly AdjustmentEffectResponse[];

  @ListField(() => BookingOfferResponse, { max: 200, description: 'Whom it was offered to; only for those who book.' })
  readonly offers!: readonly BookingOfferResponse[];

  @ListField(() => BookingEventResponse, { max: 1000, description: 'Oldest first.' })
  readonly history!: readonly BookingEventResponse[];

  @ChoicesField(BookingAction, { description: 'What whoever asks may do with it now.' })
  readonly actions!: readonly BookingAction[];
}
