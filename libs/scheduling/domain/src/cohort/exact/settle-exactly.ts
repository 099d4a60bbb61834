import type { ColumnGeneration } from '../bound/column-generation';
import { columnKey } from '../bound/day-column';
import type { DayColumn } from '../bound/day-column';
import type { LinearSolver } from '../bound/linear-solver';
import type { Problem } from '../problem/problem';
import { BranchAndBound } from './branch-and-bound';
import type { BoundNews } from './branch-and-bound';
import { ColumnPool } from './column-pool';
import { poolRows } from './pool-rows';

/** More columns than this are not read through for every price. */
const MOST_COLUMNS = 200_000;
/** Shares of the gap that are settled one after the other: a small share needs few columns, and often finds a better roster. */
const SHARES = [0.1, 0.3, 1];
/** Columns that cost hardly more than the best of their day are the first the program is given. */
const LIKELY = 3;
const ROUNDING = 1e-3;

/**
 * Settles a small cohort: with every column that a roster cheaper than some cost could hold, branch and bound is exact
 * up to that cost.
 * @param known cost of a roster that exists
 */
export function* settleExactly(
  problem: Problem,
  generation: ColumnGeneration,
  solver: LinearSolver,
  known: number,
  isOver: () => boolean,
): Generator<BoundNews, void> {
  const relaxed = generation.bound;
  let proven = relaxed;
  const likely = new Set(generation.columnsWithin(LIKELY).map(columnKey));
  let best = known;
  for (const share of SHARES) {
    const target = relaxed + share * (best - relaxed) + ROUNDING;
    const columns = generation.columnsBelow(target, MOST_COLUMNS);
    if (columns === null || isOver()) return;
    const pool = new ColumnPool(problem, columns, poolRows(problem));
    const start = [...columns.keys()].filter((index) => likely.has(columnKey(columns[index] ?? nothing)));
    for (const news of new BranchAndBound(problem, pool, best, target).run(solver, start, isOver)) {
      best = Math.min(best, news.roster?.cost ?? Infinity);
      proven = Math.max(proven, news.bound);
      yield { ...news, bound: proven };
    }
    if (best <= target) return;
  }
}

const nothing: DayColumn = { day: -1, events: [], venues: [], cost: 0 };
