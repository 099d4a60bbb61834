import { int } from '../problem/typed-array';
import type { ColumnPool } from './column-pool';
import type { ExactNode } from './exact-node';
import type { RowLimits } from './pool-rows';

/** A share nearer to a whole number than this is one. */
const HARDLY_SPLIT = 1e-5;

/** One answer to a question about rosters: the columns it leaves, or the row it narrows. */
export interface ForkSide {
  readonly keeps: ((column: number) => boolean) | null;
  readonly limits: (RowLimits & { readonly row: number }) | null;
}

/** A question that every roster answers one way or the other, and the relaxation by halves. */
export interface Fork {
  readonly name: string;
  /** How much of the relaxation is on the second side. */
  readonly share: number;
  /** How much it is likely to decide, among its kind. */
  readonly weight: number;
  readonly sides: readonly [ForkSide, ForkSide];
}

/**
 * What a relaxation leaves open, coarsest first: how many days are used, whether a day is used, who takes an event, and
 * only where all that is settled on which day.
 */
export function openForks(pool: ColumnPool, node: ExactNode, used: ReadonlyMap<number, number>): readonly Fork[] {
  const shares = sharesOf(pool, used);
  const coarse = [...rowForks(pool, node, shares), ...whoForks(pool, shares.who)];
  return coarse.length > 0 ? coarse : whichDayForks(pool, shares.where);
}

/** Whether an event stands on a day. */
export function standsOn(pool: ColumnPool, event: number, day: number): readonly [ForkSide, ForkSide] {
  const holds = (column: number) => pool.eventsOf(column).includes(event);
  return [
    { keeps: (column) => pool.day[column] !== day || !holds(column), limits: null },
    { keeps: (column) => pool.day[column] === day || !holds(column), limits: null },
  ];
}

interface Shares {
  /** By row: days, days of an assessor, all days. */
  readonly rows: ReadonlyMap<number, number>;
  /** By event, then assessor or day. */
  readonly who: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly where: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

function sharesOf(pool: ColumnPool, used: ReadonlyMap<number, number>): Shares {
  const rows = new Map<number, number>();
  const who = new Map<number, Map<number, number>>();
  const where = new Map<number, Map<number, number>>();
  for (const [column, share] of used) {
    const day = int(pool.day, column);
    const assessor = int(pool.assessor, column);
    for (const row of [pool.rows.days + day, pool.rows.daysUsed + assessor, pool.rows.allDays]) addTo(rows, row, share);
    for (const event of pool.eventsOf(column)) {
      addTo(within(who, event), assessor, share);
      addTo(within(where, event), day, share);
    }
  }
  return { rows, who, where };
}

function addTo(map: Map<number, number>, key: number, share: number): void {
  map.set(key, (map.get(key) ?? 0) + share);
}

function within(map: Map<number, Map<number, number>>, key: number): Map<number, number> {
  const own = map.get(key) ?? new Map<number, number>();
  map.set(key, own);
  return own;
}

function rowForks(pool: ColumnPool, node: ExactNode, { rows }: Shares): readonly Fork[] {
  return [...rows].flatMap(([row, times]): Fork[] => {
    const share = times - Math.floor(times);
    if (!isSplit(share)) return [];
    const isDay = row < pool.rows.targets;
    const { lower, upper } = node.limits.get(row) ?? { lower: isDay ? -Infinity : 0, upper: isDay ? 1 : Infinity };
    const few = Math.floor(times);
    const closes = isDay ? (column: number) => pool.day[column] !== row - pool.rows.days : null;
    const sides = [
      { keeps: closes, limits: { row, lower, upper: few } },
      { keeps: null, limits: { row, lower: few + 1, upper } },
    ] as const;
    return [{ name: `row ${row}`, share, weight: isDay ? 1.5 : 2.5, sides }];
  });
}

function whoForks(pool: ColumnPool, who: Shares['who']): readonly Fork[] {
  return splits(who).map(([event, assessor, share]) => {
    const holds = (column: number) => pool.eventsOf(column).includes(event);
    const sides = [
      { keeps: (column: number) => pool.assessor[column] !== assessor || !holds(column), limits: null },
      { keeps: (column: number) => pool.assessor[column] === assessor || !holds(column), limits: null },
    ] as const;
    return { name: `${event} by ${assessor}`, share, weight: 1, sides };
  });
}

function whichDayForks(pool: ColumnPool, where: Shares['where']): readonly Fork[] {
  return splits(where).map(([event, day, share]) => ({ name: `${event} on ${day}`, share, weight: 1, sides: standsOn(pool, event, day) }));
}

function splits(shares: Shares['who']): readonly (readonly [number, number, number])[] {
  return [...shares].flatMap(([event, own]) =>
    [...own].filter(([, share]) => isSplit(share)).map(([other, share]) => [event, other, share] as const),
  );
}

const isSplit = (share: number) => share > HARDLY_SPLIT && share < 1 - HARDLY_SPLIT;

/** How evenly the relaxation is split, for those likely to decide most first. */
export const evenness = ({ share, weight }: Fork) => Math.min(share, 1 - share) * weight;
