import { addDays, weekdayOf, type LocalDate } from './local-date';

/** Which days a place does not work besides Saturdays and Sundays, and how far that is known. */
export interface HolidayCalendar {
  /** What each bank holiday is called. */
  readonly holidays: ReadonlyMap<LocalDate, string>;
  readonly knownFrom: LocalDate;
  /** The last day for which bank holidays are known. Nothing is counted beyond it. */
  readonly knownUntil: LocalDate;
}

/** Whether the day is known: outside the calendar one cannot say whether it is a working day. */
function isKnownDay(calendar: HolidayCalendar, date: LocalDate): boolean {
  return date >= calendar.knownFrom && date <= calendar.knownUntil;
}

/** Whether people work on the day: a weekday that is no bank holiday, and known to be none. */
export function isWorkingDay(calendar: HolidayCalendar, date: LocalDate): boolean {
  return isKnownDay(calendar, date) && weekdayOf(date) <= 5 && !calendar.holidays.has(date);
}

/**
 * The working day that is so many working days after the date (0: the date itself, whatever day it is).
 * Null where the count would leave the known calendar: a guessed deadline is worse than none.
 */
export function addWorkingDays(calendar: HolidayCalendar, date: LocalDate, days: number): LocalDate | null {
  let current = date;
  for (let left = days; left > 0;) {
    current = addDays(current, 1);
    if (!isKnownDay(calendar, current)) return null;
    if (isWorkingDay(calendar, current)) left -= 1;
  }
  return current;
}
