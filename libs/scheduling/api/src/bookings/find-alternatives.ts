import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import { dayMs } from '@assay/platform/util';
import type { HoldRequest } from '@assay/scheduling/contracts';
import { findSlots } from '@assay/scheduling/domain';
import { LoadFacts } from '../facts/load-facts';

export interface Alternative {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly assessorId: string;
  readonly roomId: string | null;
}

const most = 5;

/** The times nearest to one that cannot be had: at most five, within a week, whoever assesses. */
@Injectable()
export class FindAlternatives {
  constructor(
    private readonly transactions: Transactions,
    private readonly loadFacts: LoadFacts,
  ) {}

  run(actor: Actor, request: HoldRequest): Promise<Alternative[]> {
    const start = Date.parse(request.startsAt);
    const period = { from: start - dayMs, until: start + 6 * dayMs };
    const wanted = { attemptId: request.attemptId, assessorIds: null, roomIds: request.roomId ? null : [], period, mode: request.mode };
    return this.transactions.run(actor, async (manager) => {
      const { facts, assessors, rooms } = await this.loadFacts.run(manager, actor, wanted);
      return findSlots({ facts, assessors, rooms, period, mostChoices: 1 })
        .flatMap((slot) => slot.choices.map((choice) => ({ ...slot, ...choice })))
        .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
        .slice(0, most)
        .map(({ start: from, end, assessorId, roomId }) => ({
          startsAt: new Date(from).toISOString(),
          endsAt: new Date(end).toISOString(),
          assessorId,
          roomId,
        }));
    });
  }
}
