import { MessageKind, NotSentReason } from '@assay/platform/util';
import { agreedStatuses, BookingStatus } from '../lifecycles/booking-status';
import type { BookingMessageKind } from './booking-message';

/** A message and what it speaks of, as both stand when it is about to be sent. */
export interface MessageCheck {
  readonly kind: BookingMessageKind;
  /** Of the booking's calendar event: when the message was written, and now. */
  readonly sequenceThen: number;
  readonly sequenceNow: number;
  readonly status: BookingStatus;
  readonly start: number;
  readonly now: number;
  /** Whether the reader still is the booking's apprentice or assessor. */
  readonly takesPart: boolean;
}

/** The states of the booking in which each kind is still true. */
const trueWhile: Readonly<Record<BookingMessageKind, readonly BookingStatus[]>> = {
  [MessageKind.Requested]: [BookingStatus.Requested],
  [MessageKind.Offered]: [BookingStatus.Offered],
  [MessageKind.Accepted]: [BookingStatus.Accepted],
  [MessageKind.Confirmed]: agreedStatuses,
  [MessageKind.Changed]: agreedStatuses,
  [MessageKind.Reminder]: agreedStatuses,
  [MessageKind.Cancelled]: [BookingStatus.Cancelled],
  [MessageKind.NoShow]: [BookingStatus.NoShow],
};

/** Looks once more before a message goes out: hours may have passed since it was written. Null: send it. */
export function reasonNotToSend(check: MessageCheck): NotSentReason | null {
  if (check.kind === MessageKind.Cancelled && !check.takesPart) return null;
  if (!check.takesPart) return NotSentReason.NotTheirs;
  if (!trueWhile[check.kind].includes(check.status) || check.sequenceThen !== check.sequenceNow) return NotSentReason.OutOfDate;
  return check.kind !== MessageKind.NoShow && check.start <= check.now ? NotSentReason.TooLate : null;
}
