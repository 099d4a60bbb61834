import { addDays, addMonths, type LocalDate } from '@assay/platform/util';
import type { AssessmentPlan } from '@assay/standards/domain';

/** The assessment window that starts on the day: to the last day before the same day so many months on. */
export function windowFrom(
  windowStartsOn: LocalDate,
  { window }: Pick<AssessmentPlan, 'window'>,
): { windowStartsOn: LocalDate; windowEndsOn: LocalDate } {
  return { windowStartsOn, windowEndsOn: addDays(addMonths(windowStartsOn, window.months.value), -1) };
}
