import { compileProblem, RosterSearch, usualSearch } from '@assay/scheduling/domain';
import type { CohortNews, CohortWork, Inbox } from './cohort-work';
import { emptyInbox } from './thread-inbox';

const ROUNDS_PER_SLICE = 40;
const SECONDS_BETWEEN_NEWS = 0.5;
/** A whole roster is told less often: it is read, sent and put together anew at each end. */
const NEWS_BETWEEN_ROSTERS = 4;
/** A repair starts from a roster that people already know: it may not be shaken as hot as an empty one. */
const repairTemperature = 4;

/** Searches until the time is up or it is told to stop; says the cost now and then and the roster first and last. */
export function runSearch(
  work: CohortWork,
  tell: (news: CohortNews) => void,
  inbox: Inbox = emptyInbox,
): void {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const hottest = work.isRepair ? repairTemperature : usualSearch.hottest;
  const search = new RosterSearch(
    compileProblem(work.cohort, work.absences),
    { ...usualSearch, hottest, seed: work.seed },
    work.given,
  );
  const news = (isLast: boolean, withRoster: boolean): CohortNews => ({
    kind: 'roster',
    cost: search.bestCost,
    rounds: search.rounds,
    assignments: withRoster ? search.bestAssignments() : null,
    isLast,
  });
  tell(news(false, true));
  const progress = () => (work.rounds === null ? elapsed() / work.seconds : search.rounds / work.rounds);
  const isOver = () => progress() >= 1 || Atomics.load(work.stop, 0) === 1;
  let count = 0;
  for (let told = elapsed(); !isOver();) {
    search.run(ROUNDS_PER_SLICE, progress());
    if (elapsed() - told < SECONDS_BETWEEN_NEWS) continue;
    told = elapsed();
    for (const part of inbox.parts()) search.offer(part);
    tell(news(false, ++count % NEWS_BETWEEN_ROSTERS === 0));
  }
  tell(news(true, true));
}
