import { AT_A_VENUE, NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int, listAt } from '../problem/typed-array';

/** Where every event stands, seen by event: what the rules between two assessor-days need to know. */
export class Bookings {
  readonly day: Int32Array;
  readonly start: Int32Array;
  readonly venue: Int32Array;
  private readonly atVenue = new Map<number, number[]>();

  constructor(private readonly problem: Problem) {
    this.day = new Int32Array(problem.events.count).fill(NONE);
    this.start = new Int32Array(problem.events.count).fill(NONE);
    this.venue = new Int32Array(problem.events.count).fill(NONE);
  }

  isPlaced(event: number): boolean {
    return this.day[event] !== NONE;
  }

  /** Day number of a placed event. */
  dateOf(event: number): number {
    return int(this.problem.days.date, int(this.day, event));
  }

  placeOf(event: number): number {
    const place = int(this.problem.events.place, event);
    return place === AT_A_VENUE ? int(this.problem.venues.place, int(this.venue, event)) : place;
  }

  place(event: number, day: number, start: number): void {
    this.day[event] = day;
    this.start[event] = start;
    if (this.venue[event] !== NONE) this.venueList(int(this.venue, event), day).push(event);
  }

  remove(event: number): void {
    if (this.venue[event] !== NONE) {
      const list = this.venueList(int(this.venue, event), int(this.day, event));
      list.splice(list.indexOf(event), 1);
    }
    this.day[event] = NONE;
  }

  isMoved(event: number, day: number, start: number): boolean {
    const { events, days } = this.problem;
    if (events.publishedStart[event] === NONE) return false;
    return (
      events.publishedAssessor[event] !== days.assessor[day] ||
      events.publishedDate[event] !== days.date[day] ||
      events.publishedStart[event] !== start
    );
  }

  /** The first start on the grid, at or after a time, at which the event's hours, apprentice and venue all allow it; or `NONE`. */
  firstStart(event: number, notBefore: number, day: number): number {
    const { events, days, gridMinutes: grid } = this.problem;
    const minutes = int(events.minutes, event);
    const least = Math.max(notBefore, int(events.firstStart, event), int(days.from, day));
    let start = Math.ceil(least / grid) * grid;
    const last = Math.min(int(events.lastStart, event), int(days.to, day) - minutes);
    if (start > last) return NONE;
    if (listAt(events.siblings, event).length === 0 && events.place[event] !== AT_A_VENUE) return start;
    while (start <= last) {
      const freeFrom = Math.max(this.apprenticeFreeFrom(event, start, day), this.venueFreeFrom(event, start, day));
      if (freeFrom === start) return start;
      start = Math.ceil(freeFrom / grid) * grid;
    }
    return NONE;
  }

  /** Whether any other event of the apprentice stands on the date, on whatever assessor-day. */
  hasSiblingOn(event: number, date: number): boolean {
    for (const sibling of listAt(this.problem.events.siblings, event)) {
      if (this.day[sibling] !== NONE && this.dateOf(sibling) === date) return true;
    }
    return false;
  }

  private apprenticeFreeFrom(event: number, start: number, day: number): number {
    const { events, days } = this.problem;
    for (const sibling of listAt(events.siblings, event)) {
      const other = int(this.day, sibling);
      if (other === NONE || other === day || days.date[other] !== days.date[day]) continue;
      const otherEnd = int(this.start, sibling) + int(events.minutes, sibling);
      const end = start + int(events.minutes, event);
      if (events.after[sibling] === event && end > int(this.start, sibling)) return Infinity;
      if (start < otherEnd && (events.after[event] === sibling || end > int(this.start, sibling))) return otherEnd;
    }
    return start;
  }

  private venueFreeFrom(event: number, start: number, day: number): number {
    const { events, days, venues } = this.problem;
    const venue = events.place[event] === AT_A_VENUE ? int(this.venue, event) : NONE;
    if (venue === NONE) return start;
    const open = venues.open[venue]?.get(int(days.date, day));
    const end = start + int(events.minutes, event);
    if (!open || end > open.to) return Infinity;
    if (start < open.from) return open.from;
    const others = this.venueList(venue, day).filter((other) => this.day[other] !== day);
    return this.mostAtOnce(others, start, end) < int(venues.rooms, venue) ? start : start + this.problem.gridMinutes;
  }

  private mostAtOnce(others: readonly number[], from: number, to: number): number {
    const { minutes } = this.problem.events;
    const during = others.filter((other) => int(this.start, other) < to && int(this.start, other) + int(minutes, other) > from);
    const moments = [from, ...during.map((other) => int(this.start, other)).filter((start) => start > from)];
    const at = (moment: number) =>
      during.filter((other) => int(this.start, other) <= moment && int(this.start, other) + int(minutes, other) > moment).length;
    return Math.max(0, ...moments.map(at));
  }

  private venueList(venue: number, day: number): number[] {
    const key = int(this.problem.days.date, day) * this.problem.venues.count + venue;
    const known = this.atVenue.get(key);
    if (known) return known;
    const list: number[] = [];
    this.atVenue.set(key, list);
    return list;
  }
}
