import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const BookingStatus = {
  Requested: 'requested',
  Held: 'held',
  HoldExpired: 'hold-expired',
  Offered: 'offered',
  Declined: 'declined',
  Accepted: 'accepted',
  Confirmed: 'confirmed',
  RescheduleRequested: 'reschedule-requested',
  InProgress: 'in-progress',
  Completed: 'completed',
  Cancelled: 'cancelled',
  NoShow: 'no-show',
  Void: 'void',
} as const;
export type BookingStatus = ValueOf<typeof BookingStatus>;

/**
 * The life of a booking. It begins as a request, a hold, an offer, or at once as confirmed. An offer that goes from one
 * assessor to the next stays an offer; a booking whose offers all failed is declined and can be offered again.
 */
export const bookingTransitions: TransitionTable<BookingStatus> = {
  [BookingStatus.Requested]: [BookingStatus.Offered, BookingStatus.Confirmed, BookingStatus.HoldExpired, BookingStatus.Cancelled],
  [BookingStatus.Held]: [BookingStatus.Offered, BookingStatus.Confirmed, BookingStatus.HoldExpired, BookingStatus.Cancelled],
  [BookingStatus.HoldExpired]: [],
  [BookingStatus.Offered]: [
    BookingStatus.Offered,
    BookingStatus.Accepted,
    BookingStatus.Confirmed,
    BookingStatus.Declined,
    BookingStatus.HoldExpired,
    BookingStatus.Cancelled,
  ],
  [BookingStatus.Declined]: [BookingStatus.Offered, BookingStatus.Cancelled],
  [BookingStatus.Accepted]: [BookingStatus.Confirmed, BookingStatus.HoldExpired, BookingStatus.Cancelled],
  [BookingStatus.Confirmed]: [
    BookingStatus.Confirmed,
    BookingStatus.RescheduleRequested,
    BookingStatus.InProgress,
    BookingStatus.Cancelled,
    BookingStatus.NoShow,
  ],
  [BookingStatus.RescheduleRequested]: [BookingStatus.Confirmed, BookingStatus.InProgress, BookingStatus.Cancelled, BookingStatus.NoShow],
  [BookingStatus.InProgress]: [BookingStatus.Completed, BookingStatus.Void],
  [BookingStatus.Completed]: [BookingStatus.Void],
  [BookingStatus.Cancelled]: [],
  [BookingStatus.NoShow]: [],
  [BookingStatus.Void]: [],
};

/** The states in which a booking may begin. */
export const firstBookingStatuses: readonly BookingStatus[] = [
  BookingStatus.Requested,
  BookingStatus.Held,
  BookingStatus.Offered,
  BookingStatus.Confirmed,
];

/** The states that end by themselves when nobody answers in time: `heldUntil` says when. */
export const statusesThatLapse: readonly BookingStatus[] = [
  BookingStatus.Requested,
  BookingStatus.Held,
  BookingStatus.Offered,
  BookingStatus.Accepted,
];

/** The states in which everybody has agreed, and the assessment lies ahead. */
export const agreedStatuses: readonly BookingStatus[] = [BookingStatus.Confirmed, BookingStatus.RescheduleRequested];

/** The states of the booking by which an attempt is assessed: agreed, under way or over. An attempt has one at the most. */
export const eventStatuses: readonly BookingStatus[] = [...agreedStatuses, BookingStatus.InProgress, BookingStatus.Completed];

/** The states in which a booking holds the time of its apprentice, assessor and room. */
export const statusesThatHoldTime: readonly BookingStatus[] = [...statusesThatLapse, ...eventStatuses];
