import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { RosterSearch, usualSearch } from '../search/roster-search';
import { assignmentsOfColumns } from './assignments-of-columns';
import type { ColumnGeneration } from './column-generation';
import { findOrderCuts } from './find-order-cuts';
import type { LinearSolver } from './linear-solver';

/** More columns than this are more than HiGHS settles in minutes. */
const MOST_COLUMNS = 20_000;
const MOST_TURNS = 12;

export interface ExactFinish {
  readonly bound: number;
  /** The roster of the whole-number solution where it keeps every rule; the search may still improve on others. */
  readonly assignments: readonly Assignment[] | null;
  readonly cost: number;
}

/**
 * Settles a small cohort: with every column that a cheaper roster could hold, the whole-number model is exact up to
 * the rules between an apprentice's events on one date and rooms of venues, which can only make rosters dearer. Its
 * proven bound is therefore a bound on every roster.
 * @returns `null` where there are too many columns
 */
export function finishExactly(
  problem: Problem,
  generation: ColumnGeneration,
  solver: LinearSolver,
  known: number,
  seconds: number,
): ExactFinish | null {
  const columns = generation.columnsBelow(known, MOST_COLUMNS);
  if (columns === null) return null;
  const { master } = generation;
  master.keep(() => false);
  master.add(columns);
  master.leftOutCost = problem.cohort.weights.unscheduled;
  let bound = generation.bound;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const whole = solver.solveWhole(master.model(), {
      seconds: seconds / 2,
      start: null,
      wholeFrom: master.fixedColumns,
    });
    // Where nothing cheaper exists the model may have no solution at all: then what is known is the best.
    if (whole.isImpossible) return { bound: known, assignments: null, cost: known };
    bound = Math.max(bound, Math.min(known, whole.bound));
    if (!whole.columnValue) return { bound, assignments: null, cost: known };
    const shares = whole.columnValue.subarray(master.fixedColumns);
    const cuts = findOrderCuts(problem, master.columns, shares);
    if (cuts.length === 0)
      return {
        bound,
        ...settle(
          problem,
          master.columns.filter((_, index) => (shares[index] ?? 0) > 0.5),
        ),
      };
    master.cuts.push(...cuts);
  }
  return { bound, assignments: null, cost: known };
}

function settle(problem: Problem, columns: ColumnGeneration['master']['columns']) {
  const search = new RosterSearch(problem, usualSearch, assignmentsOfColumns(problem, columns));
  return { assignments: search.bestAssignments(), cost: search.bestCost };
}
