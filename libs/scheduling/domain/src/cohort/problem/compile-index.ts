import { dayNumber } from '../model/calendar-day';
import { minutesOfDay } from '../model/time-of-day';

export function indexById(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, index) => [id, index]));
}

/** Minutes of a time of day that was already read without a fault. */
export function must(time: string): number {
  return minutesOfDay(time) ?? 0;
}

/** Day number of a date that was already read without a fault. */
export function mustDay(date: string): number {
  return dayNumber(date) ?? 0;
}
