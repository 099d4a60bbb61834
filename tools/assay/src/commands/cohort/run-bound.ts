import { ColumnGeneration, columnsOfRoster, compileProblem, loadLinearSolver, RosterSearch, usualSearch } from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';

/** Enough of a search for columns worth starting from. */
const FIRST_ROUNDS = 2000;
const FIRST_PROGRESS = 0.6;

/** Tightens the lower bound until it is as good as the relaxation, the time is up or it is told to stop. */
export async function runBound(work: CohortWork, tell: (news: CohortNews) => void): Promise<void> {
  const started = performance.now();
  const isOver = () => (performance.now() - started) / 1000 >= work.seconds || Atomics.load(work.stop, 0) === 1;
  const search = new RosterSearch(compileProblem(work.cohort, work.absences), { ...usualSearch, seed: work.seed }, work.given);
  search.run(FIRST_ROUNDS, FIRST_PROGRESS);
  const generation = new ColumnGeneration(search.problem, await loadLinearSolver(), columnsOfRoster(search.state));
  for (let isConverged = false; !isConverged && !isOver(); ) {
    isConverged = generation.round(isOver).isConverged;
    tell({ kind: 'bound', bound: generation.bound, isLast: false });
  }
  tell({ kind: 'bound', bound: generation.bound, isLast: true });
}
