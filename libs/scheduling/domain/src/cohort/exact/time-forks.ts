import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';
import type { ColumnPool } from './column-pool';
import { standsOn } from './forks';
import type { ForkSide } from './forks';
import type { ExactNode, StartWindow } from './exact-node';
import type { TimedDays } from './timed-days';

/** A whole solution: where each event stands, and when at best. */
export interface Standing {
  readonly day: number;
  readonly start: number;
}

/** Two events of one apprentice that would be held at once, or the wrong way round, by two assessors on one date. */
export interface Clash {
  readonly event: number;
  readonly other: number;
}

/** Days are timed one by one, so that between two of one date an apprentice may be asked for twice. */
export function findClash({ events, days }: Problem, standings: ReadonlyMap<number, Standing>): Clash | null {
  for (const [event, { day, start }] of standings)
    for (const other of events.siblings[event] ?? []) {
      const beside = standings.get(other);
      if (!beside || beside.day === day || days.date[beside.day] !== days.date[day] || beside.start < start) continue;
      const isAtOnce = beside.start < start + int(events.minutes, event);
      if (isAtOnce || events.after[event] === other) return { event, other };
    }
  return null;
}

/** What is still open about a clash: on which days the two stand, then the times at which they may start. */
export type ClashFork = { readonly kind: 'day'; readonly sides: readonly [ForkSide, ForkSide] } | TimeFork;

export interface TimeFork {
  readonly kind: 'time';
  readonly event: number;
  readonly windows: readonly [StartWindow, StartWindow];
}

/** `null` where nothing is left open: then the two cannot both stand. */
export function forkOfClash(
  pool: ColumnPool,
  node: ExactNode,
  timed: TimedDays,
  standings: ReadonlyMap<number, Standing>,
  clash: Clash,
): ClashFork | null {
  for (const event of [clash.event, clash.other]) {
    const day = standings.get(event)?.day ?? -1;
    const isElsewhere = (column: number) => pool.day[column] !== day && pool.eventsOf(column).includes(event);
    if (node.columns.some(isElsewhere)) return { kind: 'day', sides: standsOn(pool, event, day) };
  }
  return timeFork(pool.problem, (event) => node.windows.get(event) ?? timed.windowOf(event), standings, clash);
}

function timeFork(
  { events, gridMinutes: grid }: Problem,
  windowOf: (event: number) => StartWindow,
  standings: ReadonlyMap<number, Standing>,
  { event, other }: Clash,
): TimeFork | null {
  const start = standings.get(event)?.start ?? 0;
  const otherStart = standings.get(other)?.start ?? 0;
  const down = (time: number) => Math.floor(time / grid) * grid;
  // Last starts below: first the times that would end the clash, then any that tell this timing from others.
  const splits: readonly (readonly [number, number])[] = [
    [event, down(otherStart - int(events.minutes, event))],
    [other, down(start + int(events.minutes, event) - 1)],
    [event, start],
    [other, otherStart - grid],
    [event, start - grid],
    [other, otherStart],
  ];
  for (const [which, last] of splits) {
    const window = windowOf(which);
    if (last < window.first || last + grid > window.last) continue;
    return {
      kind: 'time',
      event: which,
      windows: [
        { first: window.first, last },
        { first: last + grid, last: window.last },
      ],
    };
  }
  return null;
}
