import { ColumnGeneration } from '../bound/column-generation';
import { columnsOfRoster } from '../bound/columns-of-roster';
import type { LinearSolver } from '../bound/linear-solver';
import { roundWhole } from '../bound/round-whole';
import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { settleExactly } from './settle-exactly';
import type { BoundNews } from './branch-and-bound';

/** The pool holds every filling that a roster below the best one known could use: a better one saves more time than it takes. */
const ROUNDS_PER_EVENT = 600;
const FIRST_STEPS = 30;

/** So few events are settled exactly; more get a bound and a rounded roster. */
export const mostEventsSettled = 150;

export interface SettleWork {
  readonly seed: number;
  readonly given: readonly Assignment[];
}

/**
 * Settles a small cohort: a search and the relaxation bring a roster and a bound near each other, branch and bound
 * brings them together where the time is enough. News whenever one of them is better.
 */
export function* settleCohort(
  problem: Problem,
  solver: LinearSolver,
  { seed, given }: SettleWork,
  isOver: () => boolean,
): Generator<BoundNews, void> {
  const search = new RosterSearch(problem, { ...usualSearch, seed }, given);
  search.runAll(ROUNDS_PER_EVENT, isOver);
  const generation = new ColumnGeneration(problem, solver, columnsOfRoster(search.state));
  for (let step = 0; step < FIRST_STEPS && !isOver(); step++) yield { bound: generation.step(search.bestCost, isOver).bound, roster: null };
  for (let isConverged = false; !isConverged && !isOver();) {
    isConverged = generation.round(isOver).isConverged;
    yield { bound: generation.bound, roster: null };
  }
  if (isOver()) return;
  search.offer(roundWhole(problem, generation, search.bestCost / problem.events.count, isOver));
  search.runAll(ROUNDS_PER_EVENT, isOver);
  yield { bound: generation.bound, roster: { cost: search.bestCost, assignments: search.bestAssignments() } };
  yield* settleExactly(problem, generation, solver, search.bestCost, isOver);
}
