import { Injectable } from '@nestjs/common';
import { MessageEntity } from '@assay/database';
import { canTryAgain, MessageStatus } from '@assay/platform/util';
import type { Actor } from '../access/actor';
import { recordEvent } from '../audit/record-event';
import { Clock } from '../clock/clock';
import { Commands } from '../commands/commands';
import { Jobs } from '../jobs/jobs';
import { conflict, notFound } from '../problem/problem.exception';
import { sendMessagesQueue } from './message-queues';

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
      const { status, failures, dueAt, notSentBecause, subject, subjectId: aboutId } = message;
      const now = this.clock.now();
      const state = { status, failures, dueAt: dueAt.getTime(), notSentBecause };
      if (!canTryAgain(state, now.getTime())) throw conflict('message-settled', { message: status });
      const waiting = { status: MessageStatus.Waiting, notSentBecause: null, endedAt: null, dueAt: now };
      await manager.update(MessageEntity, { organisationId, id }, waiting);
      await recordEvent(manager, actor, now, {
        kind: 'message.tried-again',
        subjectId: id,
        facts: { about: subject, aboutId, because: notSentBecause },
      });
      await this.jobs.enqueue(manager, sendMessagesQueue, { organisationId });
    });
  }
}
