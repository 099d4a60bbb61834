import { ColumnGeneration } from '../cohort/bound/column-generation';
import { columnsOfRoster } from '../cohort/bound/columns-of-roster';
import { finishExactly } from '../cohort/bound/exact-finish';
import { loadLinearSolver } from '../cohort/bound/highs.adapter';
import type { Assignment } from '../cohort/model/roster';
import { compileProblem } from '../cohort/problem/compile-problem';
import { RosterSearch, usualSearch } from '../cohort/search/roster-search';
import type { RosterWork } from './search-roster';

/** Enough of a search for columns worth starting from. */
const roundsPerEvent = 60;
const firstSteps = 60;
const mostEventsSettled = 150;

/** What is proven so far, and a roster that was found on the way, where there is one. */
export interface ProvenBound {
  readonly bound: number;
  readonly roster: { readonly cost: number; readonly assignments: readonly Assignment[] } | null;
}

/** Tightens the lower bound beside the search; a small cohort is then settled with whole numbers. */
export async function* tightenBound(work: RosterWork, secondsLeft: () => number, isStopped: () => boolean): AsyncGenerator<ProvenBound, void> {
  const isOver = () => isStopped() || secondsLeft() <= 0;
  const search = new RosterSearch(compileProblem(work.cohort, work.absences), { ...usualSearch, seed: work.seed }, work.given);
  const isSmall = work.cohort.events.length <= mostEventsSettled;
  const rounds = roundsPerEvent * work.cohort.events.length;
  for (let round = 0; round < rounds && !isOver(); round += 100) search.run(100, round / rounds);
  const solver = await loadLinearSolver();
  const generation = new ColumnGeneration(search.problem, solver, columnsOfRoster(search.state));
  for (let step = 0; step < firstSteps && !isOver(); step++) yield { bound: generation.step(search.bestCost, isOver).bound, roster: null };
  for (let isConverged = false; !isConverged && !isOver(); ) {
    isConverged = generation.round(isOver).isConverged;
    yield { bound: generation.bound, roster: null };
  }
  if (isOver() || !isSmall) return;
  const settled = finishExactly(search.problem, generation, solver, search.bestCost, secondsLeft());
  if (!settled) return;
  const { assignments, cost, bound } = settled;
  yield { bound, roster: assignments && { cost, assignments } };
}
