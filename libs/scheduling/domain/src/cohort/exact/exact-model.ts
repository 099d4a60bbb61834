import { ColumnGeneration } from '../bound/column-generation';
import { columnsOfRoster } from '../bound/columns-of-roster';
import type { LinearModel, LinearSolver } from '../bound/linear-solver';
import { SparseColumns } from '../bound/sparse-columns';
import type { Assignment } from '../model/roster';
import type { Problem } from '../problem/problem';
import { real } from '../problem/typed-array';
import { restoreRoster } from '../search/first-roster';
import { RosterState } from '../search/roster-state';
import { ColumnPool } from './column-pool';
import { wholePool } from './exact-node';
import { addLeftOutAndOverTarget } from './left-out-columns';
import { PoolProgram } from './pool-program';
import { limitsOfRows, poolRows } from './pool-rows';
import { brokenOrders } from './root-cuts';
import { isUsed, rosterNear } from './whole-solution';
import type { FoundRoster } from './whole-solution';

const FIRST_STEPS = 30;
const ROUNDING = 1e-3;

/**
 * The set-partitioning model of a small cohort: what a whole-number solver of others can be measured on. Each day is timed for
 * itself, so that a solution may ask for an apprentice twice at once: its cost is a bound, a roster is made of it apart.
 */
export class ExactModel {
  /** Columns of the model from here on are whole numbers. */
  readonly wholeFrom: number;

  constructor(
    private readonly problem: Problem,
    private readonly pool: ColumnPool,
  ) {
    this.wholeFrom = problem.events.count + problem.assessorCount;
  }

  /** With the rows added so far. */
  model(): LinearModel {
    const { problem, pool } = this;
    const sparse = new SparseColumns();
    addLeftOutAndOverTarget(problem, pool.rows, sparse);
    pool.cost.forEach((cost, column) => sparse.add(cost, 1, pool.entriesOf(column)));
    const limits = [...limitsOfRows(problem, pool.rows), ...pool.added];
    return {
      ...sparse.finish(),
      rowLower: Float64Array.from(limits, ({ lower }) => lower),
      rowUpper: Float64Array.from(limits, ({ upper }) => upper),
    };
  }

  /**
   * Adds the orders by date that a solution breaks.
   * @returns whether it broke any
   */
  addBrokenOrders(columnValue: Float64Array): boolean {
    const rows = brokenOrders(this.pool, new Map(this.columnsUsed(columnValue).map((column) => [column, 1])));
    for (const row of rows) this.pool.add(row);
    return rows.length > 0;
  }

  /** The best roster near a solution in whole numbers. */
  rosterNear(columnValue: Float64Array): FoundRoster {
    return rosterNear(this.problem, this.pool, this.columnsUsed(columnValue), 1);
  }

  private columnsUsed(columnValue: Float64Array): readonly number[] {
    return [...this.pool.cost.keys()].filter((column) => isUsed(real(columnValue, this.wholeFrom + column)));
  }
}

/**
 * The model with every filling that a roster no dearer than the given one could use, and the orders by date that its
 * relaxation breaks.
 * @returns `null` where there are more fillings than `most`
 */
export function exactModel(problem: Problem, solver: LinearSolver, given: readonly Assignment[], most: number): ExactModel | null {
  const state = new RosterState(problem);
  restoreRoster(state, given);
  const generation = new ColumnGeneration(problem, solver, columnsOfRoster(state));
  for (let step = 0; step < FIRST_STEPS; step++) generation.step(state.cost);
  while (!generation.round().isConverged);
  const columns = generation.columnsBelow(state.cost + ROUNDING, most);
  if (columns === null) return null;
  const pool = new ColumnPool(problem, columns, poolRows(problem));
  addOrdersOfRelaxation(pool, solver);
  return new ExactModel(problem, pool);
}

function addOrdersOfRelaxation(pool: ColumnPool, solver: LinearSolver): void {
  const program = new PoolProgram(pool, solver, []);
  const root = wholePool(pool);
  program.enter(root);
  const broken = () => brokenOrders(pool, program.solve(root, Infinity).used);
  for (let rows = broken(); rows.length > 0; rows = broken()) for (const row of rows) program.addRow(row);
  program.close();
}
