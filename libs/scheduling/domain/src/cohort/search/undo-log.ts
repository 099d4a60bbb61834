import { NONE } from '../problem/problem';
import type { RosterState } from './roster-state';
import { int, real } from '../problem/typed-array';

/** Days as they were before the current change, so that a change that does not pay can be taken back exactly. */
export class UndoLog {
  private readonly stamp: Int32Array;
  private now = 0;
  private touched: number[] = [];
  private events: number[] = [];
  private cost = 0;
  private unscheduled = 0;
  private readonly loads: number[] = [];

  constructor(private readonly state: RosterState) {
    this.stamp = new Int32Array(state.problem.days.count);
  }

  get changedDays(): readonly number[] {
    return this.touched;
  }

  begin(): void {
    this.now += 1;
    this.touched = [];
    this.events = [];
    this.loads.length = 0;
    this.cost = this.state.cost;
    this.unscheduled = this.state.unscheduledCount;
  }

  /** Layout for each day: count, cost, version, free minutes; then event, start, venue for each of its events. */
  remember(day: number): void {
    if (this.stamp[day] === this.now) return;
    const { state } = this;
    this.stamp[day] = this.now;
    this.touched.push(day);
    const count = int(state.dayCount, day);
    this.loads.push(int(state.problem.days.assessor, day), real(state.load, int(state.problem.days.assessor, day)));
    this.events.push(count, real(state.dayCost, day), int(state.dayVersion, day), int(state.dayFree, day));
    for (let i = 0; i < count; i++) {
      const event = int(state.dayEvents, day * state.slots + i);
      this.events.push(event, int(state.bookings.start, event), int(state.bookings.venue, event));
    }
  }

  rollback(): void {
    const { state } = this;
    for (const day of this.touched) this.clear(day);
    let at = 0;
    for (const day of this.touched) at = this.restore(day, at);
    // Backwards, so that the load remembered first, before any change, is the one that stays.
    for (let i = this.loads.length - 2; i >= 0; i -= 2) state.load[this.loads[i] ?? 0] = this.loads[i + 1] ?? 0;
    state.cost = this.cost;
    state.unscheduledCount = this.unscheduled;
  }

  private clear(day: number): void {
    const { dayEvents, dayCount, slots, bookings } = this.state;
    for (let i = 0; i < int(dayCount, day); i++) {
      const event = int(dayEvents, day * slots + i);
      bookings.remove(event);
      bookings.venue[event] = NONE;
    }
  }

  private restore(day: number, from: number): number {
    const { state, events } = this;
    const count = events[from] ?? 0;
    state.dayCount[day] = count;
    state.dayCost[day] = events[from + 1] ?? 0;
    state.dayVersion[day] = events[from + 2] ?? 0;
    state.dayFree[day] = events[from + 3] ?? 0;
    let at = from + 4;
    for (let i = 0; i < count; i++, at += 3) {
      const event = events[at] ?? 0;
      state.dayEvents[day * state.slots + i] = event;
      state.bookings.venue[event] = events[at + 2] ?? 0;
      state.bookings.place(event, day, events[at + 1] ?? 0);
    }
    return at;
  }
}
