import { columnKey } from './day-column';
import type { DayColumn } from './day-column';

/** The columns that earn most, so many at most; of the orders of one set of events only the best. */
export class BestColumns {
  private readonly found = new Map<string, { readonly earns: number; readonly column: DayColumn }>();
  private wanted = 1;

  get count(): number {
    return this.found.size;
  }

  /** Best first. */
  get inOrder() {
    return [...this.found.values()].sort((one, other) => other.earns - one.earns);
  }

  /** Forgets what was found. */
  begin(wanted: number): void {
    this.found.clear();
    this.wanted = wanted;
  }

  /** What the next one must earn more than, once there are enough; `-Infinity` before. */
  keep(earns: number, column: DayColumn): number {
    const key = columnKey(column);
    if ((this.found.get(key)?.earns ?? -Infinity) >= earns) return -Infinity;
    this.found.set(key, { earns, column });
    if (this.found.size < this.wanted) return -Infinity;
    const [worst, least] = [...this.found].reduce((one, other) => (other[1].earns < one[1].earns ? other : one));
    if (this.found.size > this.wanted) this.found.delete(worst);
    return least.earns;
  }
}
