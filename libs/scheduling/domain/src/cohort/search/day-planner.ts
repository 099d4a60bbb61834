import { NONE, ONLINE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { Bookings } from './bookings';
import { int, listAt } from '../problem/typed-array';

/**
 * Times one assessor-day: given its events in order, the starts that cost least.
 * What is inside a day is decided here and nowhere else; lateness and overload belong to the roster.
 */
export class DayPlanner {
  /** Starts of the last plan that was possible, in the order of its events. */
  readonly starts: Int32Array;
  /** Journeys of the last plan, home legs included, and idle minutes and moved events. */
  travelMinutes = 0;
  idleMinutes = 0;
  moved = 0;
  private readonly trial: Int32Array;
  private readonly leg: Int32Array;
  private sequence: Int32Array = new Int32Array(0);
  private length = 0;
  private day = 0;

  constructor(
    private readonly problem: Problem,
    private readonly bookings: Bookings,
  ) {
    const most = problem.mostPerDay + 1;
    this.starts = new Int32Array(most);
    this.trial = new Int32Array(most);
    this.leg = new Int32Array(most);
  }

  /** What the day costs (journeys, idle, opening, moves), or `Infinity` where a rule forbids the order. */
  plan(day: number, sequence: Int32Array, length: number): number {
    this.travelMinutes = this.idleMinutes = this.moved = 0;
    if (length === 0) return 0;
    this.day = day;
    this.sequence = sequence;
    this.length = length;
    const { weights } = this.problem.cohort;
    if (!this.measureJourneys() || !this.keepsOrder()) return Infinity;
    const timing = this.problem.hasPublished ? this.bestTimingNearPublished() : this.bestTiming();
    return timing + weights.assessorDay + weights.travelMinute * this.travelMinutes;
  }

  private measureJourneys(): boolean {
    const { problem, sequence, length, leg } = this;
    const { travel, legTravelMinutes } = problem;
    const home = int(problem.days.home, this.day);
    let at = home;
    let total = 0;
    for (let i = 0; i < length; i++) {
      const place = this.bookings.placeOf(int(sequence, i));
      const minutes = place === ONLINE ? 0 : travel.minutes(at, place);
      if (minutes > legTravelMinutes) return false;
      if (place !== ONLINE) at = place;
      // The journey to the day's first event lies before the window.
      leg[i] = i === 0 ? 0 : minutes;
      total += minutes;
    }
    const homeward = travel.minutes(at, home);
    this.travelMinutes = total + homeward;
    return homeward <= legTravelMinutes;
  }

  /** Two events of one apprentice in one day stand in their order, and only where no days must lie between. */
  private keepsOrder(): boolean {
    const { after, minGapDays, siblings } = this.problem.events;
    for (let i = 0; i < this.length; i++) {
      const event = int(this.sequence, i);
      if (listAt(siblings, event).length === 0) continue;
      for (let j = i + 1; j < this.length; j++) {
        const later = int(this.sequence, j);
        if (after[event] === later) return false;
        if (after[later] === event && int(minGapDays, later) > 0) return false;
      }
    }
    return true;
  }

  /** Idle cost of the tightest timing; a later first start can only shorten the wait, so the first that waits least wins. */
  private bestTiming(): number {
    const idleLeast = this.idleWithoutWindows();
    const grid = this.problem.gridMinutes;
    let best = Infinity;
    for (let first = this.bookings.firstStart(int(this.sequence, 0), 0, this.day); first !== NONE;) {
      const idle = this.propagate(first);
      if (idle === Infinity) break;
      if (idle < best) {
        best = idle;
        this.starts.set(this.trial);
        if (idle <= idleLeast) break;
      }
      first = this.bookings.firstStart(int(this.sequence, 0), first + grid, this.day);
    }
    this.idleMinutes = best === Infinity ? 0 : best;
    return best * this.problem.cohort.weights.idleMinute || (best === Infinity ? Infinity : 0);
  }

  private idleWithoutWindows(): number {
    const { gridMinutes: grid, events } = this.problem;
    let idle = 0;
    let end = int(events.minutes, int(this.sequence, 0));
    for (let i = 1; i < this.length; i++) {
      const arrival = end + int(this.leg, i);
      const start = Math.ceil(arrival / grid) * grid;
      idle += start - arrival;
      end = start + int(events.minutes, int(this.sequence, i));
    }
    return idle;
  }

  /** Every later event as early as it can be; the idle minutes, or `Infinity`. */
  private propagate(first: number): number {
    const { minutes } = this.problem.events;
    const { sequence, trial, leg } = this;
    trial[0] = first;
    let idle = 0;
    let end = first + int(minutes, int(sequence, 0));
    for (let i = 1; i < this.length; i++) {
      const event = int(sequence, i);
      const arrival = end + int(leg, i);
      const start = this.bookings.firstStart(event, arrival, this.day);
      if (start === NONE) return Infinity;
      trial[i] = start;
      idle += start - arrival;
      end = start + int(minutes, event);
    }
    return idle;
  }

  /** With a published roster a start that moves costs too: each event is tried as early as can be, and where it was. */
  private bestTimingNearPublished(): number {
    const best = { cost: Infinity, idle: 0, moved: 0 };
    const grid = this.problem.gridMinutes;
    let first = this.bookings.firstStart(int(this.sequence, 0), 0, this.day);
    while (first !== NONE) {
      this.extend(0, first, 0, 0, best);
      first = this.bookings.firstStart(int(this.sequence, 0), first + grid, this.day);
    }
    this.idleMinutes = best.idle;
    this.moved = best.moved;
    return best.cost;
  }

  private extend(i: number, start: number, idle: number, moved: number, best: { cost: number; idle: number; moved: number }): void {
    const { events, cohort } = this.problem;
    this.trial[i] = start;
    const nowMoved = moved + (this.bookings.isMoved(int(this.sequence, i), this.day, start) ? 1 : 0);
    const cost = idle * cohort.weights.idleMinute + nowMoved * cohort.weights.movedEvent;
    if (cost >= best.cost) return;
    if (i === this.length - 1) {
      Object.assign(best, { cost, idle, moved: nowMoved });
      this.starts.set(this.trial);
      return;
    }
    const next = int(this.sequence, i + 1);
    const arrival = start + int(events.minutes, int(this.sequence, i)) + int(this.leg, i + 1);
    const earliest = this.bookings.firstStart(next, arrival, this.day);
    if (earliest === NONE) return;
    this.extend(i + 1, earliest, idle + earliest - arrival, nowMoved, best);
    const published = int(events.publishedStart, next);
    if (published > earliest && this.bookings.firstStart(next, published, this.day) === published) {
      this.extend(i + 1, published, idle + published - arrival, nowMoved, best);
    }
  }
}
