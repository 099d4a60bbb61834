import { Injectable } from '@nestjs/common';
import { firstRow } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { CommentThreadsResponse } from '@assay/standards/contracts';
import { commentThreads } from './comment-threads';
import { refuseFinished } from './commented-rubric';

/** Marks a thread as settled, or opens it again; 409 where it is so already. */
@Injectable()
export class SettleThread {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { rubricId, threadId, settled }: { rubricId: string; threadId: string; settled: boolean },
  ): Promise<CommentThreadsResponse> {
    return this.commands.run(actor, async (manager) => {
      await refuseFinished(manager, rubricId);
      const thread = await firstRow<{ settled: boolean }>(manager, threadSql, [rubricId, threadId]);
      if (!thread) throw notFound();
      if (thread.settled === settled) throw conflict(settled ? 'thread-settled' : 'thread-open');
      const now = this.clock.now();
      const [by, at] = settled ? [actor.accountId, now] : [null, null];
      await manager.query('UPDATE rubric_comment SET resolved_by = $2, resolved_at = $3 WHERE id = $1', [threadId, by, at]);
      const kind = settled ? 'rubric.thread-settled' : 'rubric.thread-reopened';
      await recordEvent(manager, actor, now, { kind, subjectId: rubricId, facts: { commentId: threadId } });
      return { threads: await commentThreads(manager, rubricId) };
    });
  }
}

const threadSql = `SELECT resolved_at IS NOT NULL AS settled FROM rubric_comment
  WHERE rubric_id = $1 AND id = $2 AND reply_to IS NULL`;
