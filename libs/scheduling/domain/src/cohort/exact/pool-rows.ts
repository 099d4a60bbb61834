import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';

/** Which row of the linear program says what. Rows added later come after `count`. */
export interface PoolRows {
  /** Row 0 on: each event once. Then from `days`: each assessor-day once at most. */
  readonly days: number;
  /** Minutes of each assessor, less those over target. */
  readonly targets: number;
  /** How many days of each assessor are used. */
  readonly daysUsed: number;
  /** How many days are used in all. */
  readonly allDays: number;
  /** No event without its predecessor: one for each of `ordered`. */
  readonly orders: number;
  readonly ordered: readonly number[];
  readonly count: number;
}

export function poolRows({ events, days, assessorCount }: Problem): PoolRows {
  const ordered = [...events.after.keys()].filter((event) => events.after[event] !== NONE);
  const targets = events.count + days.count;
  const allDays = targets + 2 * assessorCount;
  return {
    days: events.count,
    targets,
    daysUsed: targets + assessorCount,
    allDays,
    orders: allDays + 1,
    ordered,
    count: allDays + 1 + ordered.length,
  };
}

export interface RowLimits {
  readonly lower: number;
  readonly upper: number;
}

/** What each row allows before anything is decided. */
export function limitsOfRows({ events, assessorCount, targetMinutes }: Problem, rows: PoolRows): readonly RowLimits[] {
  const limits: RowLimits[] = Array.from({ length: rows.count }, () => ({ lower: 0, upper: Infinity }));
  for (let event = 0; event < events.count; event++) limits[event] = { lower: 1, upper: 1 };
  for (let row = rows.days; row < rows.targets; row++) limits[row] = { lower: -Infinity, upper: 1 };
  for (let assessor = 0; assessor < assessorCount; assessor++)
    limits[rows.targets + assessor] = { lower: -Infinity, upper: targetMinutes[assessor] ?? 0 };
  return limits;
}
