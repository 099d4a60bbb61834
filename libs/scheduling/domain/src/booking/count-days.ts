import { addDays, addWorkingDays, type HolidayCalendar, type LocalDate } from '@assay/platform/util';
import type { DayCount } from '@assay/standards/domain';

/** The day that is so long after the date; null where working days cannot be counted that far. */
export function dayAfter(date: LocalDate, count: DayCount, holidays: HolidayCalendar): LocalDate | null {
  return count.kind === 'working' ? addWorkingDays(holidays, date, count.days) : addDays(date, count.days);
}
