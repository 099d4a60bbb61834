import { without, type LocalDate, type Range } from '@assay/platform/util';
import type { CohortApprentice, GeoPoint } from '../cohort/model/cohort';
import { apprenticeIsFree } from '../rules/apprentice-is-free.rule';
import type { WaitingEvent } from './cohort-facts';
import { withoutLength } from './free-days';

/** Each apprentice once. A day on which the apprentice has another assessment already is left out whole. */
export function compileApprentices(waiting: readonly WaitingEvent[], period: Range, middle: GeoPoint): CohortApprentice[] {
  const first = new Map(waiting.map((event) => [event.facts.apprentice.id, event]));
  return [...first].map(([id, { facts, workplace }]) => ({
    id,
    employer: facts.apprentice.employerId,
    provider: facts.apprentice.trainingProviderId,
    at: workplace ?? middle,
    unavailableWeekdays: [],
    unavailableDates: busyDates(facts, period),
  }));
}

function busyDates(facts: WaitingEvent['facts'], period: Range): LocalDate[] {
  const free = apprenticeIsFree.allows(withoutLength(facts), period);
  const busy = without([period], free);
  return [...new Set(busy.flatMap((stretch) => facts.days.of(stretch).map(({ date }) => date)))];
}
