import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { restoreRoster } from '../search/first-roster';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { RosterState } from '../search/roster-state';
import { nearOptions } from '../search/near-options';
import type { NearOptions } from '../search/near-options';
import { SeededRandom } from '../search/seeded-random';
import { AssessorRegions } from './assessor-regions';
import { ColumnGeneration } from './column-generation';
import { columnsOfRoster } from './columns-of-roster';
import type { DayPricing } from './day-pricing';
import { improvePart } from './improve-part';
import type { LinearSolver } from './linear-solver';
import type { Partner } from './partner';
import { pricesByParts } from './prices-by-parts';
import type { RosterPart } from './roster-part';
import { diveWhole, roundWhole } from './round-whole';
import { wholeScope } from './scope';
import { priceTogether, SharedWork } from './shared-work';

const FIRST_STEPS = 20;
/** Beyond so many events the first prices are found part by part. */
const MOST_EVENTS_AT_ONCE = 2000;
/** So many events a linear program still takes; at 5,000 a solution takes most of a minute, which only the bound alone is worth. */
const MOST_EVENTS_SOLVED = 6000;
/** After this share of the time the relaxation is rounded as it is, for a roster to come in time. */
const ROUND_BY = 0.4;
/** After this share the bound stays as it is: the roster gains more from a second pair of hands. */
const PROVE_UNTIL = 0.5;
/** Fillings that cost less than this more than the best of their day say where an event is likely to stand, as a share of what one costs on average. */
const NEAR = 0.1;
/** The days of one part: as many as column generation and rounding manage in a few seconds. */
const DAYS_OF_A_PART = 100;

export type RelaxationNews =
  | { readonly kind: 'bound'; readonly bound: number; readonly isConverged: boolean }
  | {
      readonly kind: 'part';
      readonly part: RosterPart;
      /** Where the search that goes on from a whole roster does best to look; `null` beside a part of one. */
      readonly near: NearOptions | null;
    };

export interface RelaxationWork {
  readonly seed: number;
  readonly given: readonly Assignment[];
  /** The best roster that is known elsewhere; parts are taken out of it. `null` where there is none yet. */
  readonly latest: () => readonly Assignment[] | null;
  readonly isStopped: () => boolean;
  /** Share of the time that has gone, from 0 to 1. */
  readonly timeGone: () => number;
  /** A cohort too large for one relaxation is improved part by part only, and no bound is proven. */
  readonly isWhole: boolean;
  /** Only the bound is wanted, no rosters. */
  readonly isProof: boolean;
  /** Who helps until the relaxation has been rounded, where there is somebody. */
  readonly partner: Partner | null;
}

/** Rounds of search for each event, from hot to cold, after which a roster is worth relaxing. */
export const firstRoundsPerEvent = 20;

/**
 * What a second thread does beside a search: proves a bound by column generation, rounds the relaxation to a roster,
 * then takes parts of the best roster out and rounds them anew until it is stopped.
 */
export function* relaxAndRound(problem: Problem, solver: LinearSolver, work: RelaxationWork): Generator<RelaxationNews, void> {
  if (work.isWhole) yield* relaxWhole(problem, solver, work);
  if (!work.isProof) yield* improveParts(problem, work);
}

function* relaxWhole(
  problem: Problem,
  solver: LinearSolver,
  { seed, given, isStopped, timeGone, isProof, partner }: RelaxationWork,
): Generator<RelaxationNews, void> {
  const from = partner ? partner.roster() : searchBriefly(problem, seed, given, isStopped);
  if (!from || isStopped()) return;
  const shared = new SharedWork(problem, isStopped);
  const pricing = priceTogether(shared, partner);
  const { generation, unit } = generationFrom(problem, solver, from, { shared, partner, pricing, isStopped });
  for (let isConverged = false; !isConverged && !isStopped() && (isProof || timeGone() < ROUND_BY);) {
    isConverged = generation.smoothRound(unit, isStopped).isConverged;
    yield { kind: 'bound', bound: generation.bound, isConverged: false };
  }
  if (!isProof && !isStopped()) {
    // A partner goes on from the roster itself; without one the events left out are placed here.
    const part = partner
      ? diveWhole(shared.open, generation, unit, isStopped, pricing)
      : roundWhole(problem, generation, unit, isStopped, shared.open, pricing);
    const likely = generation.columnsWithin(NEAR * unit);
    yield { kind: 'part', part, near: nearOptions(problem, [...likely, ...part.columns]) };
  }
  if (problem.events.count > (isProof ? MOST_EVENTS_SOLVED : MOST_EVENTS_AT_ONCE)) return;
  generation.priceAlone();
  // Prices by the linear program itself, and rows that tie dates: the last of the bound.
  for (let isConverged = false; !isConverged && !isStopped() && (isProof || timeGone() < PROVE_UNTIL);) {
    isConverged = generation.round(isStopped).isConverged;
    yield { kind: 'bound', bound: generation.bound, isConverged };
  }
}

/** A roster whose fillings are worth starting from. */
function searchBriefly(problem: Problem, seed: number, given: readonly Assignment[], isStopped: () => boolean): readonly Assignment[] {
  const search = new RosterSearch(problem, { ...usualSearch, seed }, given);
  search.runAll(firstRoundsPerEvent, isStopped);
  return search.bestAssignments();
}

interface Together {
  readonly shared: SharedWork;
  readonly partner: Partner | null;
  readonly pricing: DayPricing;
  readonly isStopped: () => boolean;
}

function generationFrom(
  problem: Problem,
  solver: LinearSolver,
  assignments: readonly Assignment[],
  { shared, partner, pricing, isStopped }: Together,
) {
  const state = new RosterState(problem);
  restoreRoster(state, assignments);
  const held = columnsOfRoster(state);
  const unit = state.cost / problem.events.count;
  const whole = wholeScope(problem);
  if (problem.events.count <= MOST_EVENTS_AT_ONCE) {
    const generation = new ColumnGeneration(problem, solver, held, whole, pricing);
    for (let step = 0; step < FIRST_STEPS && !isStopped(); step++) generation.step(state.cost, isStopped);
    return { generation, unit };
  }
  const { prices, columns } = pricesByParts(problem, shared, partner, assignments, isStopped);
  const generation = new ColumnGeneration(problem, solver, [...held, ...columns], whole, pricing);
  generation.startFrom(prices);
  return { generation, unit };
}

function* improveParts(problem: Problem, { seed, latest, isStopped }: RelaxationWork): Generator<RelaxationNews, void> {
  const regions = new AssessorRegions(problem);
  const random = new SeededRandom(seed + 1);
  while (!isStopped()) {
    const assignments = latest();
    const days = regions.draw(random, DAYS_OF_A_PART);
    if (!assignments || days.length === 0) return;
    const part = improvePart(problem, assignments, days, isStopped);
    if (part) yield { kind: 'part', part, near: null };
  }
}
