import type { Invitation, WaitingMessage } from '@assay/platform/api';
import { MessageKind } from '@assay/platform/util';
import { bookingEvent, english, placeWords, writeInvitation } from '@assay/scheduling/domain';
import type { BookingMessageFacts } from './booking-message-facts';

/** Kinds that put the booking into calendars, or take it out. */
const withInvitation: readonly MessageKind[] = [MessageKind.Confirmed, MessageKind.Changed, MessageKind.Cancelled];

/** The calendar file that goes with the message; null where there is nothing for a calendar. */
export function invitationOf(message: WaitingMessage<'booking'>, facts: BookingMessageFacts): Invitation | null {
  const { kind, subjectId: bookingId, organisation, reader, sender } = message;
  if (facts.changedAt === null || !withInvitation.includes(kind)) return null;
  const cancelled = kind === MessageKind.Cancelled;
  const event = bookingEvent(
    {
      bookingId,
      uid: bookingId,
      sequence: facts.sequenceNow,
      changedAt: facts.changedAt.getTime(),
      start: facts.startsAt.getTime(),
      end: facts.endsAt.getTime(),
      cancelled,
      methodName: facts.methodName,
      standardReference: facts.standardReference,
      place: placeWords(facts, english),
    },
    sender.origin,
  );
  const invited = { organizer: { name: organisation, email: sender.address }, attendee: { name: reader.name, email: reader.address } };
  return { text: writeInvitation(event, invited), method: cancelled ? 'CANCEL' : 'REQUEST' };
}
