import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const BookingStatus = {
  Held: 'held',
  HoldExpired: 'hold-expired',
  Confirmed: 'confirmed',
  InProgress: 'in-progress',
  Completed: 'completed',
  Cancelled: 'cancelled',
  NoShow: 'no-show',
  Void: 'void',
} as const;
export type BookingStatus = ValueOf<typeof BookingStatus>;

/** The life of a booking. Offers to assessors join between `held` and `confirmed` when they are built. */
export const bookingTransitions: TransitionTable<BookingStatus> = {
  [BookingStatus.Held]: [BookingStatus.Confirmed, BookingStatus.HoldExpired, BookingStatus.Cancelled],
  [BookingStatus.HoldExpired]: [],
  [BookingStatus.Confirmed]: [BookingStatus.InProgress, BookingStatus.Cancelled, BookingStatus.NoShow],
  [BookingStatus.InProgress]: [BookingStatus.Completed, BookingStatus.Void],
  [BookingStatus.Completed]: [BookingStatus.Void],
  [BookingStatus.Cancelled]: [],
  [BookingStatus.NoShow]: [],
  [BookingStatus.Void]: [],
};

/** The states in which a booking holds the time of its apprentice, assessor and room. */
export const statusesThatHoldTime: readonly BookingStatus[] = [
  BookingStatus.Held,
  BookingStatus.Confirmed,
  BookingStatus.InProgress,
  BookingStatus.Completed,
];
