import type { Problem } from '../problem/problem';
import { real } from '../problem/typed-array';
import type { RosterSearch } from '../search/roster-search';
import { SeededRandom } from '../search/seeded-random';
import { AssessorRegions } from './assessor-regions';
import type { DayColumn } from './day-column';
import { emptyPrices } from './dual-prices';
import { relaxPart } from './improve-part';
import type { LinearSolver } from './linear-solver';

const DAYS_OF_A_PART = 120;

/**
 * First prices for a cohort too large to find them in one go: the roster is cut into parts and each is relaxed for
 * itself. Prices are never wrong, only more or less near; these are near.
 */
export function pricesByParts(
  problem: Problem,
  solver: LinearSolver,
  search: RosterSearch,
  isStopped: () => boolean,
) {
  const prices = emptyPrices(problem);
  const columns: DayColumn[] = [];
  const assignments = search.bestAssignments();
  for (const days of new AssessorRegions(problem).cut(new SeededRandom(1), DAYS_OF_A_PART)) {
    if (isStopped()) break;
    const { generation, events } = relaxPart(problem, solver, assignments, days, isStopped);
    columns.push(...generation.master.columns);
    for (const event of events)
      prices.event[event] = generation.prices ? real(generation.prices.event, event) : 0;
  }
  return { prices, columns };
}
