import { ChoiceField, InstantField, ListField, LocalDateField, ObjectField, TextField } from '@assay/platform/contracts';
import { InterestKind } from '@assay/people/domain';
import { bookingLimits, InterestSubject } from '@assay/scheduling/domain';
import { BookingOfferResponse } from './booking-detail';
import { BookingResponse } from './bookings';

/** `POST /api/offers/:id/interest`: the assessor has an interest and steps back; the offer goes to somebody else. */
export class InterestRequest {
  @ChoiceField(InterestSubject)
  readonly subject!: InterestSubject;

  @ChoiceField(InterestKind)
  readonly kind!: InterestKind;

  @TextField({ ...bookingLimits.reason, description: 'Read by those who book and by auditors.' })
  readonly reason!: string;

  @LocalDateField({ optional: true, description: 'The last day on which it counts; without, for good.' })
  readonly until?: string;
}

/** An offer to whoever asks, with what it is about. */
export class MyOfferResponse extends BookingOfferResponse {
  @ObjectField(() => BookingResponse)
  readonly booking!: BookingResponse;

  @TextField({ max: 200 })
  readonly employer!: string;

  @TextField({ max: 200 })
  readonly trainingProvider!: string;
}

/** `GET /api/offers`: what waits for one's own answer, soonest to lapse first. */
export class OffersResponse {
  @ListField(() => MyOfferResponse, { max: 500 })
  readonly offers!: readonly MyOfferResponse[];

  @InstantField({ description: 'The server’s time, to count down from.' })
  readonly now!: string;
}
