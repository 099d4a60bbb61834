import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, RubricCommentEntity } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import type { AddCommentRequest, CommentThreadsResponse } from '@assay/standards/contracts';
import { commentThreads } from './comment-threads';
import { refuseFinished } from './commented-rubric';

/** Writes a comment on a criterion, or an answer in a thread that is not settled. Comments make nobody an author. */
@Injectable()
export class AddComment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, rubricId: string, request: AddCommentRequest): Promise<CommentThreadsResponse> {
    const { criterionId, replyTo, text } = request;
    return this.commands.run(actor, async (manager) => {
      await refuseFinished(manager, rubricId);
      await refuseStray(manager, rubricId, request);
      const [id, writtenAt] = [randomUUID(), this.clock.now()];
      const { organisationId, accountId } = actor;
      await manager.insert(RubricCommentEntity, {
        organisationId,
        id,
        rubricId,
        criterionId,
        replyTo: replyTo ?? null,
        text,
        writtenBy: accountId,
        writtenAt,
      });
      const facts = { commentId: id, criterionId };
      await recordEvent(manager, actor, writtenAt, {
        kind: 'rubric.comment-added',
        subjectId: rubricId,
        facts,
      });
      return { threads: await commentThreads(manager, rubricId) };
    });
  }
}

/** Criterion and thread must be of this rubric. */
async function refuseStray(manager: EntityManager, rubricId: string, { criterionId, replyTo }: AddCommentRequest): Promise<void> {
  const criterion = await firstRow(manager, 'SELECT FROM rubric_criterion WHERE rubric_id = $1 AND id = $2', [rubricId, criterionId]);
  if (!criterion) throw notFound();
  if (!replyTo) return;
  const thread = await firstRow<{ settled: boolean }>(
    manager,
    `SELECT resolved_at IS NOT NULL AS settled FROM rubric_comment
     WHERE rubric_id = $1 AND criterion_id = $2 AND id = $3 AND reply_to IS NULL`,
    [rubricId, criterionId, replyTo],
  );
  if (!thread) throw notFound();
  if (thread.settled) throw conflict('thread-settled');
}
