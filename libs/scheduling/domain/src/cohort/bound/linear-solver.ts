/** A sparse linear model to minimise; the matrix column by column. */
export interface LinearModel {
  readonly columnCost: Float64Array;
  readonly columnUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Column `j` holds entries `starts[j]` to `starts[j + 1]`. Lower bounds of columns are 0. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface LinearSolution {
  readonly value: number;
  readonly columnValue: Float64Array;
  readonly rowPrice: Float64Array;
}

export interface WholeOptions {
  readonly seconds: number;
  /** Column values of a solution already known. */
  readonly start: Float64Array | null;
  /** Columns from here on are whole numbers; those before may stay fractions. */
  readonly wholeFrom: number;
}

export interface WholeSolution {
  readonly isOptimal: boolean;
  readonly isImpossible: boolean;
  /** What the solver proved that no solution of this model goes under. */
  readonly bound: number;
  /** `null` where none was found. */
  readonly columnValue: Float64Array | null;
}

/** What the bound needs from a linear programming library. */
export interface LinearSolver {
  solve(model: LinearModel): LinearSolution;
  solveWhole(model: LinearModel, options: WholeOptions): WholeSolution;
}

/** For those who need none: prices of a part come without a linear program. */
export const noLinearSolver: LinearSolver = { solve: refuse, solveWhole: refuse };

function refuse(): never {
  throw new Error('There is no linear solver here.');
}
