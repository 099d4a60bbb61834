import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';
import type { Bookings } from './bookings';

/** −1 means that nothing is known. */
const FIRST_UNIQUE = -2;
const LEAST_VERSION = -0x7fffffff;

/** Numbers for what an insertion into a day depends on: equal where that is equal. */
export class DayVersions {
  private last = FIRST_UNIQUE;

  constructor(
    private readonly problem: Problem,
    private readonly bookings: Bookings,
  ) {}

  /** Of a day that holds these events in this order: 0 while it is empty, unique where another event of an apprentice stands on the date too. */
  of(day: number, dayEvents: Int32Array, from: number, length: number): number {
    let version = 0;
    const date = int(this.problem.days.date, day);
    for (let i = 0; i < length; i++) {
      const event = int(dayEvents, from + i);
      if (this.bookings.hasSiblingOn(event, date)) return this.unique();
      version = Math.imul(version ^ (event + 1), 0x9e3779b1);
      version ^= version >>> 15;
    }
    return length === 0 ? 0 : (version & 0x7fffffff) | 1;
  }

  /** Negative and never used again. */
  unique(): number {
    this.last = this.last <= LEAST_VERSION ? FIRST_UNIQUE : this.last - 1;
    return this.last;
  }
}
