import { addDays, daysBetween, type LocalDate } from '@assay/platform/util';

/**
 * The last day of the assessment window once a pause is over: the window stood still meanwhile, so its end moves by as
 * many days as the pause took. A window that had ended before the pause stays as it was.
 */
export function windowAfterPause(windowEndsOn: LocalDate, pausedOn: LocalDate, resumedOn: LocalDate): LocalDate {
  return windowEndsOn < pausedOn ? windowEndsOn : addDays(windowEndsOn, Math.max(0, daysBetween(pausedOn, resumedOn)));
}
