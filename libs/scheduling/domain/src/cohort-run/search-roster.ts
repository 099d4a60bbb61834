import type { Cohort } from '../cohort/model/cohort';
import type { Assignment } from '../cohort/model/roster';
import { compileProblem, type Absence } from '../cohort/problem/compile-problem';
import { RosterSearch, usualSearch } from '../cohort/search/roster-search';

const roundsPerTurn = 40;
/** A roster that people already know may not be shaken as hot as an empty one. */
const repairTemperature = 4;

/** What a search is given. */
export interface RosterWork {
  readonly cohort: Cohort;
  readonly absences: readonly Absence[];
  /** Assignments to begin with, as far as they stand. */
  readonly given: readonly Assignment[];
  readonly seed: number;
  readonly seconds: number;
  readonly isRepair: boolean;
}

/**
 * Searches in short turns until the time is up: the first feasible roster first, then better ones. Whoever asks for the
 * next turn decides whether there is one. `elapsed` tells the seconds since the start.
 */
export function* searchRoster(work: RosterWork, elapsed: () => number): Generator<RosterSearch, void> {
  const hottest = work.isRepair ? repairTemperature : usualSearch.hottest;
  const options = { ...usualSearch, hottest, seed: work.seed };
  const search = new RosterSearch(compileProblem(work.cohort, work.absences), options, work.given);
  yield search;
  while (work.cohort.events.length > 0 && elapsed() < work.seconds) {
    search.run(roundsPerTurn, elapsed() / work.seconds);
    yield search;
  }
}
