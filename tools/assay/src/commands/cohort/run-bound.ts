import { ColumnGeneration, compileProblem, loadLinearSolver } from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';

/** Tightens the lower bound until it is as good as the relaxation, the time is up or it is told to stop. */
export async function runBound(work: CohortWork, tell: (news: CohortNews) => void): Promise<void> {
  const started = performance.now();
  const isOver = () => (performance.now() - started) / 1000 >= work.seconds || Atomics.load(work.stop, 0) === 1;
  const generation = new ColumnGeneration(compileProblem(work.cohort, work.absences), await loadLinearSolver(), work.given);
  for (let isConverged = false; !isConverged && !isOver(); ) {
    isConverged = generation.round(isOver).isConverged;
    tell({ kind: 'bound', bound: generation.bound, isLast: false });
  }
  tell({ kind: 'bound', bound: generation.bound, isLast: true });
}
