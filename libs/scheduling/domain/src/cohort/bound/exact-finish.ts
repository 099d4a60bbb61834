import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { assignmentsOfColumns } from './assignments-of-columns';
import type { DayColumn } from './day-column';
import type { ColumnGeneration } from './column-generation';
import { findOrderCuts } from './find-order-cuts';
import type { LinearSolver } from './linear-solver';

/** So few events are settled with whole numbers; more get a bound and a rounded roster. */
export const mostEventsSettled = 150;
/** More columns than this are more than HiGHS settles in minutes. */
const MOST_COLUMNS = 20_000;
const MOST_TURNS = 12;

export interface ExactFinish {
  readonly bound: number;
  /** The roster of the whole-number solution where it keeps every rule; the search may still improve on others. */
  readonly assignments: readonly Assignment[] | null;
  readonly cost: number;
}

/** Shares of the gap that are settled one after the other: a small share needs few columns, and often finds a better roster. */
const SHARES = [0.15, 0.4, 1];
/** Cost and bound that differ by less are the same. */
const SAME = 1e-4;

/**
 * Settles a small cohort: with every column that a roster cheaper than some cost could hold, the whole-number model is
 * exact up to that cost and up to the rules between an apprentice's events on one date and rooms of venues, which can
 * only make rosters dearer. What it proves is therefore a bound on every roster.
 * @param known cost of a roster that exists
 * @returns `null` where there are too many columns to begin with
 */
export function finishExactly(
  problem: Problem,
  generation: ColumnGeneration,
  solver: LinearSolver,
  known: number,
  seconds: number,
): ExactFinish | null {
  const relaxed = generation.bound;
  let best: ExactFinish = { bound: relaxed, assignments: null, cost: known };
  for (const [index, share] of SHARES.entries()) {
    const target = relaxed + share * (best.cost - relaxed) + SAME;
    const columns = generation.columnsBelow(target, MOST_COLUMNS);
    if (columns === null) return index === 0 ? null : best;
    const below = { columns, target, seconds: seconds / SHARES.length };
    const settled = settleBelow(problem, generation, solver, below);
    const { cost, assignments } = settled.cost < best.cost ? settled : best;
    best = { bound: Math.max(best.bound, Math.min(settled.bound, cost)), assignments, cost };
    if (cost - best.bound <= SAME * cost) return best;
  }
  return best;
}

interface Below {
  readonly columns: readonly DayColumn[];
  readonly target: number;
  readonly seconds: number;
}

/** The cheapest roster of the columns, and what no roster goes under: the model's bound, as far as its columns are all that matter. */
function settleBelow(
  problem: Problem,
  { master, bound: relaxed }: ColumnGeneration,
  solver: LinearSolver,
  { columns, target, seconds }: Below,
): ExactFinish {
  master.keep(() => false);
  master.add(columns);
  master.leftOutCost = problem.cohort.weights.unscheduled;
  let bound = relaxed;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const options = { seconds: seconds / 2, start: null, wholeFrom: master.fixedColumns };
    const whole = solver.solveWhole(master.model(), options);
    // Where nothing cheaper exists the model may have no solution at all.
    if (whole.isImpossible) return { bound: target, assignments: null, cost: Infinity };
    bound = Math.max(bound, Math.min(target, whole.bound));
    if (!whole.columnValue) break;
    const shares = whole.columnValue.subarray(master.fixedColumns);
    const cuts = findOrderCuts(problem, master.columns, shares);
    if (cuts.length === 0) {
      const chosen = master.columns.filter((_, index) => (shares[index] ?? 0) > 0.5);
      return { bound, ...settle(problem, chosen) };
    }
    master.rows.addOrders(cuts);
  }
  return { bound, assignments: null, cost: Infinity };
}

function settle(problem: Problem, columns: readonly DayColumn[]) {
  const search = new RosterSearch(problem, usualSearch, assignmentsOfColumns(problem, columns));
  return { assignments: search.bestAssignments(), cost: search.bestCost };
}
