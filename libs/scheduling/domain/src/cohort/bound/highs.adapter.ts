import loadHighs from 'highs';
import type { Highs, ModelData } from 'highs';
import type { LinearModel, LinearSolution, LinearSolver, OpenProgram } from './linear-solver';

/** HiGHS as WebAssembly. Every call blocks its thread until HiGHS is done. */
export async function loadLinearSolver(): Promise<LinearSolver> {
  const highs = await loadHighs();
  return {
    solve: (model) => solve(highs, model),
    open: (rows) => open(highs, rows),
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

/** By the simplex method: after a small change it goes on from the last basis. */
function open(highs: Highs, { rowLower, rowUpper }: Pick<LinearModel, 'rowLower' | 'rowUpper'>): OpenProgram {
  const none = { columnCost: new Float64Array(0), columnUpper: new Float64Array(0), starts: new Int32Array(1) };
  const lp = highs.createModel(modelData({ ...none, rowLower, rowUpper, rows: new Int32Array(0), values: new Float64Array(0) }));
  lp.options.set({ output_flag: false, solver: 'simplex', presolve: 'off' });
  const range = (from: number, count: number) => ({ kind: 'range', from, to: from + count - 1 }) as const;
  return {
    addColumns: ({ columnCost: cost, columnUpper: upper, starts, rows, values }) => {
      const { numRows } = lp.getDimensions();
      const matrix = { format: 'csc', numRows, numCols: cost.length, starts, indices: rows, values } as const;
      lp.addCols({ cost, lower: new Float64Array(cost.length), upper, matrix });
    },
    addRow: ({ lower, upper, columns, values }) => {
      const { numCols } = lp.getDimensions();
      const starts = Int32Array.of(0, columns.length);
      const matrix = { format: 'csr', numRows: 1, numCols, starts, indices: columns, values } as const;
      lp.addRows({ lower: Float64Array.of(lower), upper: Float64Array.of(upper), matrix });
    },
    dropColumns: (columns) => void lp.deleteCols({ kind: 'set', indices: columns }),
    setColumns: (from, cost, upper) => {
      if (cost.length === 0) return;
      lp.changeColsCost(range(from, cost.length), cost);
      lp.changeColsBounds(range(from, cost.length), new Float64Array(cost.length), upper);
    },
    setRow: (row, lower, upper) => void lp.changeRowBounds(row, lower, upper),
    solve: () => {
      lp.run();
      const { colValue, rowDual } = lp.getSolution();
      return { value: lp.getObjectiveValue(), columnValue: colValue, rowPrice: rowDual };
    },
    mark: () => {
      const basis = lp.getBasis();
      return () => void lp.setBasis(basis);
    },
    close: () => lp.dispose(),
  };
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
