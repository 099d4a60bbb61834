import type { Problem } from '../problem/problem';
import { int, real } from '../problem/typed-array';
import { noAddedRows } from './added-rows';
import type { AddedRows } from './added-rows';
import type { DualPrices } from './dual-prices';
import { dayMember } from './odd-set';

/** What odd sets charge while the events of one day are chosen one after the other. */
export class OddSetCharges {
  private rows: AddedRows = noAddedRows;
  private prices: Float64Array = new Float64Array(0);
  private day = 0;

  constructor(private readonly problem: Problem) {}

  begin(day: number, { oddSets }: DualPrices, rows: AddedRows): void {
    this.day = dayMember(this.problem, day);
    this.prices = oddSets;
    this.rows = rows;
  }

  /** For an event behind the first so many of a sequence: each set is paid for with every second member. */
  of(event: number, sequence: Int32Array, length: number): number {
    if (this.prices.length === 0) return 0;
    let charge = 0;
    for (const index of this.rows.oddSetsOf(event)) {
      const price = real(this.prices, index);
      if (price > 0 && this.used(index, sequence, length) % 2 === 1) charge += price;
    }
    return charge;
  }

  private used(index: number, sequence: Int32Array, length: number): number {
    const set = this.rows.oddSets[index] ?? [];
    let used = set.includes(this.day) ? 1 : 0;
    for (let i = 0; i < length; i++) if (set.includes(int(sequence, i))) used += 1;
    return used;
  }
}
