import { int } from '../problem/typed-array';
import type { ColumnPool } from './column-pool';
import type { ExactNode } from './exact-node';
import type { RowLimits } from './pool-rows';

/** A share nearer to a whole number than this is one. */
const HARDLY_SPLIT = 1e-5;

/** One answer to a question about rosters: the columns it leaves, the row it narrows, the event it does not leave out. */
export interface ForkSide {
  readonly keeps?: (column: number) => boolean;
  readonly limits?: RowLimits & { readonly row: number };
  readonly places?: number;
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
 * What a relaxation leaves open, coarsest first: whether an event is held at all, how many days are used, whether a day is
 * used, who takes an event, and only where all that is settled on which day. Every fork leaves less open on both sides.
 */
export function openForks(pool: ColumnPool, node: ExactNode, used: ReadonlyMap<number, number>): readonly Fork[] {
  const shares = sharesOf(pool, used);
  const coarse = [...placedForks(pool, node, shares), ...rowForks(pool, node, shares), ...whoForks(pool, node, shares.who)];
  return coarse.length > 0 ? coarse : whichDayForks(pool, node, shares.where);
}

/** Whether an event stands on a day. */
export function standsOn(pool: ColumnPool, event: number, day: number): readonly [ForkSide, ForkSide] {
  const holds = (column: number) => pool.eventsOf(column).includes(event);
  return [
    { keeps: (column) => pool.day[column] !== day || !holds(column) },
    { keeps: (column) => pool.day[column] === day || !holds(column) },
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

function placedForks(pool: ColumnPool, { placed }: ExactNode, { who }: Shares): readonly Fork[] {
  return [...who].flatMap(([event, byAssessor]): Fork[] => {
    const share = [...byAssessor.values()].reduce((sum, each) => sum + each, 0);
    if (!isSplit(share) || placed.has(event)) return [];
    const isWithout = (column: number) => !pool.eventsOf(column).includes(event);
    return [{ name: `${event} placed`, share, weight: 3, sides: [{ keeps: isWithout }, { places: event }] }];
  });
}

function rowForks(pool: ColumnPool, node: ExactNode, { rows }: Shares): readonly Fork[] {
  return [...rows].flatMap(([row, times]): Fork[] => {
    const share = times - Math.floor(times);
    if (!isSplit(share)) return [];
    const isDay = row < pool.rows.targets;
    const { lower, upper } = node.limits.get(row) ?? { lower: isDay ? -Infinity : 0, upper: isDay ? 1 : Infinity };
    const few = Math.floor(times);
    if (few < lower) return [];
    const closes = isDay && { keeps: (column: number) => pool.day[column] !== row - pool.rows.days };
    const sides = [{ ...closes, limits: { row, lower, upper: few } }, { limits: { row, lower: few + 1, upper } }] as const;
    return [{ name: `row ${row}`, share, weight: isDay ? 1.5 : 2.5, sides }];
  });
}

function whoForks(pool: ColumnPool, node: ExactNode, who: Shares['who']): readonly Fork[] {
  return splits(who).flatMap(([event, assessor, share]): Fork[] => {
    const holds = (column: number) => pool.eventsOf(column).includes(event);
    const sides = [
      { keeps: (column: number) => pool.assessor[column] !== assessor || !holds(column) },
      { keeps: (column: number) => pool.assessor[column] === assessor || !holds(column) },
    ] as const;
    return closesSomething(node, sides[1]) ? [{ name: `${event} by ${assessor}`, share, weight: 1, sides }] : [];
  });
}

function whichDayForks(pool: ColumnPool, node: ExactNode, where: Shares['where']): readonly Fork[] {
  return splits(where).flatMap(([event, day, share]): Fork[] => {
    const sides = standsOn(pool, event, day);
    return closesSomething(node, sides[1]) ? [{ name: `${event} on ${day}`, share, weight: 1, sides }] : [];
  });
}

/** The side that keeps what the relaxation uses must still forbid something else, or the same fork comes again. */
function closesSomething({ columns }: ExactNode, { keeps }: ForkSide): boolean {
  return columns.some((column) => keeps?.(column) === false);
}

function splits(shares: Shares['who']): readonly (readonly [number, number, number])[] {
  return [...shares].flatMap(([event, own]) =>
    [...own].filter(([, share]) => isSplit(share)).map(([other, share]) => [event, other, share] as const),
  );
}

const isSplit = (share: number) => share > HARDLY_SPLIT && share < 1 - HARDLY_SPLIT;

/** How evenly the relaxation is split, for those likely to decide most first. */
export const evenness = ({ share, weight }: Fork) => Math.min(share, 1 - share) * weight;
