import { addDays, localDate, startOfWeek } from '@assay/platform/util';
import type { DayOfSlotsResponse } from '@assay/scheduling/contracts';

/** The first day that has times; else the first of all; empty where there are none. */
export function firstDayWithTimes(days: readonly DayOfSlotsResponse[]): string {
  return (days.find(({ slots }) => slots.length > 0) ?? days[0])?.date ?? '';
}

/** The days of the date's week, Monday first. */
export function weekAround(days: readonly DayOfSlotsResponse[], date: string): DayOfSlotsResponse[] {
  if (date === '') return [];
  const monday = startOfWeek(localDate(date));
  const next = addDays(monday, 7);
  return days.filter((day) => day.date >= monday && day.date < next);
}

/** The day to show when one goes a week on (1) or back (-1): the first with times in that week, else its first; null beyond the days. */
export function dayInWeek(days: readonly DayOfSlotsResponse[], date: string, weeks: 1 | -1): string | null {
  if (date === '') return null;
  const week = weekAround(days, addDays(startOfWeek(localDate(date)), 7 * weeks));
  return firstDayWithTimes(week) || null;
}
