import loadHighs from 'highs';
import type { Highs, ModelData } from 'highs';
import type { LinearModel, LinearSolution, LinearSolver, WholeOptions, WholeSolution } from './linear-solver';

/** Relative gap at which a whole-number solution counts as optimal: costs here have no finer steps. */
const WHOLE_GAP = 1e-7;

/** HiGHS as WebAssembly. Every call blocks its thread until HiGHS is done. */
export async function loadLinearSolver(): Promise<LinearSolver> {
  const highs = await loadHighs();
  return {
    solve: (model) => solve(highs, model),
    solveWhole: (model, options) => solveWhole(highs, model, options),
  };
}

/** By interior points without crossover: prices from the middle of the optimal face make column generation steadier. */
function solve(highs: Highs, model: LinearModel): LinearSolution {
  const lp = highs.createModel(modelData(model));
  try {
    lp.options.set({
      output_flag: false,
      solver: 'ipm',
      run_crossover: 'off',
      ipm_optimality_tolerance: 1e-4,
    });
    lp.run();
    const { colValue, rowDual } = lp.getSolution();
    return { value: lp.getObjectiveValue(), columnValue: colValue, rowPrice: rowDual };
  } finally {
    lp.dispose();
  }
}

function solveWhole(highs: Highs, model: LinearModel, { seconds, start, wholeFrom }: WholeOptions): WholeSolution {
  const { continuous, integer } = highs.constants.variableType;
  const integrality = Int32Array.from(model.columnCost, (_, column) => (column < wholeFrom ? continuous : integer));
  const mip = highs.createModel({ ...modelData(model), integrality });
  try {
    mip.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: WHOLE_GAP });
    if (start) mip.setSolution({ colValue: start });
    mip.run();
    const isOptimal = mip.getModelStatus() === highs.constants.modelStatus.optimal;
    const hasSolution = Number(mip.info.get('primal_solution_status')) === 2;
    return {
      isOptimal,
      isImpossible: mip.getModelStatus() === highs.constants.modelStatus.infeasible,
      bound: Number(mip.info.get('mip_dual_bound')),
      columnValue: hasSolution ? mip.getSolution().colValue : null,
    };
  } finally {
    mip.dispose();
  }
}

function modelData({ columnCost, columnUpper, rowLower, rowUpper, starts, rows, values }: LinearModel): ModelData {
  const [numCols, numRows] = [columnCost.length, rowLower.length];
  return {
    numCols,
    numRows,
    colCost: columnCost,
    colLower: new Float64Array(numCols),
    colUpper: columnUpper,
    rowLower,
    rowUpper,
    matrix: { format: 'csc', numRows, numCols, starts, indices: rows, values },
  };
}
