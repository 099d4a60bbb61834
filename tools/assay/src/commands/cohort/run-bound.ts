import {
  ColumnGeneration,
  columnsOfRoster,
  compileProblem,
  finishExactly,
  loadLinearSolver,
  RosterSearch,
  usualSearch,
} from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';

/** Enough of a search for columns worth starting from. */
const FIRST_ROUNDS = 4000;
const FIRST_STEPS = 12;
const MOST_EVENTS_SETTLED = 150;

/**
 * Tightens the lower bound until it is as good as the relaxation, the time is up or it is told to stop. A small cohort
 * is then settled with whole numbers.
 */
export async function runBound(work: CohortWork, tell: (news: CohortNews) => void): Promise<void> {
  const started = performance.now();
  const left = () => work.seconds - (performance.now() - started) / 1000;
  const isOver = () => left() <= 0 || Atomics.load(work.stop, 0) === 1;
  const search = new RosterSearch(
    compileProblem(work.cohort, work.absences),
    { ...usualSearch, seed: work.seed },
    work.given,
  );
  for (let round = 0; round < FIRST_ROUNDS && !isOver(); round += 100) search.run(100, round / FIRST_ROUNDS);
  const solver = await loadLinearSolver();
  const generation = new ColumnGeneration(search.problem, solver, columnsOfRoster(search.state));
  const say = (bound: number, isLast: boolean) => tell({ kind: 'bound', bound, isLast });
  for (let step = 0; step < FIRST_STEPS && !isOver(); step++) generation.step(search.bestCost, isOver);
  for (let isConverged = false; !isConverged && !isOver();) {
    isConverged = generation.round(isOver).isConverged;
    say(generation.bound, false);
  }
  if (isOver() || work.cohort.events.length > MOST_EVENTS_SETTLED) return say(generation.bound, true);
  const settled = finishExactly(search.problem, generation, solver, search.bestCost, left());
  say(settled?.bound ?? generation.bound, true);
}
