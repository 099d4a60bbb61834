import type { ValueOf } from '@assay/platform/util';

/** What can happen to a booking, as the record, the messages and the calendars name it. */
export const BookingChangeKind = {
  /** A provider or an apprentice asks for a time; somebody at the organisation must answer. */
  Requested: 'booking.requested',
  /** A time is kept while somebody decides at a screen, or for an apprentice on the waiting list. */
  Held: 'booking.held',
  HoldExpired: 'booking.hold-expired',
  /** An assessor is asked; facts: `assessorId`, `offerId`, `answerBy`. */
  Offered: 'booking.offered',
  /** The assessor takes it; where the apprentice has to confirm, they are asked now. */
  Accepted: 'booking.accepted',
  /** The assessor does not take it, and nobody else could at that time. */
  Declined: 'booking.declined',
  /** An offer ended without a yes; facts: `assessorId`, `offerId`, `because`. */
  OfferEnded: 'booking.offer-ended',
  Confirmed: 'booking.confirmed',
  /** Another time, place or assessor; the booking is the same. Facts: the old and the new. */
  Changed: 'booking.changed',
  ChangeRequested: 'booking.change-requested',
  ChangeRequestRefused: 'booking.change-request-refused',
  Cancelled: 'booking.cancelled',
  Begun: 'booking.begun',
  Completed: 'booking.completed',
  NoShow: 'booking.no-show',
  Voided: 'booking.voided',
} as const;
export type BookingChangeKind = ValueOf<typeof BookingChangeKind>;
