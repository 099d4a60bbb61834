import type { LinearSolver } from '../bound/linear-solver';
import { real } from '../problem/typed-array';
import type { ColumnPool } from './column-pool';
import type { ExactNode } from './exact-node';
import { PoolProgram } from './pool-program';
import { brokenRows } from './root-cuts';

/** Turns of adding broken rows; they end where four of them raise the bound by less than this share. */
const MOST_TURNS = 24;
const TURNS_LOOKED_BACK = 4;
const WORTH_GOING_ON = 5e-5;

/**
 * A program for a pool with the rows that its relaxation breaks, as far as they raise the bound: those that pay nothing
 * in the end are left out again, because every row makes every solution slower.
 * @param start columns to begin with
 */
export function strengthenedProgram(
  pool: ColumnPool,
  solver: LinearSolver,
  root: ExactNode,
  start: readonly number[],
  isOver: () => boolean,
): PoolProgram {
  const program = new PoolProgram(pool, solver, start);
  program.enter(root);
  let relaxation = program.solve(root, Infinity);
  const bounds = [relaxation.bound];
  for (let turn = 0; turn < MOST_TURNS && !isOver(); turn++) {
    const rows = brokenRows(pool, relaxation.used);
    if (rows.length === 0) break;
    for (const row of rows) program.addRow(row);
    relaxation = program.solve(root, Infinity);
    bounds.push(relaxation.bound);
    const before = bounds[bounds.length - 1 - TURNS_LOOKED_BACK];
    if (before !== undefined && relaxation.bound - before < WORTH_GOING_ON * relaxation.bound) break;
  }
  const { rowPrice } = relaxation;
  const held = program.columnsHeld.filter((column) => program.reducedCost(column) < relaxation.bound / pool.problem.events.count);
  pool.setAdded(pool.added.filter((_, index) => real(rowPrice, pool.rows.count + index) !== 0));
  program.close();
  return new PoolProgram(pool, solver, held);
}
