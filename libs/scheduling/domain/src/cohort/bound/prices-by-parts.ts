import type { Assignment } from '../model/roster';
import { SeededRandom } from '../search/seeded-random';
import type { Problem } from '../problem/problem';
import { AssessorRegions } from './assessor-regions';
import type { DayColumn } from './day-column';
import { emptyPrices } from './dual-prices';
import type { Partner } from './partner';
import { doTogether } from './shared-work';
import type { SharedWork } from './shared-work';

const DAYS_OF_A_PART = 120;

/**
 * First prices for a cohort too large to find them in one go: the roster is cut into parts and each is relaxed for
 * itself. Prices are never wrong, only more or less near; these are near.
 */
export function pricesByParts(
  problem: Problem,
  work: SharedWork,
  partner: Partner | null,
  assignments: readonly Assignment[],
  isStopped: () => boolean,
) {
  const prices = emptyPrices(problem);
  const columns: DayColumn[] = [];
  const groups = new AssessorRegions(problem).cut(new SeededRandom(1), DAYS_OF_A_PART);
  for (const answer of doTogether(work, partner, { kind: 'parts', assignments, groups }, isStopped) ?? []) {
    if (answer.kind !== 'part') continue;
    columns.push(...answer.columns);
    for (const [event, price] of answer.prices) prices.event[event] = price;
  }
  return { prices, columns };
}
