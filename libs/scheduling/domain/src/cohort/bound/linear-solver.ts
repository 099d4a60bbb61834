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

export interface NewColumns {
  readonly columnCost: Float64Array;
  readonly columnUpper: Float64Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

export interface NewRow {
  readonly lower: number;
  readonly upper: number;
  /** In rising order. */
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** A program that stays open: changed a little and solved again from where it stood. */
export interface OpenProgram {
  addColumns(columns: NewColumns): void;
  addRow(row: NewRow): void;
  /** @param columns in rising order */
  dropColumns(columns: Int32Array): void;
  /** Costs and upper bounds of all columns from one on. */
  setColumns(from: number, cost: Float64Array, upper: Float64Array): void;
  setRow(row: number, lower: number, upper: number): void;
  solve(): LinearSolution;
  /** Remembers where the program stands; what is returned brings it back there while it has the same rows and columns. */
  mark(): () => void;
  close(): void;
}

/** What the bound needs from a linear programming library. */
export interface LinearSolver {
  solve(model: LinearModel): LinearSolution;
  /** A program of rows without columns yet. */
  open(rows: Pick<LinearModel, 'rowLower' | 'rowUpper'>): OpenProgram;
}

/** For those who need none: prices of a part come without a linear program. */
export const noLinearSolver: LinearSolver = { solve: refuse, open: refuse };

function refuse(): never {
  throw new Error('There is no linear solver here.');
}
