import { ChoiceField, FlagField, IdField, InstantField, TextField } from '@assay/platform/contracts';
import { AssessmentMode, bookingLimits, ContactChannel } from '@assay/scheduling/domain';
import { HoldRequest } from './bookings';

/** `POST /api/booking-requests`: asks for a time, which is kept until the organisation has answered. */
export class BookingWishRequest extends HoldRequest {}

/** `POST /api/offers`: keeps a time and asks the assessor for it. */
export class OfferRequest extends HoldRequest {}

/** `POST /api/bookings/:id/offers`: asks an assessor for a booking that is there already. */
export class OfferBookingRequest {
  @IdField({ optional: true, description: 'Without: whoever the booking names, or the next best.' })
  readonly assessorId?: string;
}

/** `POST /api/bookings/:id/new-time`, with `If-Match`: another time, place or assessor for the same booking. */
export class RescheduleRequest {
  @IdField()
  readonly assessorId!: string;

  @InstantField()
  readonly startsAt!: string;

  @ChoiceField(AssessmentMode)
  readonly mode!: AssessmentMode;

  @IdField({ optional: true, description: 'Only at a venue.' })
  readonly roomId?: string;

  @TextField({ ...bookingLimits.reason, description: 'Everybody concerned can read it.' })
  readonly reason!: string;

  @TextField({ ...bookingLimits.reason, optional: true, description: 'Why a rule is set aside; needs the permission to.' })
  readonly overrideReason?: string;
}

/** Steps that want a reason: a change asked for, a refusal, a voiding. */
export class ReasonRequest {
  @TextField({ ...bookingLimits.reason })
  readonly reason!: string;
}

/** `POST /api/bookings/:id/contacts`: a try to reach somebody who has not come. */
export class ContactRequest {
  @ChoiceField(ContactChannel)
  readonly channel!: ContactChannel;

  @TextField({ ...bookingLimits.contactOutcome, description: 'What came of it.' })
  readonly outcome!: string;
}

/** `POST /api/offers/:id/acceptance`. */
export class AcceptOfferRequest {
  @FlagField({ description: 'The assessor says that nothing binds them to the apprentice, the employer or the provider; must be true.' })
  readonly hasNoInterest!: boolean;
}
