import type { DayColumn } from '../bound/day-column';
import type { Problem } from '../problem/problem';
import { int, real } from '../problem/typed-array';
import type { PoolRows } from './pool-rows';

/** A row added later: the columns of the pool that count in it, and how much. */
export interface AddedRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Every filling that can matter, with its entries in the linear program: priced by reading, without a search. */
export class ColumnPool {
  readonly count: number;
  readonly cost: Float64Array;
  readonly day: Int32Array;
  readonly assessor: Int32Array;
  /** Rows added later, in the order of the program. */
  added: readonly AddedRow[] = [];
  private later: [number, number][][] = [];
  private readonly minutes: Float64Array;

  constructor(
    readonly problem: Problem,
    readonly columns: readonly DayColumn[],
    readonly rows: PoolRows,
  ) {
    const { days, events } = problem;
    this.count = columns.length;
    this.cost = Float64Array.from(columns, ({ cost }) => cost);
    this.day = Int32Array.from(columns, ({ day }) => day);
    this.assessor = this.day.map((day) => int(days.assessor, day));
    this.setAdded([]);
    this.minutes = Float64Array.from(columns, (column) => column.events.reduce((sum, event) => sum + int(events.minutes, event), 0));
  }

  eventsOf(column: number): readonly number[] {
    return this.columns[column]?.events ?? [];
  }

  /** From here on these are the rows added. */
  setAdded(rows: readonly AddedRow[]): void {
    this.added = [];
    this.later = this.columns.map(() => []);
    for (const row of rows) this.add(row);
  }

  add(row: AddedRow): void {
    const at = this.rows.count + this.added.length;
    this.added = [...this.added, row];
    row.columns.forEach((column, index) => this.later[column]?.push([at, real(row.values, index)]));
  }

  /** Where a column stands in the rows, and with what. */
  entriesOf(column: number): readonly (readonly [number, number])[] {
    const { rows } = this;
    const assessor = int(this.assessor, column);
    return [
      ...(this.later[column] ?? []),
      ...this.eventsOf(column).map((event) => [event, 1] as const),
      [rows.days + int(this.day, column), 1],
      [rows.targets + assessor, real(this.minutes, column)],
      [rows.daysUsed + assessor, 1],
      [rows.allDays, 1],
    ];
  }

  /**
   * What each of some columns costs more than the prices of the rows pay for it.
   * @param reduced written where asked, by column of the pool
   */
  reducedCosts(asked: Int32Array, cost: Float64Array, rowPrice: Float64Array, reduced: Float64Array): void {
    const { rows, day, assessor, minutes } = this;
    const allDays = real(rowPrice, rows.allDays);
    for (const column of asked) {
      const own = int(assessor, column);
      let left = real(cost, column) - allDays - real(rowPrice, rows.days + int(day, column));
      left -= real(rowPrice, rows.targets + own) * real(minutes, column) + real(rowPrice, rows.daysUsed + own);
      for (const event of this.eventsOf(column)) left -= real(rowPrice, event);
      reduced[column] = left;
    }
    this.added.forEach(({ columns, values }, index) => {
      const price = real(rowPrice, rows.count + index);
      if (price === 0) return;
      for (let at = 0; at < columns.length; at++) {
        const column = int(columns, at);
        reduced[column] = real(reduced, column) - price * real(values, at);
      }
    });
  }
}
