import { addDays, datesFrom, isLocalDate, startOfWeek, type LocalDate } from '@assay/platform/util';

/** The days of the week that holds the date, Monday to Sunday; of today's week where the text is no date. */
export function weekOf(date: string | undefined, today: string): LocalDate[] {
  const within = date !== undefined && isLocalDate(date) ? date : (today as LocalDate);
  const monday = startOfWeek(within);
  return datesFrom(monday, addDays(monday, 6));
}

/** The Monday so many weeks from the week of these days. */
export function mondayFrom([monday]: readonly LocalDate[], weeks: number): string {
  return monday === undefined ? '' : addDays(monday, 7 * weeks);
}
