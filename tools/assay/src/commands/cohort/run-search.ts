import { compileProblem, firstRoundsPerEvent, RosterSearch, usualSearch } from '@assay/scheduling/domain';
import type { CohortNews, CohortWork } from './cohort-work';
import { servePartner } from './relax-together';
import { SearchTogether } from './search-together';
import type { ThreadLink } from './thread-link';

const ROUNDS_PER_SLICE = 40;
const SECONDS_BETWEEN_NEWS = 0.5;
/** A repair starts from a roster that people already know: it may not be shaken as hot as an empty one. */
const repairTemperature = 4;

/** Searches until the time is up or it is told to stop; says the cost now and then and the roster at the end. */
export function runSearch(work: CohortWork, tell: (news: CohortNews) => void): void {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const hottest = work.isRepair ? repairTemperature : usualSearch.hottest;
  const search = new RosterSearch(compileProblem(work.cohort, work.absences), { ...usualSearch, hottest, seed: work.seed }, work.given);
  const news = (isLast: boolean): CohortNews => ({
    kind: 'roster',
    cost: search.bestCost,
    rounds: search.rounds,
    assignments: isLast ? search.bestAssignments() : null,
  });
  tell(news(false));
  const progress = () => (work.rounds === null ? elapsed() / work.seconds : search.rounds / work.rounds);
  const isOver = () => progress() >= 1 || Atomics.load(work.stop, 0) === 1;
  if (work.link) {
    // A roster worth relaxing, and the best there is until the relaxation has been rounded.
    search.runAll(firstRoundsPerEvent, isOver);
    tell(news(false));
  }
  const together = work.link && startTogether(work.link, search, work.seed, progress, isOver);
  for (let told = elapsed(); !isOver();) {
    search.run(ROUNDS_PER_SLICE, progress());
    together?.goOn();
    if (elapsed() - told < SECONDS_BETWEEN_NEWS) continue;
    told = elapsed();
    tell(news(false));
  }
  together?.finish();
  tell(news(true));
}

/** The relaxation together with the other thread, then the search. */
function startTogether(
  link: ThreadLink,
  search: RosterSearch,
  seed: number,
  progress: () => number,
  isOver: () => boolean,
): SearchTogether {
  const rounded = servePartner(link, search.problem, search.bestAssignments(), isOver);
  // How cold the search goes on counts from here.
  search.run(0, progress());
  if (rounded) search.offer(rounded.part);
  if (rounded?.near) search.keepNear(rounded.near);
  return new SearchTogether(link, search, seed);
}
