import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';
import type { DayColumn } from './day-column';

/** Columns as flat arrays, day by day: what is gone through thousands of times. */
export class ColumnTable {
  /** Where each one stands among the columns given. */
  readonly order: readonly number[];
  /** Columns of a day stand from `dayStarts[day]` to `dayStarts[day + 1]`. */
  readonly dayStarts: Int32Array;
  /** Events of a column stand from `starts[column]` to `starts[column + 1]`. */
  readonly starts: Int32Array;
  readonly events: Int32Array;
  readonly cost: Float64Array;
  readonly minutes: Float64Array;

  constructor({ days, events: table }: Problem, columns: readonly DayColumn[]) {
    const counts = new Int32Array(days.count + 1);
    for (const { day } of columns) counts[day + 1] = int(counts, day + 1) + 1;
    for (let day = 0; day < days.count; day++) counts[day + 1] = int(counts, day + 1) + int(counts, day);
    this.dayStarts = counts;
    const next = counts.slice();
    const order = new Array<number>(columns.length).fill(0);
    columns.forEach(({ day }, at) => {
      const place = int(next, day);
      order[place] = at;
      next[day] = place + 1;
    });
    this.order = order;
    this.starts = new Int32Array(columns.length + 1);
    this.cost = new Float64Array(columns.length);
    this.minutes = new Float64Array(columns.length);
    const held: number[] = [];
    order.forEach((at, index) => {
      const { events = [], cost = 0 } = columns[at] ?? {};
      for (const event of events) held.push(event);
      this.starts[index + 1] = held.length;
      this.cost[index] = cost;
      this.minutes[index] = events.reduce((sum, event) => sum + int(table.minutes, event), 0);
    });
    this.events = Int32Array.from(held);
  }
}
