import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { columnKey } from './day-column';
import type { DayColumn } from './day-column';
import type { DualPrices } from './dual-prices';
import type { Scope } from './scope';
import type { LinearModel, LinearSolver } from './linear-solver';
import { AddedRows } from './added-rows';
import { countInCut } from './order-cut';
import { timesInOddSet, dayMember } from './odd-set';
import { SparseColumns } from './sparse-columns';
import { int } from '../problem/typed-array';

/**
 * The set-partitioning model over the columns known so far: each event once or left out, each assessor-day at most
 * once, minutes over target paid for, no event without its predecessor.
 * Rows: events, assessor-days, assessors, events with a predecessor. Columns: left out, over target, then the days.
 */
export class MasterProblem {
  readonly columns: DayColumn[] = [];
  /** Each is a row after all others, orders before odd sets. */
  readonly rows = new AddedRows();
  /**
   * What leaving an event out costs here at most. Prices of events without a good column climb to this; kept low at
   * first they stay near the truth, and a bound proven at any prices is a bound.
   */
  leftOutCost: number;
  private readonly known = new Map<string, number>();
  private readonly ordered: readonly number[];
  private readonly dayRow: number;
  private readonly assessorRow: number;
  private readonly orderRow: number;
  private readonly rowCount: number;

  constructor(
    readonly problem: Problem,
    private readonly solver: LinearSolver,
    private readonly scope: Scope,
  ) {
    const { events, days, assessorCount, cohort } = problem;
    this.leftOutCost = cohort.weights.unscheduled;
    this.ordered = [...events.after.keys()].filter((event) => events.after[event] !== NONE);
    this.dayRow = events.count;
    this.assessorRow = this.dayRow + days.count;
    this.orderRow = this.assessorRow + assessorCount;
    this.rowCount = this.orderRow + this.ordered.length;
  }

  /** Columns that stand before those of the days. */
  get fixedColumns(): number {
    return this.problem.events.count + this.problem.assessorCount;
  }

  /** Adds the columns that are not known, or known dearer; how many those were. */
  add(columns: readonly DayColumn[]): number {
    let added = 0;
    for (const column of columns) {
      const key = columnKey(column);
      const at = this.known.get(key);
      if (at === undefined) this.known.set(key, this.columns.push(column) - 1);
      else if ((this.columns[at]?.cost ?? 0) > column.cost) this.columns[at] = column;
      else continue;
      added += 1;
    }
    return added;
  }

  /** Solves the relaxation. */
  solve(): { readonly value: number; readonly prices: DualPrices; readonly columnValue: Float64Array } {
    const { value, rowPrice, columnValue } = this.solver.solve(this.model());
    const { events, assessorCount, cohort } = this.problem;
    const minute = rowPrice.subarray(this.assessorRow, this.assessorRow + assessorCount);
    const order = new Float64Array(events.count);
    this.ordered.forEach((event, index) => (order[event] = Math.max(0, rowPrice[this.orderRow + index] ?? 0)));
    const prices: DualPrices = {
      event: rowPrice.slice(0, events.count),
      minute: minute.map((price) => Math.min(cohort.weights.overTargetMinute, Math.max(0, -price))),
      order,
      cuts: rowPrice.slice(this.rowCount, this.oddSetRow).map((price) => Math.max(0, price)),
      oddSets: rowPrice.slice(this.oddSetRow).map((price) => Math.max(0, -price)),
    };
    return { value, prices, columnValue };
  }

  private model(): LinearModel {
    const { events, days, assessorCount, cohort } = this.problem;
    const sparse = new SparseColumns();
    for (let event = 0; event < events.count; event++) this.addLeftOut(sparse, event);
    for (let assessor = 0; assessor < assessorCount; assessor++) {
      sparse.add(cohort.weights.overTargetMinute, Infinity, [[this.assessorRow + assessor, -1]]);
    }
    for (const column of this.columns) {
      const { day, events: held, cost } = column;
      const minutes = held.reduce((sum, event) => sum + int(events.minutes, event), 0);
      const covers = held.map((event): [number, number] => [event, 1]);
      // No bound of its own: the row of the day holds it, and a second price for the same limit would spoil the proof.
      sparse.add(cost, Infinity, [
        ...covers,
        ...this.entriesInOrders(day, held),
        ...this.entriesInOddSets(column),
        [this.dayRow + day, 1],
        [this.assessorRow + int(days.assessor, day), minutes],
      ]);
    }
    return { ...sparse.finish(), ...this.rowLimits() };
  }

  private rowLimits(): Pick<LinearModel, 'rowLower' | 'rowUpper'> {
    const { events, targetMinutes } = this.problem;
    const rowCount = this.oddSetRow + this.rows.oddSets.length;
    const rowLower = new Float64Array(rowCount).fill(-Infinity);
    const rowUpper = new Float64Array(rowCount).fill(1);
    rowLower.fill(1, 0, this.dayRow);
    this.scope.settled.forEach((isSettled, event) => isSettled && (rowLower[event] = 0));
    rowUpper.set(
      targetMinutes.map((target, assessor) => target - (this.scope.load[assessor] ?? 0)),
      this.assessorRow,
    );
    rowLower.fill(0, this.orderRow);
    this.ordered.forEach((event, index) => {
      if (this.scope.settled[event] || this.scope.settled[int(events.after, event)]) rowLower[this.orderRow + index] = -Infinity;
    });
    this.rows.orders.forEach(({ before, after }, index) => {
      if (this.scope.settled[before] || this.scope.settled[after]) rowLower[this.rowCount + index] = -Infinity;
    });
    rowUpper.fill(Infinity, this.orderRow, this.oddSetRow);
    rowLower.fill(-Infinity, this.oddSetRow);
    this.rows.oddSets.forEach((set, index) => (rowUpper[this.oddSetRow + index] = set.length >> 1));
    return { rowLower, rowUpper };
  }

  /** Where the rows for odd sets begin. */
  private get oddSetRow(): number {
    return this.rowCount + this.rows.orders.length;
  }

  private entriesInOrders(day: number, held: readonly number[]): readonly [number, number][] {
    const counts = new Map<number, number>();
    const date = int(this.problem.days.date, day);
    for (const event of held) {
      for (const index of this.rows.ordersOf(event)) {
        const cut = this.rows.orders[index];
        const count = cut ? countInCut(this.problem, cut, event, date) : 0;
        if (count !== 0) counts.set(index, (counts.get(index) ?? 0) + count);
      }
    }
    return [...counts].filter(([, count]) => count !== 0).map(([index, count]) => [this.rowCount + index, count]);
  }

  private entriesInOddSets(column: DayColumn): readonly [number, number][] {
    const { rows, problem } = this;
    const members = [...column.events, dayMember(problem, column.day)];
    const asked = new Set(members.flatMap((member) => rows.oddSetsOf(member)));
    return [...asked].flatMap((index): [number, number][] => {
      const times = timesInOddSet(problem, rows.oddSets[index] ?? [], column);
      return times === 0 ? [] : [[this.oddSetRow + index, times]];
    });
  }

  /** An event may be left out; then so are those that must follow it. */
  private addLeftOut(sparse: SparseColumns, event: number): void {
    const entries: [number, number][] = [[event, 1]];
    const { after, followers } = this.problem.events;
    if (after[event] !== NONE) entries.push([this.orderRow + this.ordered.indexOf(event), 1]);
    for (const follower of followers[event] ?? []) entries.push([this.orderRow + this.ordered.indexOf(follower), -1]);
    sparse.add(this.leftOutCost, this.scope.settled[event] ? 0 : 1, entries);
  }
}
