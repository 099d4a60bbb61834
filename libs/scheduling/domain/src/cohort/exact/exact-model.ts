import { ColumnGeneration } from '../bound/column-generation';
import { columnsOfRoster } from '../bound/columns-of-roster';
import type { LinearModel, LinearSolver } from '../bound/linear-solver';
import { SparseColumns } from '../bound/sparse-columns';
import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { restoreRoster } from '../search/first-roster';
import { RosterState } from '../search/roster-state';
import { ColumnPool } from './column-pool';
import { addLeftOutAndOverTarget } from './left-out-columns';
import { limitsOfRows, poolRows } from './pool-rows';

const FIRST_STEPS = 30;
const ROUNDING = 1e-3;

/**
 * The set-partitioning model of a small cohort with every filling that a roster no dearer than the given one could use:
 * what a whole-number solver of others can be measured on. Orders between dates are left out, which can only make it easier.
 * @returns `wholeFrom`: columns from there on are whole numbers; `null` where there are more fillings than `most`
 */
export function exactModel(
  problem: Problem,
  solver: LinearSolver,
  given: readonly Assignment[],
  most: number,
): { readonly model: LinearModel; readonly wholeFrom: number } | null {
  const state = new RosterState(problem);
  restoreRoster(state, given);
  const generation = new ColumnGeneration(problem, solver, columnsOfRoster(state));
  for (let step = 0; step < FIRST_STEPS; step++) generation.step(state.cost);
  while (!generation.round().isConverged);
  const columns = generation.columnsBelow(state.cost + ROUNDING, most);
  if (columns === null) return null;
  const pool = new ColumnPool(problem, columns, poolRows(problem));
  const sparse = new SparseColumns();
  addLeftOutAndOverTarget(problem, pool.rows, sparse);
  columns.forEach(({ cost }, index) => sparse.add(cost, 1, pool.entriesOf(index)));
  const limits = limitsOfRows(problem, pool.rows);
  const model = {
    ...sparse.finish(),
    rowLower: Float64Array.from(limits, ({ lower }) => lower),
    rowUpper: Float64Array.from(limits, ({ upper }) => upper),
  };
  return { model, wholeFrom: problem.events.count + problem.assessorCount };
}
