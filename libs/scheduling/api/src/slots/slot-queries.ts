import { Injectable } from '@nestjs/common';
import { organisationZone, Transactions } from '@assay/database';
import { Clock, invalid, type Actor } from '@assay/platform/api';
import { dateIn, isLocalDate, startOfDay } from '@assay/platform/util';
import type { DayExclusionResponse, SlotsQuery, SlotsResponse } from '@assay/scheduling/contracts';
import { excludingRules } from '@assay/scheduling/domain';
import { LoadFacts, type FactsWanted, type LoadedFacts } from '../facts/load-facts';
import { slotPeriod } from './slot-period';
import { slotsResponse } from './slots-response';

/** When an attempt can take place, and why not at other times. */
@Injectable()
export class SlotQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly loadFacts: LoadFacts,
    private readonly clock: Clock,
  ) {}

  find(actor: Actor, attemptId: string, query: SlotsQuery): Promise<SlotsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const zone = await organisationZone(manager);
      const period = slotPeriod(query, dateIn(zone, this.clock.now().getTime()), zone);
      const assessorIds = query.assessorId === undefined ? null : [query.assessorId];
      const loaded = await this.loadFacts.run(manager, actor, {
        attemptId,
        assessorIds,
        roomIds: null,
        period,
        mode: query.mode,
        replacing: query.replacing,
      });
      return slotsResponse({ ...loaded, period }, period, loaded.row, actor.audience === 'staff');
    });
  }

  /** Why a day offers nothing, to staff assessor by assessor: when somebody is away is nobody else's business. */
  whyNot(
    actor: Actor,
    attemptId: string,
    date: string,
    { mode, replacing }: Pick<SlotsQuery, 'mode' | 'replacing'>,
  ): Promise<DayExclusionResponse> {
    if (!isLocalDate(date)) throw invalid([{ field: 'date', code: 'date', detail: 'There is no such day.' }]);
    return this.transactions.run(actor, async (manager) => {
      const from = startOfDay(date, await organisationZone(manager));
      const wanted: FactsWanted = { attemptId, assessorIds: null, roomIds: null, period: { from, until: from + 1 }, mode, replacing };
      const loaded = await this.loadFacts.run(manager, actor, wanted);
      const day = loaded.facts.days.day(date);
      const { rules, assessors } = excludingRules({ ...loaded, period: day }, day);
      const told = actor.audience === 'staff' ? assessors : [];
      return { date, rules, assessors: told.map((one) => ({ assessor: named(loaded, one.assessorId), rules: one.rules })) };
    });
  }
}

function named({ row }: LoadedFacts, id: string): { id: string; name: string } {
  return { id, name: row.assessors?.find((assessor) => assessor.id === id)?.name ?? '' };
}
