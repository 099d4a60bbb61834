const MILLISECONDS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a local date, or `null` when the calendar has no such date. */
export function dayNumber(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) return null;
  const day = Math.round(milliseconds / MILLISECONDS_PER_DAY);
  return dateOfDay(day) === date ? day : null;
}

export function dateOfDay(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** ISO weekday, 1 = Monday. 1970-01-01 was a Thursday. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Mondays to Fridays from the first of 1970 up to and including the day; only differences mean something. */
function weekdaysUpTo(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7 + 1);
}

/** Mondays to Fridays after `due`, up to and including `day`; 0 when `day` is not after `due`. */
export function weekdaysAfter(due: number, day: number): number {
  return day <= due ? 0 : weekdaysUpTo(day) - weekdaysUpTo(due);
}
