import type { Problem } from '../problem/problem';
import type { DayColumn } from './day-column';

/**
 * An odd number of things of which each is used once at most: events, and days, numbered after the events. A filling
 * that uses two of them counts once, one that uses four twice; all together count at most half their number, rounded
 * down, which solutions made of halves break (rank-1 cuts with multipliers of one half).
 */
export type OddSet = readonly number[];

/** What a day is called in an odd set. */
export function dayMember({ events }: Problem, day: number): number {
  return events.count + day;
}

/** How often a filling counts. */
export function timesInOddSet(problem: Problem, set: OddSet, { day, events }: DayColumn): number {
  let used = set.includes(dayMember(problem, day)) ? 1 : 0;
  for (const event of events) if (set.includes(event)) used += 1;
  return used >> 1;
}
