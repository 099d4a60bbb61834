import type { Problem } from '../problem/problem';
import { Placement } from '../search/placement';
import { RosterSearch, usualSearch } from '../search/roster-search';
import type { RosterState } from '../search/roster-state';
import type { ColumnGeneration } from './column-generation';
import { columnsOfRoster } from './columns-of-roster';
import type { DayPricing } from './day-pricing';
import { dive, usualDive } from './dive';
import { emptyPrices } from './dual-prices';
import { wholeOpen } from './open-part';
import type { OpenPart } from './open-part';
import type { RosterPart } from './roster-part';

/** Temperature and rounds for each event of the search right after a dive. */
const AFTER_DIVE = 3;
const ROUNDS_AFTER_DIVE_PER_EVENT = 30;

/** A roster rounded from a relaxation that has been solved. */
export function roundWhole(
  problem: Problem,
  generation: ColumnGeneration,
  unit: number,
  isStopped: () => boolean,
  open = wholeOpen(problem),
  pricing?: DayPricing,
): RosterPart {
  const { days } = diveWhole(open, generation, unit, isStopped, pricing);
  return { days, columns: columnsOfRoster(placeTheRest(open.state, isStopped).state) };
}

/** Rounds a relaxation into what is open of the whole cohort; the few events that fit nowhere in the end stay without a place. */
export function diveWhole(
  open: OpenPart,
  { master: { columns, leftOutCost }, prices }: ColumnGeneration,
  unit: number,
  isStopped: () => boolean,
  pricing?: DayPricing,
): RosterPart {
  const { problem } = open.state;
  const { days } = open;
  const known = { columns, prices: prices ?? emptyPrices(problem) };
  dive(open, known, { ...usualDive, unit, most: leftOutCost }, isStopped, pricing);
  return { days, columns: columnsOfRoster(open.state) };
}

/** A cold search makes room for what a dive left out. */
function placeTheRest({ problem, bookings }: RosterState, isStopped: () => boolean): RosterSearch {
  const placement = new Placement(problem.events.count);
  placement.copy(bookings);
  const options = { seed: 1, hottest: AFTER_DIVE, coldest: usualSearch.coldest };
  const search = new RosterSearch(problem, options, placement.toAssignments(problem));
  search.runAll(ROUNDS_AFTER_DIVE_PER_EVENT, isStopped);
  return search;
}
