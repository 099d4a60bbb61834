import { bookingEvent, composeMessage, english, MessageKind, MessagePart, placeWords, writeInvitation, type MessageFacts } from '@assay/scheduling/domain';
import type { MessageRow } from './load-message';
import type { Mail } from './mail';

/** Kinds that put the booking into calendars, or take it out. */
const withInvitation: readonly MessageKind[] = [MessageKind.Confirmed, MessageKind.Changed, MessageKind.Cancelled];

export interface Sender {
  readonly origin: string;
  /** The address that invites. */
  readonly address: string;
}

/** The message in words, with its calendar file where it has one. `email` is where it goes. */
export function mailOfMessage(row: MessageRow, email: string, sender: Sender): Mail {
  const invitation = invitationOf(row, email, sender);
  const composed = composeMessage(row.kind, factsOf(row, sender.origin, invitation !== null), english);
  const { bookingId, bookingVersion, kind, recipientId } = row;
  const messageId = `<${bookingId}.${bookingVersion}.${kind}.${recipientId}@${new URL(sender.origin).hostname}>`;
  return { ...composed, messageId, to: { name: row.reader, address: email }, invitation };
}

function factsOf(row: MessageRow, origin: string, hasInvitation: boolean): MessageFacts {
  return {
    part: row.part,
    reader: row.reader,
    organisation: row.organisation,
    methodName: row.methodName,
    standardReference: row.standardReference,
    apprentice: row.apprentice,
    assessor: row.kind === MessageKind.Requested || row.part === MessagePart.Assessor ? null : row.assessor,
    mode: row.mode,
    room: row.room,
    start: row.startsAt.getTime(),
    end: row.endsAt.getTime(),
    zone: row.zone,
    address: `${origin}/bookings/${row.bookingId}`,
    hasInvitation,
  };
}

function invitationOf(row: MessageRow, email: string, { origin, address }: Sender): Mail['invitation'] {
  if (row.changedAt === null || !withInvitation.includes(row.kind)) return null;
  const cancelled = row.kind === MessageKind.Cancelled;
  const event = bookingEvent(
    {
      bookingId: row.bookingId,
      uid: row.bookingId,
      sequence: row.sequenceNow,
      changedAt: row.changedAt.getTime(),
      start: row.startsAt.getTime(),
      end: row.endsAt.getTime(),
      cancelled,
      methodName: row.methodName,
      standardReference: row.standardReference,
      place: placeWords(row, english),
    },
    origin,
  );
  const invited = { organizer: { name: row.organisation, email: address }, attendee: { name: row.reader, email } };
  return { text: writeInvitation(event, invited), method: cancelled ? 'CANCEL' : 'REQUEST' };
}
