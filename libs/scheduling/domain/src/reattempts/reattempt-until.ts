import { addDays, addMonths, type LocalDate } from '@assay/platform/util';
import { AttemptKind } from '../attempt-kind';
import { endAfterPauses, openEnd, pausesAfter } from '../enrolment/end-after-pauses';
import type { ReattemptFacts, ReattemptWish } from './reattempt-facts';

/**
 * The last day on which the event may take place: so many months after the release, never after everything has to be
 * over, unless special consideration lets it be later. Both stand still while the apprentice has paused.
 */
export function reattemptUntil(
  { plan, releasedOn, windowStartsOn, attempts, pauses }: ReattemptFacts,
  { method, kind }: ReattemptWish,
): LocalDate {
  const { resitWithinMonths, retakeWithinMonths, allWithinMonths } = plan.reattempts;
  const within = kind === AttemptKind.Retake ? retakeWithinMonths.value : resitWithinMonths.value;
  const all = allWithinMonths.value;
  const after = (day: LocalDate, end: LocalDate) => endAfterPauses(end, pausesAfter(day, pauses));
  const ends = [
    within === null ? openEnd : after(releasedOn, addMonths(releasedOn, within)),
    all === null || windowStartsOn === null ? openEnd : after(windowStartsOn, addDays(addMonths(windowStartsOn, all), -1)),
  ];
  const byPlan = ends.reduce((first, end) => (end < first ? end : first));
  const longer = attempts.flatMap((attempt) => (attempt.method === method && attempt.longerUntil !== null ? [attempt.longerUntil] : []));
  return longer.reduce((last, end) => (end > last ? end : last), byPlan);
}
