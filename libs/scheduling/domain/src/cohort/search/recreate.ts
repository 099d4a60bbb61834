import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { Insertion } from './insertion';
import type { RosterState } from './roster-state';
import type { SeededRandom } from './seeded-random';
import { int, listAt, real } from '../problem/typed-array';

const BLINK = 0.02;

/** Puts events back, one after the other, each where it costs least; those that fit nowhere stay out. */
export class Recreate {
  private readonly orders: readonly Float64Array[];
  private readonly key: Float64Array;

  constructor(
    private readonly state: RosterState,
    private readonly insertion: Insertion,
    private readonly random: SeededRandom,
  ) {
    this.orders = orders(state.problem);
    this.key = new Float64Array(state.problem.events.count);
  }

  run(pool: number[]): void {
    const order = this.orders[this.random.below(this.orders.length + 1)];
    for (const event of pool) this.key[event] = order ? real(order, event) : this.random.unit();
    pool.sort((one, other) => real(this.key, one) - real(this.key, other));
    for (const event of pool) this.place(event, pool);
    this.takeOutOrphans(pool);
  }

  private place(event: number, pool: readonly number[]): void {
    const { bookings, problem } = this.state;
    if (bookings.isPlaced(event)) return;
    const before = int(problem.events.after, event);
    if (before !== NONE && !bookings.isPlaced(before)) {
      if (!pool.includes(before)) return;
      this.place(before, pool);
    }
    if (!this.insertion.find(event, this.random, BLINK, this.state.changedDays)) return;
    this.state.insert(event, this.insertion.day, this.insertion.position, this.insertion.venue);
  }

  /** An event whose predecessor found no place cannot stay. */
  private takeOutOrphans(pool: readonly number[]): void {
    const { bookings, problem } = this.state;
    const orphans: number[] = [];
    for (const event of pool) {
      if (bookings.isPlaced(event)) continue;
      for (const follower of listAt(problem.events.followers, event)) {
        if (bookings.isPlaced(follower)) this.state.takeOut(int(bookings.day, follower), (other) => other === follower, orphans);
      }
    }
    if (orphans.length > 0) this.takeOutOrphans(orphans);
  }
}

/** Ways to line up: longest first, fewest possible days first, earliest due first. */
function orders({ events, options }: Problem): readonly Float64Array[] {
  const optionCount = (event: number) => int(options.starts, event + 1) - int(options.starts, event);
  return [
    Float64Array.from(events.minutes, (minutes, event) => -minutes + optionCount(event) * 1e-6),
    Float64Array.from(events.minutes, (_minutes, event) => optionCount(event)),
    Float64Array.from(events.due),
  ];
}
