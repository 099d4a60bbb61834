import { findOddSets } from '../bound/find-odd-sets';
import { findOrderCuts } from '../bound/find-order-cuts';
import { timesInOddSet } from '../bound/odd-set';
import type { OddSet } from '../bound/odd-set';
import { countInCut } from '../bound/order-cut';
import type { OrderCut } from '../bound/order-cut';
import { int } from '../problem/typed-array';
import type { AddedRow, ColumnPool } from './column-pool';

/** Odd sets of one turn, and those of them that one event or day may be part of. */
const MOST_ODD_SETS = 60;
const MOST_OF_A_MEMBER = 6;

/** Rows that every roster keeps and a solution breaks: odd sets, and orders by date. */
export function brokenRows(pool: ColumnPool, used: ReadonlyMap<number, number>): readonly AddedRow[] {
  const [columns, shares] = solutionOf(pool, used);
  const sets = findOddSets(pool.problem, columns, shares, MOST_ODD_SETS, MOST_OF_A_MEMBER);
  return [...sets.map((set) => rowOfOddSet(pool, set)), ...brokenOrders(pool, used)];
}

/** Only the orders by date: what a solution in whole numbers can still break. */
export function brokenOrders(pool: ColumnPool, used: ReadonlyMap<number, number>): readonly AddedRow[] {
  const [columns, shares] = solutionOf(pool, used);
  return findOrderCuts(pool.problem, columns, shares).map((cut) => rowOfOrder(pool, cut));
}

function solutionOf(pool: ColumnPool, used: ReadonlyMap<number, number>) {
  const columns = [...used.keys()].flatMap((column) => pool.columns[column] ?? []);
  return [columns, Float64Array.from(used.values())] as const;
}

function rowOfOddSet(pool: ColumnPool, set: OddSet): AddedRow {
  const count = (column: number) => timesInOddSet(pool.problem, set, pool.columns[column] ?? nothing);
  return { lower: -Infinity, upper: set.length >> 1, ...entries(pool, count) };
}

function rowOfOrder(pool: ColumnPool, cut: OrderCut): AddedRow {
  const { problem } = pool;
  const count = (column: number) => {
    const date = int(problem.days.date, int(pool.day, column));
    return pool.eventsOf(column).reduce((sum, event) => sum + countInCut(problem, cut, event, date), 0);
  };
  return { lower: 0, upper: Infinity, ...entries(pool, count) };
}

const nothing = { day: -1, events: [], venues: [], cost: 0 };

function entries(pool: ColumnPool, count: (column: number) => number) {
  const columns: number[] = [];
  const values: number[] = [];
  for (let column = 0; column < pool.count; column++) {
    const value = count(column);
    if (value === 0) continue;
    columns.push(column);
    values.push(value);
  }
  return { columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
