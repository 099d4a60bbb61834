import { loadLinearSolver } from '../cohort/bound/highs.adapter';
import type { LinearSolver } from '../cohort/bound/linear-solver';
import { relaxAndRound } from '../cohort/bound/relax-and-round';
import type { BoundNews } from '../cohort/exact/branch-and-bound';
import { mostEventsSettled, settleCohort } from '../cohort/exact/settle-cohort';
import { compileProblem } from '../cohort/problem/compile-problem';
import type { Problem } from '../cohort/problem/problem';
import { RosterSearch, usualSearch } from '../cohort/search/roster-search';
import type { RosterWork } from './search-roster';

/** A roster rounded from the relaxation is searched a little further, and gently. */
const gentle = 3;
const roundsAfterPartPerEvent = 10;

/** Tightens the lower bound beside the search, and rounds what proves it to rosters; a small cohort is settled exactly. */
export async function* tightenBound(
  work: RosterWork,
  secondsLeft: () => number,
  isStopped: () => boolean,
): AsyncGenerator<BoundNews, void> {
  const isOver = () => isStopped() || secondsLeft() <= 0;
  const problem = compileProblem(work.cohort, work.absences);
  const solver = await loadLinearSolver();
  const isSmall = work.cohort.events.length <= mostEventsSettled;
  yield* isSmall ? settleCohort(problem, solver, work, isOver) : round(problem, solver, work, secondsLeft, isOver);
}

function* round(
  problem: Problem,
  solver: LinearSolver,
  { seed, given, seconds }: RosterWork,
  secondsLeft: () => number,
  isOver: () => boolean,
): Generator<BoundNews, void> {
  const search = new RosterSearch(problem, { ...usualSearch, hottest: gentle, seed }, given);
  const relaxation = relaxAndRound(problem, solver, {
    seed,
    given,
    latest: () => search.bestAssignments(),
    isStopped: isOver,
    timeGone: () => 1 - secondsLeft() / seconds,
    isWhole: true,
    isProof: false,
    partner: null,
  });
  let bound = -Infinity;
  for (const news of relaxation) {
    if (news.kind === 'part' && news.near) search.keepNear(news.near);
    if (news.kind === 'bound') bound = news.bound;
    else if (!search.offer(news.part)) continue;
    else search.runAll(roundsAfterPartPerEvent, isOver);
    yield { bound, roster: news.kind === 'bound' ? null : { cost: search.bestCost, assignments: search.bestAssignments() } };
  }
}
