import { MessageKind, MessagePart } from '@assay/platform/util';
import { BookingChangeKind } from '../lifecycles/booking-change';
import type { BookingMessageKind, BookingPart } from './booking-message';

/** One kind of message that a change causes, and for whom. */
export interface MessageWanted {
  readonly kind: BookingMessageKind;
  readonly part: BookingPart;
}

const both = (kind: BookingMessageKind): MessageWanted[] => [
  { kind, part: MessagePart.Apprentice },
  { kind, part: MessagePart.Assessor },
];

/** A new time brings a new reminder; the one for the time before is found out of date when it is due. */
const wanted: Readonly<Partial<Record<BookingChangeKind, readonly MessageWanted[]>>> = {
  [BookingChangeKind.Requested]: [{ kind: MessageKind.Requested, part: MessagePart.Apprentice }],
  [BookingChangeKind.Offered]: [{ kind: MessageKind.Offered, part: MessagePart.Assessor }],
  [BookingChangeKind.Accepted]: [{ kind: MessageKind.Accepted, part: MessagePart.Apprentice }],
  [BookingChangeKind.Confirmed]: [...both(MessageKind.Confirmed), ...both(MessageKind.Reminder)],
  [BookingChangeKind.Changed]: [...both(MessageKind.Changed), ...both(MessageKind.Reminder)],
  [BookingChangeKind.Cancelled]: both(MessageKind.Cancelled),
  [BookingChangeKind.NoShow]: both(MessageKind.NoShow),
};

/** Who is told what when this happens to a booking; nobody where the change is nobody's news. */
export function messagesOfChange(change: BookingChangeKind): readonly MessageWanted[] {
  return wanted[change] ?? [];
}

/** How long before the start a reminder goes out. */
export const reminderHours = 48;
