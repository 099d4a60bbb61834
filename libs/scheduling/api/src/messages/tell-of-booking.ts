import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Outbox, type Told, type WaitingMessage } from '@assay/platform/api';
import { MessageKind, MessagePart, MessageSubject, NotSentReason } from '@assay/platform/util';
import { composeMessage, english, reasonNotToSend, type MessageFacts } from '@assay/scheduling/domain';
import { bookingMessageFacts, type BookingMessageFacts } from './booking-message-facts';
import { invitationOf } from './invitation-of';

type BookingMessage = WaitingMessage<'booking'>;

/** Says what the messages about bookings say, if they still hold. */
@Injectable()
export class TellOfBooking implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.tellOf(MessageSubject.Booking, (manager, message) => this.tell(manager, message));
  }

  private async tell(manager: EntityManager, message: BookingMessage): Promise<Told> {
    const { kind, subjectId, recipientId, sequence } = message;
    const facts = await bookingMessageFacts(manager, subjectId, recipientId);
    if (!facts) return { notSentBecause: NotSentReason.OutOfDate };
    const times = { start: facts.startsAt.getTime(), now: this.clock.now().getTime() };
    const reason = reasonNotToSend({ kind, ...facts, ...times, sequenceThen: sequence ?? 0 });
    if (reason !== null) return { notSentBecause: reason };
    const invitation = invitationOf(message, facts);
    return { content: composeMessage(kind, wordsOf(message, facts, invitation !== null), english), invitation };
  }
}

function wordsOf({ kind, part, subjectId }: BookingMessage, facts: BookingMessageFacts, hasInvitation: boolean): MessageFacts {
  const { methodName, standardReference, apprentice, mode, room, zone } = facts;
  const toAssessor = part === MessagePart.Assessor;
  return {
    part: toAssessor ? MessagePart.Assessor : MessagePart.Apprentice,
    methodName,
    standardReference,
    apprentice,
    assessor: kind === MessageKind.Requested || toAssessor ? null : facts.assessor,
    mode,
    room,
    start: facts.startsAt.getTime(),
    end: facts.endsAt.getTime(),
    zone,
    path: `/bookings/${subjectId}`,
    hasInvitation,
  };
}
