import { rowsOf, Transactions } from '@assay/database';
import type { ReusableCommentsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';

/** The phrases that somebody may put into feedback: their own and the shared ones. */
@Injectable()
export class CommentQueries {
  constructor(private readonly transactions: Transactions) {}

  mine(actor: Actor): Promise<ReusableCommentsResponse> {
    const parameters = [actor.accountId, actor.permissions.has(Permission.ShareComments)];
    return this.transactions.run(actor, async (manager) => ({ items: await rowsOf(manager, sql, parameters) }));
  }
}

const sql = `SELECT id, text, shared, CASE WHEN shared THEN $2 ELSE true END AS "mayRetire" FROM reusable_comment
  WHERE retired_at IS NULL AND (shared OR made_by = $1) ORDER BY shared, lower(text), id LIMIT 1000`;
