import type { Branded } from '../branded';
import { dayMs } from './milliseconds';

/** A day of the calendar without a zone, `2027-01-11`. Compares as text. */
export type LocalDate = Branded<'LocalDate'>;

/** Whether the text is a day that exists: `2027-02-29` is not. */
export function isLocalDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(text)) && dateOfDay(dayNumber(text)) === text;
}

/** The text as a day. Throws a RangeError where there is no such day. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`There is no day ${text}.`);
  return text;
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** The day with this number. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days);
}

/** From `first` to `second`; negative where `second` is earlier. */
export function daysBetween(first: LocalDate, second: LocalDate): number {
  return dayNumber(second) - dayNumber(first);
}

/** The same day of the month so many months on, or the month's last day where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return dateOfDay(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(day, lastDay.getUTCDate())) / dayMs);
}

/** ISO: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Every day from `first` to `last`, both included; none where `last` is earlier. */
export function datesFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
}
