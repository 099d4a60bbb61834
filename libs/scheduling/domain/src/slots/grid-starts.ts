import { minuteMs, type Range, type Ranges } from '@assay/platform/util';
import type { LocalDays } from '../booking/local-days';

/** The points of the grid, counted from each local midnight, that lie in the ranges and in the period. */
export function gridStarts(allowed: Ranges, period: Range, days: LocalDays, gridMinutes: number): number[] {
  const step = gridMinutes * minuteMs;
  const starts: number[] = [];
  let index = 0;
  for (const day of days.of(period)) {
    const end = Math.min(day.until, period.until);
    for (; (allowed[index]?.until ?? Number.POSITIVE_INFINITY) <= day.from;) index += 1;
    for (let next = index; (allowed[next]?.from ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      const range = allowed[next];
      if (!range) break;
      const first = Math.max(range.from, day.from, period.from);
      for (let start = day.from + Math.ceil((first - day.from) / step) * step; start < Math.min(range.until, end); start += step)
        starts.push(start);
    }
  }
  return starts;
}
