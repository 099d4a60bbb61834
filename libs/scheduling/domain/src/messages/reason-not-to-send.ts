import type { ValueOf } from '@assay/platform/util';
import { agreedStatuses, BookingStatus } from '../lifecycles/booking-status';
import { MessageKind, MessagePart } from './message-kind';

/** Why a message that waited is not sent after all. */
export const NotSentReason = {
  /** The booking has moved on: a newer message tells of it. */
  OutOfDate: 'out-of-date',
  /** The assessment is over or about to begin. */
  TooLate: 'too-late',
  /** The reader has no part in the booking any more. */
  NotTheirs: 'not-theirs',
  /** The reader's account is suspended, or the person was erased. */
  NoReader: 'no-reader',
  /** The mail server will never take a message for this address. */
  Refused: 'refused',
} as const;
export type NotSentReason = ValueOf<typeof NotSentReason>;

/** A message and what it speaks of, as both stand when it is about to be sent. */
export interface MessageCheck {
  readonly kind: MessageKind;
  readonly part: MessagePart;
  /** Of the booking's calendar event: when the message was written, and now. */
  readonly sequenceThen: number;
  readonly sequenceNow: number;
  readonly status: BookingStatus;
  readonly start: number;
  readonly now: number;
  /** Whether the reader still is the booking's apprentice or assessor. */
  readonly takesPart: boolean;
  readonly hasReader: boolean;
}

/** The states of the booking in which each kind is still true. */
const trueWhile: Readonly<Record<MessageKind, readonly BookingStatus[]>> = {
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
  if (!check.hasReader) return NotSentReason.NoReader;
  if (check.kind === MessageKind.Cancelled && !check.takesPart) return null;
  if (!check.takesPart) return NotSentReason.NotTheirs;
  if (!trueWhile[check.kind].includes(check.status) || check.sequenceThen !== check.sequenceNow) return NotSentReason.OutOfDate;
  return check.kind !== MessageKind.NoShow && check.start <= check.now ? NotSentReason.TooLate : null;
}
