import { addDays, addMonths, type LocalDate } from '@assay/platform/util';
import { AttemptKind } from '../attempt-kind';
import type { ReattemptFacts, ReattemptWish } from './reattempt-facts';

/** Stands for no end where a plan sets none. */
export const openEnd = '9999-12-31' as LocalDate;

/**
 * The last day on which the event may take place: so many months after the release, never after everything has to be
 * over, unless special consideration lets it be later.
 */
export function reattemptUntil({ plan, releasedOn, windowStartsOn, attempts }: ReattemptFacts, { method, kind }: ReattemptWish): LocalDate {
  const { resitWithinMonths, retakeWithinMonths, allWithinMonths } = plan.reattempts;
  const within = kind === AttemptKind.Retake ? retakeWithinMonths.value : resitWithinMonths.value;
  const all = allWithinMonths.value;
  const ends = [
    within === null ? openEnd : addMonths(releasedOn, within),
    all === null || windowStartsOn === null ? openEnd : addDays(addMonths(windowStartsOn, all), -1),
  ];
  const byPlan = ends.reduce((first, end) => (end < first ? end : first));
  const longer = attempts.flatMap((attempt) => (attempt.method === method && attempt.longerUntil !== null ? [attempt.longerUntil] : []));
  return longer.reduce((last, end) => (end > last ? end : last), byPlan);
}
