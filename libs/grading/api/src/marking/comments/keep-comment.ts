import { firstRow, ReusableCommentEntity } from '@assay/database';
import type { KeepCommentRequest, ReusableCommentResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, Clock, Commands, forbidden, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

/** Keeps a phrase for feedback. The same words are kept once. */
@Injectable()
export class KeepComment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { text, shared }: KeepCommentRequest): Promise<ReusableCommentResponse> {
    if (shared && !actor.permissions.has(Permission.ShareComments)) throw forbidden();
    return this.commands.run(
      actor,
      async (manager) => {
        const { organisationId, accountId: madeBy } = actor;
        const kept = await firstRow<{ id: string }>(manager, sameSql, [text, shared, madeBy]);
        if (kept) return { id: kept.id, text, shared, mayRetire: true };
        const [id, madeAt] = [randomUUID(), this.clock.now()];
        await manager.insert(ReusableCommentEntity, { organisationId, id, text, shared, madeBy, madeAt });
        await recordEvent(manager, actor, madeAt, { kind: 'comment.kept', subjectId: id, facts: { shared } });
        return { id, text, shared, mayRetire: true };
      },
      [`reusable-comments/${shared ? actor.organisationId : actor.accountId}`],
    );
  }
}

const sameSql = `SELECT id FROM reusable_comment WHERE retired_at IS NULL AND text = $1 AND shared = $2 AND (shared OR made_by = $3)`;
