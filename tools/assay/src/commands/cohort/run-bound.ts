import { compileProblem, loadLinearSolver, mostEventsSettled, relaxAndRound, settleCohort } from '@assay/scheduling/domain';
import type { NearOptions } from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';
import { threadPartner } from './relax-together';
import { searchWhereTold } from './search-together';
import { post } from './thread-link';

type Tell = (news: CohortNews) => void;

/**
 * What the second thread does: a small cohort is settled exactly; a larger one gets a lower bound, and its
 * search a roster rounded from the relaxation and then a second pair of hands, until the time is up or it is told to stop.
 */
export async function runBound(work: CohortWork, tell: Tell): Promise<void> {
  const started = performance.now();
  const left = () => work.seconds - (performance.now() - started) / 1000;
  const isOver = () => left() <= 0 || Atomics.load(work.stop, 0) === 1;
  const solver = await loadLinearSolver();
  const problem = compileProblem(work.cohort, work.absences);
  if (work.cohort.events.length <= mostEventsSettled) {
    for (const { bound, roster } of settleCohort(problem, solver, work, isOver)) {
      tell({ kind: 'bound', bound });
      if (roster) tell({ kind: 'settled', ...roster });
    }
    return;
  }
  const { link } = work;
  const relaxation = relaxAndRound(problem, solver, {
    seed: work.seed,
    given: work.given,
    latest: () => null,
    isStopped: isOver,
    timeGone: () => 1 - left() / work.seconds,
    isWhole: true,
    isProof: work.kind === 'proof',
    partner: link && threadPartner(link, isOver),
  });
  let near: NearOptions | null = null;
  for (const news of relaxation) {
    if (news.kind === 'bound') tell(news);
    else if (link) post(link, { ...news, kind: 'rounded' });
    if (news.kind === 'part') near ??= news.near;
  }
  if (link) searchWhereTold(link, problem, { seed: work.seed + 1, near }, isOver);
}
