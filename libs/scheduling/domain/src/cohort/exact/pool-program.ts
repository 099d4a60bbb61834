import type { LinearSolver, OpenProgram } from '../bound/linear-solver';
import { SparseColumns } from '../bound/sparse-columns';
import { NONE } from '../problem/problem';
import { int, real } from '../problem/typed-array';
import type { AddedRow, ColumnPool } from './column-pool';
import type { ExactNode } from './exact-node';
import type { ForkSide } from './forks';
import { addLeftOutAndOverTarget } from './left-out-columns';
import { limitsOfRows } from './pool-rows';
import type { RowLimits } from './pool-rows';

/** Columns a day may add in one turn. */
const MOST_OF_A_DAY = 8;
/** A column that costs less than this below nothing is worth having. */
const EARNS_NOTHING = 1e-6;
/** More columns than this make every solution slow; those of no use for so many solutions go. */
const MANY_COLUMNS = 1_500;
const LONG_UNUSED = 60;
/**
 * What decisions forbid may be broken for this and for so many events left out: then the part holds no roster worth having.
 */
const FORBIDDEN = 10_000;
const FORBIDDEN_IN_LEFT_OUT = 10;

/** The relaxation of a part of all rosters. */
export interface Relaxation {
  /** No roster of the part costs less. */
  readonly bound: number;
  readonly rowPrice: Float64Array;
  /** Columns of the pool that are used, and how much. */
  readonly used: ReadonlyMap<number, number>;
}

/** The linear program over a pool, of which it holds only the columns that were worth something so far. */
export class PoolProgram {
  private readonly program: OpenProgram;
  /** Columns before those of the pool: left out, over target, broken rows. */
  private readonly fixed: number;
  private readonly limits: RowLimits[];
  private narrowed: ReadonlySet<number> = new Set();
  /** Columns of the pool in the order of the program, and where each stands there. */
  private held: number[] = [];
  private readonly place: Int32Array;
  private readonly lastUsed: Int32Array;
  private solutions = 0;
  private readonly cost: Float64Array;
  private readonly allowed: Uint8Array;
  private readonly reduced: Float64Array;
  /** Goes back to where the part entered was solved. */
  private back: (() => void) | null = null;

  constructor(
    readonly pool: ColumnPool,
    solver: LinearSolver,
    start: readonly number[],
  ) {
    this.limits = [...limitsOfRows(pool.problem, pool.rows), ...pool.added];
    const rowLower = Float64Array.from(this.limits, ({ lower }) => lower);
    const rowUpper = Float64Array.from(this.limits, ({ upper }) => upper);
    this.program = solver.open({ rowLower, rowUpper });
    this.place = new Int32Array(pool.count).fill(NONE);
    this.lastUsed = new Int32Array(pool.count);
    this.cost = pool.cost.slice();
    this.allowed = new Uint8Array(pool.count).fill(1);
    this.reduced = new Float64Array(pool.count);
    this.fixed = this.addFixed();
    this.hold(start);
  }

  /** Columns of the pool that the program holds now. */
  get columnsHeld(): readonly number[] {
    return this.held;
  }

  close(): void {
    this.program.close();
  }

  /** Adds a row for good; it must hold for every roster. */
  addRow(row: AddedRow): void {
    this.pool.add(row);
    this.limits.push(row);
    const entries: [number, number][] = [];
    row.columns.forEach((column, at) => {
      if (this.place[column] !== NONE) entries.push([this.fixed + int(this.place, column), real(row.values, at)]);
    });
    entries.sort(([one], [other]) => one - other);
    this.program.addRow({
      ...row,
      columns: Int32Array.from(entries, ([column]) => column),
      values: Float64Array.from(entries, ([, value]) => value),
    });
  }

  /** Goes to a part: from here on it alone is solved. */
  enter({ columns, limits, dearer, placed }: ExactNode): void {
    if (this.held.length > MANY_COLUMNS) this.dropUnused();
    this.allowed.fill(0);
    for (const column of columns) this.allowed[column] = 1;
    this.cost.set(this.pool.cost);
    for (const [column, cost] of dearer) this.cost[column] = cost;
    this.open(this.allowed);
    this.narrow(limits);
    this.leaveOutOnly((event) => !placed.has(event));
  }

  /** Solves the part entered, fetching what it lacks from the pool, until no more is to be had or the bound passes `enough`. */
  solve({ columns }: ExactNode, enough: number): Relaxation {
    this.back = null;
    for (;;) {
      const { value, columnValue, rowPrice } = this.program.solve();
      this.solutions += 1;
      const used = this.usedColumns(columnValue);
      this.pool.reducedCosts(columns, this.cost, rowPrice, this.reduced);
      const { wanted, saving } = this.wanted(columns);
      const bound = value + saving;
      if (wanted.length === 0 || bound > enough) return { bound, rowPrice, used };
      this.hold(wanted);
    }
  }

  /** What the columns of a part cost more than the prices of its last solution pay. */
  reducedCost(column: number): number {
    return real(this.reduced, column);
  }

  /** What the program would cost after a decision, with the columns it holds: a guess, quick to have. */
  guess(node: ExactNode, { keeps, limits, places }: ForkSide): number {
    this.back ??= this.program.mark();
    const before = limits && (node.limits.get(limits.row) ?? this.limits[limits.row]);
    if (keeps) this.open(this.allowed, keeps);
    if (limits) this.program.setRow(limits.row, limits.lower, limits.upper);
    if (places !== undefined) this.leaveOutOnly((event) => !node.placed.has(event) && event !== places);
    this.back();
    const { value } = this.program.solve();
    if (keeps) this.open(this.allowed);
    if (limits && before) this.program.setRow(limits.row, before.lower, before.upper);
    if (places !== undefined) this.leaveOutOnly((event) => !node.placed.has(event));
    return value;
  }

  /** What breaking a decision costs. */
  private get forbidden(): number {
    return FORBIDDEN + FORBIDDEN_IN_LEFT_OUT * this.leftOutCost;
  }

  private get leftOutCost(): number {
    return this.pool.problem.cohort.weights.unscheduled;
  }

  private leaveOutOnly(isAllowed: (event: number) => boolean): void {
    const { count } = this.pool.problem.events;
    const cost = Float64Array.from({ length: count }, (_, event) => this.leftOutCost + (isAllowed(event) ? 0 : this.forbidden));
    this.program.setColumns(0, cost, new Float64Array(count).fill(1));
  }

  private open(allowed: Uint8Array, keeps: (column: number) => boolean = () => true): void {
    const cost = Float64Array.from(this.held, (column) => real(this.cost, column));
    const upper = Float64Array.from(this.held, (column) => (allowed[column] === 1 && keeps(column) ? Infinity : 0));
    this.program.setColumns(this.fixed, cost, upper);
  }

  private narrow(limits: ReadonlyMap<number, RowLimits>): void {
    for (const row of new Set([...this.narrowed, ...limits.keys()])) {
      const { lower, upper } = limits.get(row) ?? this.limits[row] ?? { lower: -Infinity, upper: Infinity };
      this.program.setRow(row, lower, upper);
    }
    this.narrowed = new Set(limits.keys());
  }

  private usedColumns(columnValue: Float64Array): ReadonlyMap<number, number> {
    const used = new Map<number, number>();
    this.held.forEach((column, at) => {
      const share = real(columnValue, this.fixed + at);
      if (share < 1e-7) return;
      used.set(column, share);
      this.lastUsed[column] = this.solutions;
    });
    return used;
  }

  /** The best columns of each day that the program lacks, and what all days together could save at most: each day holds one filling. */
  private wanted(columns: Int32Array): { readonly wanted: readonly number[]; readonly saving: number } {
    const byDay = new Map<number, number[]>();
    const best = new Map<number, number>();
    for (const column of columns) {
      const reduced = real(this.reduced, column);
      if (reduced > -EARNS_NOTHING) continue;
      const day = int(this.pool.day, column);
      best.set(day, Math.min(best.get(day) ?? 0, reduced));
      if (this.place[column] !== NONE) continue;
      const own = byDay.get(day);
      if (own) own.push(column);
      else byDay.set(day, [column]);
    }
    const cheapest = (one: number, other: number) => real(this.reduced, one) - real(this.reduced, other);
    const wanted = [...byDay.values()].flatMap((own) => own.sort(cheapest).slice(0, MOST_OF_A_DAY));
    return { wanted, saving: [...best.values()].reduce((sum, each) => sum + each, 0) };
  }

  private hold(columns: readonly number[]): void {
    const sparse = new SparseColumns();
    for (const column of columns) {
      this.place[column] = this.held.push(column) - 1;
      this.lastUsed[column] = this.solutions;
      const upper = this.allowed[column] === 1 ? Infinity : 0;
      sparse.add(real(this.cost, column), upper, this.pool.entriesOf(column));
    }
    this.program.addColumns(sparse.finish());
  }

  private dropUnused(): void {
    const isOld = (column: number) => this.solutions - int(this.lastUsed, column) > LONG_UNUSED;
    const old = this.held.flatMap((column, at) => (isOld(column) ? [this.fixed + at] : []));
    if (old.length < this.held.length / 4) return;
    this.program.dropColumns(Int32Array.from(old));
    for (const column of this.held) this.place[column] = NONE;
    this.held = this.held.filter((column) => !isOld(column));
    this.held.forEach((column, at) => (this.place[column] = at));
  }

  private addFixed(): number {
    const { problem, rows } = this.pool;
    const { days, assessorCount } = problem;
    const sparse = new SparseColumns();
    addLeftOutAndOverTarget(problem, rows, sparse);
    const decided = [...Array(days.count).keys()].map((day) => rows.days + day);
    for (let assessor = 0; assessor < assessorCount; assessor++) decided.push(rows.daysUsed + assessor);
    for (const row of [...decided, rows.allDays]) sparse.add(this.forbidden, Infinity, [[row, 1]]);
    const finished = sparse.finish();
    this.program.addColumns(finished);
    return finished.columnCost.length;
  }
}
