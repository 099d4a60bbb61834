import type { ColumnPool } from './column-pool';
import type { RowLimits } from './pool-rows';

/** The starts still open to an event, in minutes since midnight, both inclusive. */
export interface StartWindow {
  readonly first: number;
  readonly last: number;
}

/** A part of all rosters: what has been decided on the way to it. */
export interface ExactNode {
  /** No roster of this part costs less. */
  readonly bound: number;
  /** Columns of the pool that its rosters may use, in rising order. */
  readonly columns: Int32Array;
  /** Events that its rosters do not leave out. */
  readonly placed: ReadonlySet<number>;
  /** Rows whose limits were narrowed. */
  readonly limits: ReadonlyMap<number, RowLimits>;
  /** Events whose starts were narrowed. */
  readonly windows: ReadonlyMap<number, StartWindow>;
  /** Columns that cost more in these windows than in the pool. */
  readonly dearer: ReadonlyMap<number, number>;
}

/** All rosters that a pool can make. */
export function wholePool(pool: ColumnPool): ExactNode {
  const columns = Int32Array.from(pool.cost.keys());
  return { bound: -Infinity, columns, placed: new Set(), limits: new Map(), windows: new Map(), dearer: new Map() };
}
