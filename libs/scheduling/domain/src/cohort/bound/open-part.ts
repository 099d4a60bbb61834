import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { RosterState } from '../search/roster-state';
import { int, listAt } from '../problem/typed-array';
import type { DayColumn } from './day-column';
import type { Scope } from './scope';

/** The whole cohort, nothing filled yet. */
export function wholeOpen(problem: Problem): OpenPart {
  return new OpenPart(new RosterState(problem), [...problem.days.assessor.keys()]);
}

/** What a roster that is only partly filled leaves open; shrinks as columns are fixed. */
export class OpenPart implements Scope {
  days: readonly number[];
  readonly settled: Uint8Array;
  readonly load: Float64Array;
  /** The columns that were fixed, one after the other. */
  readonly fixed: DayColumn[] = [];

  /** @param days the assessor-days that may be filled; those that hold something are left out */
  constructor(
    readonly state: RosterState,
    days: readonly number[],
  ) {
    this.days = days;
    this.settled = new Uint8Array(state.problem.events.count);
    this.load = new Float64Array(state.problem.assessorCount);
    this.refresh();
  }

  readonly isBarred = (event: number, day: number): boolean =>
    this.state.bookings.isPlaced(event) || this.breaksOrder(event, int(this.state.problem.days.date, day));

  /** Whether a column could be fixed as it is: its day empty, none of its events placed or out of order. */
  isOpen({ day, events }: DayColumn): boolean {
    return this.state.dayCount[day] === 0 && !events.some((event) => this.isBarred(event, day));
  }

  /** Puts a column into the roster; false, and nothing changed, where a rule between days forbids it. */
  fix(column: DayColumn): boolean {
    if (!this.isOpen(column) || !this.state.fill(column.day, column.events, column.venues)) return false;
    this.fixed.push(column);
    return true;
  }

  /** Takes note of what has been fixed. */
  refresh(): void {
    const { state } = this;
    this.days = this.days.filter((day) => state.dayCount[day] === 0);
    for (let event = 0; event < this.settled.length; event++) this.settled[event] = state.bookings.isPlaced(event) ? 1 : 0;
    this.load.set(state.load);
  }

  /** Unlike in the search, a predecessor that has no place yet does no harm: it is placed in the same go. */
  private breaksOrder(event: number, date: number): boolean {
    const { bookings, problem } = this.state;
    const { after, followers, minGapDays } = problem.events;
    const before = int(after, event);
    const isTooSoon = before !== NONE && bookings.isPlaced(before);
    if (isTooSoon && bookings.dateOf(before) + int(minGapDays, event) > date) return true;
    return listAt(followers, event).some(
      (follower) => bookings.isPlaced(follower) && date + int(minGapDays, follower) > bookings.dateOf(follower),
    );
  }
}
