import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationZone, Transactions } from '@assay/database';
import { invalid, type Actor } from '@assay/platform/api';
import { isLocalDate, startOfDay, type LocalDate } from '@assay/platform/util';
import type {
  CohortDayPlanRequest,
  CohortDayPlanResponse,
  CohortDaysQuery,
  CohortDaysResponse,
  PlacedAttemptResponse,
} from '@assay/scheduling/contracts';
import { excludingRules, findSlots, placeTogether, type AssessmentMode, type Placement } from '@assay/scheduling/domain';
import { LoadFacts, type LoadedFacts } from '../facts/load-facts';
import { slotPeriod, type SlotPeriod } from '../slots/slot-period';

/** Several apprentices on one day: which days could do, and how it could look. Nothing changes. */
@Injectable()
export class CohortDayQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly loadFacts: LoadFacts,
  ) {}

  /** For each day how many of them have some time, each for themselves. */
  days(actor: Actor, { attemptIds, from, to, mode }: CohortDaysQuery): Promise<CohortDaysResponse> {
    return this.transactions.run(actor, async (manager) => {
      const period = slotPeriod({ from, to }, from as LocalDate, await organisationZone(manager));
      const possible = new Map<string, number>();
      const all = await this.loadAll(manager, actor, attemptIds, period, mode);
      for (const { facts, assessors, rooms } of all) {
        const slots = findSlots({ facts, assessors, rooms, period, mostChoices: 1 });
        for (const date of new Set(slots.map(({ start }) => facts.days.dayAt(start).date)))
          possible.set(date, (possible.get(date) ?? 0) + 1);
      }
      const dates = all[0]?.facts.days.of(period).map(({ date }) => date) ?? [];
      return { days: dates.map((date) => ({ date, possible: possible.get(date) ?? 0 })) };
    });
  }

  /** A time for each of them side by side, and what is in the way of those for whom none is left. */
  plan(actor: Actor, { attemptIds, date, mode }: CohortDayPlanRequest): Promise<CohortDayPlanResponse> {
    if (!isLocalDate(date)) throw invalid([{ field: 'date', code: 'date', detail: 'There is no such day.' }]);
    return this.transactions.run(actor, async (manager) => {
      const from = startOfDay(date, await organisationZone(manager));
      const all = await this.loadAll(manager, actor, attemptIds, { from, until: from + 1 }, mode);
      const byAttempt = new Map(all.map((loaded) => [loaded.row.attemptId, loaded]));
      const { placed, unplaced } = placeTogether(
        all.map(({ facts, assessors, rooms }) => ({ facts, assessors, rooms, period: facts.days.day(date) })),
      );
      const left = unplaced.map((search) => {
        const { rules, assessors } = excludingRules(search, search.facts.days.day(date));
        return {
          attemptId: search.facts.attempt.id,
          apprentice: byAttempt.get(search.facts.attempt.id)?.row.apprenticeName ?? '',
          rules: [...new Set([...rules, ...assessors.flatMap((one) => one.rules)])],
        };
      });
      return { date, placed: placed.flatMap((one) => placedResponse(one, byAttempt.get(one.attemptId))), unplaced: left };
    });
  }

  private async loadAll(
    manager: EntityManager,
    actor: Actor,
    attemptIds: readonly string[],
    period: Pick<SlotPeriod, 'from' | 'until'>,
    mode: AssessmentMode | undefined,
  ): Promise<LoadedFacts[]> {
    const all: LoadedFacts[] = [];
    for (const attemptId of attemptIds)
      all.push(await this.loadFacts.run(manager, actor, { attemptId, assessorIds: null, roomIds: null, period, mode }));
    return all;
  }
}

function placedResponse(
  { attemptId, start, end, assessorId, roomId }: Placement,
  loaded: LoadedFacts | undefined,
): PlacedAttemptResponse[] {
  if (!loaded) return [];
  const { row, facts } = loaded;
  const name = row.assessors?.find(({ id }) => id === assessorId)?.name ?? '';
  const room = row.rooms?.find(({ id }) => id === roomId);
  return [
    {
      attemptId,
      apprentice: row.apprenticeName,
      assessor: { id: assessorId, name },
      room: room ? { id: room.id, name: room.name } : null,
      mode: facts.mode,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(end).toISOString(),
    },
  ];
}
