import { weekdaysAfter } from '../model/calendar-day';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { StandingColumn } from '../bound/day-column';
import { Bookings } from './bookings';
import { DayPlanner } from './day-planner';
import { DayVersions } from './day-versions';
import type { SearchSide } from './share-roster';
import { UndoLog } from './undo-log';
import { int, listAt, real } from '../problem/typed-array';

/** Taken off the free minutes of a day that is closed. */
const CLOSED = 100_000;

/**
 * A roster that changes: assessor-days with their events in order, and what it costs at every moment.
 * Every change between `begin` and `rollback` can be taken back.
 */
export class RosterState {
  readonly bookings: Bookings;
  readonly planner: DayPlanner;
  /** Events of a day stand in `dayEvents` from `day × slots`, in order. */
  readonly dayEvents: Int32Array;
  readonly dayCount: Int32Array;
  readonly dayCost: Float64Array;
  /** Window minutes not yet taken by events; far below 0 while the day is closed. */
  readonly dayFree: Int32Array;
  /** Says what an insertion into the day depends on: equal where it is equal. */
  readonly dayVersion: Int32Array;
  /** Minutes given to each assessor. */
  readonly load: Float64Array;
  readonly slots: number;
  cost: number;
  unscheduledCount: number;
  /** By event: 1 where it stays where it is until told otherwise. */
  readonly isHeld: Uint8Array;
  private readonly versions: DayVersions;
  private readonly log: UndoLog;
  private readonly sequence: Int32Array;

  constructor(readonly problem: Problem) {
    const { days, events, mostPerDay } = problem;
    this.slots = mostPerDay;
    this.bookings = new Bookings(problem);
    this.planner = new DayPlanner(problem, this.bookings);
    this.versions = new DayVersions(problem, this.bookings);
    this.dayEvents = new Int32Array(days.count * mostPerDay);
    this.dayCount = new Int32Array(days.count);
    this.dayCost = new Float64Array(days.count);
    this.dayVersion = new Int32Array(days.count);
    this.dayFree = Int32Array.from(days.to, (to, day) => to - int(days.from, day));
    this.load = new Float64Array(problem.assessorCount);
    this.isHeld = new Uint8Array(events.count);
    this.sequence = new Int32Array(mostPerDay + 1);
    this.unscheduledCount = events.count;
    this.cost = events.count * problem.cohort.weights.unscheduled;
    this.log = new UndoLog(this);
  }

  /** The days changed since `begin`. */
  get changedDays(): readonly number[] {
    return this.log.changedDays;
  }

  begin(): void {
    this.log.begin();
  }

  rollback(): void {
    this.log.rollback();
  }

  /** Weekdays after the due date, times their weight. */
  lateCost(event: number, day: number): number {
    const { events, days, cohort } = this.problem;
    return cohort.weights.lateDay * weekdaysAfter(int(events.due, event), int(days.date, day));
  }

  /** What the assessor's load would cost more with these minutes on top. */
  overloadIncrease(assessor: number, minutes: number): number {
    const over = real(this.load, assessor) - real(this.problem.targetMinutes, assessor);
    return this.problem.cohort.weights.overTargetMinute * (Math.max(0, over + minutes) - Math.max(0, over));
  }

  /** Only these days may change until told otherwise, and none of these events; what stands elsewhere stays. */
  keepTo({ days, held }: SearchSide): void {
    this.isHeld.fill(0);
    for (const event of held) this.isHeld[event] = 1;
    const open = new Set(days);
    for (let day = 0; day < this.dayFree.length; day++)
      if (this.isOpen(day) !== open.has(day)) this.dayFree[day] = int(this.dayFree, day) + (this.isOpen(day) ? -CLOSED : CLOSED);
  }

  /** Every day may change again. */
  openAll(): void {
    this.keepTo({ days: [...this.problem.days.assessor.keys()], held: [] });
  }

  isOpen(day: number): boolean {
    return int(this.dayFree, day) > -CLOSED / 2;
  }

  /** The order between an apprentice's events, as far as dates decide it. */
  allowsDate(event: number, date: number): boolean {
    const { after, minGapDays, followers } = this.problem.events;
    const before = int(after, event);
    if (before !== NONE && (!this.bookings.isPlaced(before) || this.bookings.dateOf(before) + int(minGapDays, event) > date)) return false;
    for (const follower of listAt(followers, event)) {
      if (this.bookings.isPlaced(follower) && date + int(minGapDays, follower) > this.bookings.dateOf(follower)) return false;
    }
    return true;
  }

  /** The day's events with one more at a position, into `into`; its new length. */
  copyWith(day: number, event: number, position: number, into: Int32Array): number {
    const [from, count] = [day * this.slots, int(this.dayCount, day)];
    for (let i = 0; i < position; i++) into[i] = int(this.dayEvents, from + i);
    into[position] = event;
    for (let i = position; i < count; i++) into[i + 1] = int(this.dayEvents, from + i);
    return count + 1;
  }

  /** Puts an event into a day; false, and nothing changed, where a rule forbids it there. */
  insert(event: number, day: number, position: number, venue: number): boolean {
    this.bookings.venue[event] = venue;
    const length = this.copyWith(day, event, position, this.sequence);
    const cost = this.planner.plan(day, this.sequence, length);
    if (cost === Infinity) {
      this.bookings.venue[event] = NONE;
      return false;
    }
    this.touch(day);
    this.account(event, day, 1);
    this.write(day, length, cost);
    return true;
  }

  /** Fills an empty day at once, since a place between two others may be too far from home; false, and nothing changed, where a rule forbids it. */
  fill(day: number, events: readonly number[], venues: readonly number[]): boolean {
    events.forEach((event, at) => {
      this.sequence[at] = event;
      this.bookings.venue[event] = venues[at] ?? NONE;
    });
    const cost = this.planner.plan(day, this.sequence, events.length);
    if (cost === Infinity) {
      for (const event of events) this.bookings.venue[event] = NONE;
      return false;
    }
    this.touch(day);
    for (const event of events) this.account(event, day, 1);
    this.write(day, events.length, cost);
    return true;
  }

  /** Fills an empty day just as it stood elsewhere, starts and all; false, and nothing changed, where a rule forbids that here. */
  put({ day, events, venues, starts, cost }: StandingColumn): boolean {
    let late = 0;
    events.forEach((event, at) => {
      this.sequence[at] = event;
      this.bookings.venue[event] = venues[at] ?? NONE;
      late += this.lateCost(event, day);
    });
    if (!events.every((event, at) => this.bookings.firstStart(event, starts[at] ?? 0, day) === starts[at])) {
      for (const event of events) this.bookings.venue[event] = NONE;
      return false;
    }
    this.touch(day);
    for (const event of events) this.account(event, day, 1);
    this.planner.starts.set(starts);
    this.write(day, events.length, cost - late);
    return true;
  }

  /** Takes out the events a test names; where the rest cannot stand without them, takes out all. Returns what was taken. */
  takeOut(day: number, isTaken: (event: number, position: number) => boolean, taken: number[]): void {
    const from = day * this.slots;
    const count = int(this.dayCount, day);
    let kept = 0;
    const before = taken.length;
    for (let i = 0; i < count; i++) {
      const event = int(this.dayEvents, from + i);
      if (isTaken(event, i)) taken.push(event);
      else this.sequence[kept++] = event;
    }
    if (kept === count) return;
    this.touch(day);
    let cost = this.planner.plan(day, this.sequence, kept);
    if (cost === Infinity) {
      for (let i = 0; i < kept; i++) taken.push(int(this.sequence, i));
      kept = cost = 0;
    }
    for (let i = before; i < taken.length; i++) this.release(taken[i] ?? 0, day);
    this.write(day, kept, cost);
  }

  /** Remembers the day as it was before this change. */
  touch(day: number): void {
    this.log.remember(day);
  }

  private release(event: number, day: number): void {
    this.account(event, day, -1);
    this.bumpSiblings(event, day);
    this.bookings.remove(event);
    this.bookings.venue[event] = NONE;
  }

  private account(event: number, day: number, sign: 1 | -1): void {
    const { events, days, cohort } = this.problem;
    const minutes = sign * int(events.minutes, event);
    const assessor = int(days.assessor, day);
    this.cost += sign * (this.lateCost(event, day) - cohort.weights.unscheduled) + this.overloadIncrease(assessor, minutes);
    this.unscheduledCount -= sign;
    this.load[assessor] = real(this.load, assessor) + minutes;
    this.dayFree[day] = int(this.dayFree, day) - minutes;
  }

  private write(day: number, length: number, cost: number): void {
    const from = day * this.slots;
    this.cost += cost - real(this.dayCost, day);
    this.dayCost[day] = cost;
    this.dayCount[day] = length;
    for (let i = 0; i < length; i++) {
      const event = int(this.sequence, i);
      this.dayEvents[from + i] = event;
      if (this.bookings.isPlaced(event)) this.bookings.start[event] = int(this.planner.starts, i);
      else this.bookings.place(event, day, int(this.planner.starts, i));
      this.bumpSiblings(event, day);
    }
    this.dayVersion[day] = this.versions.of(day, this.dayEvents, from, length);
  }

  /** Another day on the same date that holds an event of the same apprentice can no longer rely on what it knew. */
  private bumpSiblings(event: number, day: number): void {
    for (const sibling of listAt(this.problem.events.siblings, event)) {
      const other = int(this.bookings.day, sibling);
      if (other === NONE || other === day || this.problem.days.date[other] !== this.problem.days.date[day]) continue;
      this.touch(other);
      this.dayVersion[other] = this.versions.unique();
    }
  }
}
