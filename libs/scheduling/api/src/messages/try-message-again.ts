import { Injectable } from '@nestjs/common';
import { MessageEntity } from '@assay/database';
import { Clock, Commands, conflict, Jobs, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { canTryAgain, MessageStatus, type NotSentReason } from '@assay/scheduling/domain';
import { sendMessagesQueue } from './send-messages-queue';

/** A message that failed goes out now. Whether it still holds is looked at when it is sent, as always. */
@Injectable()
export class TryMessageAgain {
  constructor(
    private readonly commands: Commands,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId } = actor;
      const message = await manager.findOne(MessageEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (!message) throw notFound();
      const { status, failures, dueAt, notSentBecause } = message;
      const now = this.clock.now();
      const state = { status, failures, dueAt: dueAt.getTime(), notSentBecause: notSentBecause as NotSentReason | null };
      if (!canTryAgain(state, now.getTime())) throw conflict('message-settled', { message: status });
      const waiting = { status: MessageStatus.Waiting, notSentBecause: null, endedAt: null, dueAt: now };
      await manager.update(MessageEntity, { organisationId, id }, waiting);
      await recordEvent(manager, actor, now, { kind: 'message.tried-again', subjectId: id, facts: { bookingId: message.bookingId, because: notSentBecause } });
      await this.jobs.enqueue(manager, sendMessagesQueue, { organisationId });
    });
  }
}
