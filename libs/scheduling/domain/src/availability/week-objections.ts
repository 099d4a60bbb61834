/** Times of one day of the week, as `HH:MM`. */
export interface WeeklyTimes {
  /** ISO: 1 is Monday. */
  readonly weekday: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface WeekObjection {
  readonly index: number;
  readonly code: 'ends-before-start' | 'times-overlap';
}

/** Positions of times that end before they start or overlap an earlier time of their day. */
export function weekObjections(times: readonly WeeklyTimes[]): WeekObjection[] {
  return times.flatMap((time, index): WeekObjection[] => {
    if (time.endsAt <= time.startsAt) return [{ index, code: 'ends-before-start' }];
    const overlaps = times.some(
      (other, at) => at < index && other.weekday === time.weekday && other.startsAt < time.endsAt && time.startsAt < other.endsAt,
    );
    return overlaps ? [{ index, code: 'times-overlap' }] : [];
  });
}
