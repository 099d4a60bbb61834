import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { Placement } from '../search/placement';
import { RosterState } from '../search/roster-state';
import { SeededRandom } from '../search/seeded-random';
import { AssessorRegions } from './assessor-regions';
import { ColumnGeneration } from './column-generation';
import { columnsOfRoster } from './columns-of-roster';
import { dive, usualDive } from './dive';
import { emptyPrices } from './dual-prices';
import { improvePart } from './improve-part';
import type { LinearSolver } from './linear-solver';
import { OpenPart } from './open-part';
import { pricesByParts } from './prices-by-parts';
import type { RosterPart } from './roster-part';

/** Rounds of search for each event before the first prices: fillings worth starting from. */
const FIRST_ROUNDS_PER_EVENT = 20;
const FIRST_STEPS = 20;
/** Beyond so many events the first prices are found part by part. */
const MOST_EVENTS_AT_ONCE = 2000;
/** Temperature and rounds for each event of the search right after a dive. */
const AFTER_DIVE = 3;
const ROUNDS_AFTER_DIVE_PER_EVENT = 30;
/** The days of one part: as many as column generation and rounding manage in a few seconds. */
const DAYS_OF_A_PART = 100;

export type RelaxationNews =
  | { readonly kind: 'bound'; readonly bound: number; readonly isConverged: boolean }
  | { readonly kind: 'part'; readonly part: RosterPart };

export interface RelaxationWork {
  readonly seed: number;
  readonly given: readonly Assignment[];
  /** The best roster that is known elsewhere; parts are taken out of it. `null` where there is none yet. */
  readonly latest: () => readonly Assignment[] | null;
  readonly isStopped: () => boolean;
  /** Whether the relaxation must be rounded as it is, for a roster to come in time. */
  readonly isLate: () => boolean;
  /** A cohort too large for one relaxation is improved part by part only, and no bound is proven. */
  readonly isWhole: boolean;
  /** Only the bound is wanted, no rosters. */
  readonly isProof: boolean;
}

/**
 * What a second thread does beside a search: proves a bound by column generation, rounds the relaxation to a roster,
 * then takes parts of the best roster out and rounds them anew until it is stopped.
 */
export function* relaxAndRound(
  problem: Problem,
  solver: LinearSolver,
  work: RelaxationWork,
): Generator<RelaxationNews, void> {
  if (work.isWhole) yield* relaxWhole(problem, solver, work);
  if (!work.isProof) yield* improveParts(problem, solver, work);
}

function* relaxWhole(
  problem: Problem,
  solver: LinearSolver,
  { seed, given, isStopped, isLate, isProof }: RelaxationWork,
): Generator<RelaxationNews, void> {
  const search = new RosterSearch(problem, { ...usualSearch, seed }, given);
  const rounds = FIRST_ROUNDS_PER_EVENT * problem.events.count;
  for (let round = 0; round < rounds && !isStopped(); round += 100) search.run(100, round / rounds);
  const unit = search.bestCost / problem.events.count;
  const generation = generationFrom(problem, solver, search, isStopped);
  for (let isConverged = false; !isConverged && !isStopped() && (isProof || !isLate());) {
    isConverged = generation.smoothRound(unit, isStopped).isConverged;
    yield { kind: 'bound', bound: generation.bound, isConverged: false };
  }
  if (!isProof && !isStopped())
    yield { kind: 'part', part: roundWhole(problem, generation, unit, isStopped) };
  if (problem.events.count > MOST_EVENTS_AT_ONCE) return;
  // Prices by the linear program itself, and rows that tie dates: the last of the bound.
  for (let isConverged = false; !isConverged && !isStopped();) {
    isConverged = generation.round(isStopped).isConverged;
    yield { kind: 'bound', bound: generation.bound, isConverged };
  }
}

function generationFrom(
  problem: Problem,
  solver: LinearSolver,
  search: RosterSearch,
  isStopped: () => boolean,
): ColumnGeneration {
  const held = columnsOfRoster(search.state);
  if (problem.events.count <= MOST_EVENTS_AT_ONCE) {
    const generation = new ColumnGeneration(problem, solver, held);
    for (let step = 0; step < FIRST_STEPS && !isStopped(); step++)
      generation.step(search.bestCost, isStopped);
    return generation;
  }
  const { prices, columns } = pricesByParts(problem, solver, search, isStopped);
  const generation = new ColumnGeneration(problem, solver, [...held, ...columns]);
  generation.startFrom(prices);
  return generation;
}

/** A roster rounded from a relaxation that has been solved. */
export function roundWhole(
  problem: Problem,
  { master: { columns, leftOutCost }, prices }: ColumnGeneration,
  unit: number,
  isStopped: () => boolean,
): RosterPart {
  const days = [...problem.days.assessor.keys()];
  const open = new OpenPart(new RosterState(problem), days);
  const known = { columns, prices: prices ?? emptyPrices(problem) };
  dive(open, known, { ...usualDive, unit, most: leftOutCost }, isStopped);
  return { days, columns: columnsOfRoster(placeTheRest(open.state, isStopped).state) };
}

/** A dive leaves out the few events that fit nowhere in the end; a cold search makes room for them. */
function placeTheRest({ problem, bookings }: RosterState, isStopped: () => boolean): RosterSearch {
  const placement = new Placement(problem.events.count);
  placement.copy(bookings);
  const options = { seed: 1, hottest: AFTER_DIVE, coldest: usualSearch.coldest };
  const search = new RosterSearch(problem, options, placement.toAssignments(problem));
  const rounds = ROUNDS_AFTER_DIVE_PER_EVENT * problem.events.count;
  for (let round = 0; round < rounds && !isStopped(); round += 100) search.run(100, round / rounds);
  return search;
}

function* improveParts(
  problem: Problem,
  solver: LinearSolver,
  { seed, latest, isStopped }: RelaxationWork,
): Generator<RelaxationNews, void> {
  const regions = new AssessorRegions(problem);
  const random = new SeededRandom(seed + 1);
  while (!isStopped()) {
    const assignments = latest();
    const days = regions.draw(random, DAYS_OF_A_PART);
    if (!assignments || days.length === 0) return;
    const part = improvePart(problem, solver, assignments, days, isStopped);
    if (part) yield { kind: 'part', part };
  }
}
