import type { DayColumn } from '../bound/day-column';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';
import { Bookings } from '../search/bookings';
import { DayPlanner } from '../search/day-planner';
import type { StartWindow } from './exact-node';

export interface TimedDay {
  /** Like the cost of a column; `Infinity` where the windows forbid it. */
  readonly cost: number;
  /** Start of each event, in minutes since midnight. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Times fillings of days where some events may start only at certain times. */
export class TimedDays {
  private readonly within: Problem;
  private readonly usual: OneDay;
  private readonly narrowed: OneDay;

  constructor(private readonly problem: Problem) {
    const { events } = problem;
    this.within = { ...problem, events: { ...events, firstStart: events.firstStart.slice(), lastStart: events.lastStart.slice() } };
    this.usual = new OneDay(problem);
    this.narrowed = new OneDay(this.within);
  }

  /** The window of an event before anything narrows it. */
  windowOf(event: number): StartWindow {
    const { firstStart, lastStart } = this.problem.events;
    return { first: int(firstStart, event), last: int(lastStart, event) };
  }

  setWindows(windows: ReadonlyMap<number, StartWindow>): void {
    const { firstStart, lastStart } = this.within.events;
    firstStart.set(this.problem.events.firstStart);
    lastStart.set(this.problem.events.lastStart);
    for (const [event, { first, last }] of windows) {
      firstStart[event] = first;
      lastStart[event] = last;
    }
  }

  /** The cheapest order and timing of a filling in the windows set. */
  time(column: DayColumn): TimedDay {
    const { events, cost } = column;
    const atAnyTime = this.usual.plan(column, events);
    let best: TimedDay = { cost: Infinity, starts: new Map() };
    for (const order of ordersOf(events)) {
      const planned = this.narrowed.plan(column, order) + cost - atAnyTime;
      if (planned < best.cost) best = { cost: planned, starts: this.narrowed.startsOf(order) };
    }
    return best;
  }
}

/** A planner for days of which nothing else is known. */
class OneDay {
  private readonly bookings: Bookings;
  private readonly planner: DayPlanner;

  constructor(problem: Problem) {
    this.bookings = new Bookings(problem);
    this.planner = new DayPlanner(problem, this.bookings);
  }

  plan({ day, events, venues }: DayColumn, order: readonly number[]): number {
    events.forEach((event, index) => (this.bookings.venue[event] = venues[index] ?? NONE));
    return this.planner.plan(day, Int32Array.from(order), order.length);
  }

  /** Of what was planned last. */
  startsOf(order: readonly number[]): ReadonlyMap<number, number> {
    return new Map(order.map((event, index) => [event, int(this.planner.starts, index)]));
  }
}

function ordersOf(events: readonly number[]): readonly (readonly number[])[] {
  if (events.length <= 1) return [events];
  return events.flatMap((first) => ordersOf(events.filter((event) => event !== first)).map((rest) => [first, ...rest]));
}
