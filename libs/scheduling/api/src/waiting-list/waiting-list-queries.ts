import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pageOf, Transactions } from '@assay/database';
import { Clock, type Actor } from '@assay/platform/api';
import type { WaitingListEntryResponse, WaitingListResponse } from '@assay/scheduling/contracts';
import { waitingListSql } from './waiting-list-sql';

/** Who waits for an earlier time. Outsiders see their own apprentices: the database says so. */
@Injectable()
export class WaitingListQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, { attemptId = null, offset }: { attemptId?: string | null; offset?: number }): Promise<WaitingListResponse> {
    return this.transactions.run(actor, (manager) => waitingList(manager, attemptId, this.clock.now(), offset));
  }
}

/** The list as it stands in the transaction, or one attempt's place. */
export async function waitingList(
  manager: EntityManager,
  attemptId: string | null,
  now: Date,
  offset?: number,
): Promise<WaitingListResponse> {
  const { items, total } = await pageOf<WaitingListEntryResponse>(manager, waitingListSql, [attemptId, now], offset);
  return { entries: items, total };
}
