import type { OrderCut } from './order-cut';
import type { OddSet } from './odd-set';

/** Rows that solutions broke and the master was given since: orders by date, and odd sets of events and days. */
export class AddedRows {
  readonly orders: OrderCut[] = [];
  readonly oddSets: OddSet[] = [];
  private readonly orderIndex = new Map<number, number[]>();
  private readonly oddSetIndex = new Map<number, number[]>();
  private readonly known = new Set<string>();

  addOrders(orders: readonly OrderCut[]): void {
    for (const order of orders) {
      const index = this.orders.push(order) - 1;
      note(this.orderIndex, order.before, index);
      note(this.orderIndex, order.after, index);
    }
  }

  /** Adds the rows that are not there yet; how many those were. */
  addOddSets(sets: readonly OddSet[]): number {
    const before = this.oddSets.length;
    for (const set of sets) {
      if (this.known.has(set.join())) continue;
      this.known.add(set.join());
      const index = this.oddSets.push(set) - 1;
      for (const member of set) note(this.oddSetIndex, member, index);
    }
    return this.oddSets.length - before;
  }

  /** Positions of the orders that an event is part of. */
  ordersOf(event: number): readonly number[] {
    return this.orderIndex.get(event) ?? [];
  }

  /** Positions of the odd sets that an event or a day is part of. */
  oddSetsOf(member: number): readonly number[] {
    return this.oddSetIndex.get(member) ?? [];
  }
}

export const noAddedRows = new AddedRows();

function note(index: Map<number, number[]>, member: number, position: number): void {
  const known = index.get(member);
  if (known) known.push(position);
  else index.set(member, [position]);
}
