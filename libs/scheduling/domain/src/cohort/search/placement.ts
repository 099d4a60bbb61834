import { dateOfDay } from '../model/calendar-day';
import type { Assignment } from '../model/roster';
import { timeOfDay } from '../model/time-of-day';
import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { Bookings } from './bookings';
import { int } from '../problem/typed-array';

/** Where every event stands, by event index: small enough to copy at each better roster. */
export class Placement {
  readonly day: Int32Array;
  readonly start: Int32Array;
  readonly venue: Int32Array;

  constructor(eventCount: number) {
    this.day = new Int32Array(eventCount).fill(NONE);
    this.start = new Int32Array(eventCount).fill(NONE);
    this.venue = new Int32Array(eventCount).fill(NONE);
  }

  copy(bookings: Bookings): void {
    this.day.set(bookings.day);
    this.start.set(bookings.start);
    this.venue.set(bookings.venue);
  }

  /** As a roster file says it, by date, assessor and start. */
  toAssignments(problem: Problem): readonly Assignment[] {
    const { cohort, days } = problem;
    const placed = [...this.day.keys()].filter((event) => this.day[event] !== NONE);
    placed.sort(
      (one, other) =>
        int(days.date, int(this.day, one)) - int(days.date, int(this.day, other)) ||
        int(this.day, one) - int(this.day, other) ||
        int(this.start, one) - int(this.start, other),
    );
    return placed.map((event) => {
      const day = int(this.day, event);
      return {
        event: cohort.events[event]?.id ?? '',
        assessor: cohort.assessors[int(days.assessor, day)]?.id ?? '',
        date: dateOfDay(int(days.date, day)),
        start: timeOfDay(int(this.start, event)),
        venue: cohort.venues[int(this.venue, event)]?.id ?? null,
      };
    });
  }
}
