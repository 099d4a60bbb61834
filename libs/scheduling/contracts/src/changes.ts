import { ListField, ObjectField, PageResponse } from '@assay/platform/contracts';
import { BookingEventResponse } from './booking-detail';
import { BookingResponse } from './bookings';

/** A booking that did not go as booked, and the last thing that happened to it. */
export class ChangedBookingResponse {
  @ObjectField(() => BookingResponse)
  readonly booking!: BookingResponse;

  @ObjectField(() => BookingEventResponse)
  readonly last!: BookingEventResponse;
}

/** `GET /api/booking-changes`: what waits for somebody who books comes first, then the last four weeks' changes, newest first. */
export class BookingChangesResponse extends PageResponse {
  @ListField(() => ChangedBookingResponse, { max: 500 })
  readonly waiting!: readonly ChangedBookingResponse[];

  @ListField(() => ChangedBookingResponse, { max: 500 })
  readonly changes!: readonly ChangedBookingResponse[];
}
