import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import type { CommentThreadsResponse } from '@assay/standards/contracts';
import { rubricRow } from '../rubric-row';
import { commentThreads } from './comment-threads';

/** What people said about the criteria of a rubric. */
@Injectable()
export class CommentQueries {
  constructor(private readonly transactions: Transactions) {}

  all(actor: Actor, rubricId: string): Promise<CommentThreadsResponse> {
    return this.transactions.run(actor, async (manager) => {
      await rubricRow(manager, rubricId);
      return { threads: await commentThreads(manager, rubricId) };
    });
  }
}
