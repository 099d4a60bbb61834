import {
  ColumnGeneration,
  columnsOfRoster,
  compileProblem,
  finishExactly,
  loadLinearSolver,
  mostEventsSettled,
  relaxAndRound,
  roundWhole,
  RosterSearch,
  usualSearch,
} from '@assay/scheduling/domain';
import type { LinearSolver, NearOptions } from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';
import { threadPartner } from './relax-together';
import { searchWhereTold } from './search-together';
import { post } from './thread-link';

/** Settling lists every column cheaper than the roster known: a better one saves more time than it takes. */
const ROUNDS_TO_SETTLE = 40_000;
const FIRST_STEPS = 30;

type Tell = (news: CohortNews) => void;

/**
 * What the second thread does: a small cohort is settled with whole numbers; a larger one gets a lower bound, and its
 * search a roster rounded from the relaxation and then a second pair of hands, until the time is up or it is told to stop.
 */
export async function runBound(work: CohortWork, tell: Tell): Promise<void> {
  const started = performance.now();
  const left = () => work.seconds - (performance.now() - started) / 1000;
  const isOver = () => left() <= 0 || Atomics.load(work.stop, 0) === 1;
  const solver = await loadLinearSolver();
  if (work.cohort.events.length <= mostEventsSettled) return settle(work, solver, tell, left, isOver);
  const problem = compileProblem(work.cohort, work.absences);
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

function settle(work: CohortWork, solver: LinearSolver, tell: Tell, left: () => number, isOver: () => boolean): void {
  const search = new RosterSearch(compileProblem(work.cohort, work.absences), { ...usualSearch, seed: work.seed }, work.given);
  searchOn(search, isOver);
  const generation = new ColumnGeneration(search.problem, solver, columnsOfRoster(search.state));
  const say = (bound: number) => tell({ kind: 'bound', bound });
  for (let step = 0; step < FIRST_STEPS && !isOver(); step++) say(generation.step(search.bestCost, isOver).bound);
  for (let isConverged = false; !isConverged && !isOver();) {
    isConverged = generation.round(isOver).isConverged;
    say(generation.bound);
  }
  if (isOver()) return;
  const unit = search.bestCost / search.problem.events.count;
  search.offer(roundWhole(search.problem, generation, unit, isOver));
  searchOn(search, isOver);
  tell({ kind: 'settled', cost: search.bestCost, assignments: search.bestAssignments() });
  const settled = finishExactly(search.problem, generation, solver, search.bestCost, left());
  if (!settled) return;
  say(settled.bound);
  if (settled.assignments) tell({ kind: 'settled', cost: settled.cost, assignments: settled.assignments });
}

function searchOn(search: RosterSearch, isOver: () => boolean): void {
  for (let round = 0; round < ROUNDS_TO_SETTLE && !isOver(); round += 100) search.run(100, round / ROUNDS_TO_SETTLE);
}
