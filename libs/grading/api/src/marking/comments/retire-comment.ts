import { firstRow } from '@assay/database';
import { Permission } from '@assay/people/domain';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';

/** Takes a phrase off the list. What was written with it stays. Doing it again changes nothing. */
@Injectable()
export class RetireComment {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.commands.run(actor, async (manager) => {
      const mayShare = actor.permissions.has(Permission.ShareComments);
      const found = await firstRow<{ isRetired: boolean }>(manager, findSql, [id, actor.accountId, mayShare]);
      if (!found) throw notFound();
      if (found.isRetired) return;
      const retiredAt = this.clock.now();
      await manager.query('UPDATE reusable_comment SET retired_by = $2, retired_at = $3 WHERE id = $1', [id, actor.accountId, retiredAt]);
      await recordEvent(manager, actor, retiredAt, { kind: 'comment.retired', subjectId: id, facts: {} });
    });
  }
}

const findSql = `SELECT retired_at IS NOT NULL AS "isRetired" FROM reusable_comment
  WHERE id = $1 AND CASE WHEN shared THEN $3 ELSE made_by = $2 END`;
