import { NONE, AT_A_VENUE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { KnownOptions } from './known-options';
import { optionOf } from './near-options';
import type { NearOptions } from './near-options';
import type { RosterState } from './roster-state';
import type { SeededRandom } from './seeded-random';
import { int, listAt, real } from '../problem/typed-array';

/** Options that are looked at beyond the days named, where an event has more than these. */
const STRETCH = 160;
/** How often only the days named and the options near are looked at, where those are known. */
const USUALLY_NEAR = 0.95;

/** Finds the cheapest place for an event in a roster; remembers what an unchanged day answered last time. */
export class Insertion {
  /** The answer of the last search: an assessor-day or `NONE`, a position in it, a venue or `NONE`, and the cost it adds. */
  day: number = NONE;
  position = 0;
  venue: number = NONE;
  increase = Infinity;
  private readonly problem: Problem;
  private readonly all: KnownOptions;
  private readonly sequence: Int32Array;
  /** Dates between which the order of the apprentice's events allows this one, and dates on which another one stands. */
  private firstDate = -Infinity;
  private lastDate = Infinity;
  private readonly siblingDates: number[] = [];
  /** Those of them that belong to somebody else's search: when the other event starts there may change unseen. */
  private readonly barredDates: number[] = [];
  /** Where most events are looked for most of the time, once that is known. */
  private near: { readonly starts: Int32Array; readonly known: KnownOptions } | null = null;

  constructor(private readonly state: RosterState) {
    this.problem = state.problem;
    const { options, mostPerDay } = this.problem;
    this.all = new KnownOptions(options.day, options.lateCost);
    this.sequence = new Int32Array(mostPerDay + 1);
  }

  keepNear({ starts, option }: NearOptions): void {
    const { day, lateCost } = this.problem.options;
    const days = option.map((at) => int(day, at));
    const late = Float64Array.from(option, (at) => real(lateCost, at));
    this.near = { starts, known: new KnownOptions(days, late) };
  }

  /**
   * Looks for the cheapest option; each improvement is passed over with the given chance, so that repeats differ.
   * @param among days to look at first; an event with very many options is then tried only there and on a stretch of
   * the others, drawn anew each time. `null` looks at every option.
   */
  find(event: number, random: SeededRandom, blink: number, among: readonly number[] | null): boolean {
    const { starts } = this.problem.options;
    this.day = NONE;
    this.increase = Infinity;
    if (!this.noteRelatives(event)) return false;
    const [first, last] = [int(starts, event), int(starts, event + 1)];
    const near = among && this.near && random.unit() < USUALLY_NEAR ? this.near : null;
    if (among === null || (!near && last - first <= STRETCH + among.length)) this.scan(this.all, event, first, last, random, blink);
    else {
      for (const day of among) {
        const option = optionOf(this.problem, event, day);
        if (option !== NONE) this.scan(this.all, event, option, option + 1, random, blink);
      }
      if (near) this.scan(near.known, event, int(near.starts, event), int(near.starts, event + 1), random, blink);
      else this.scanStretch(event, first, last, random, blink);
    }
    if (this.day === NONE) return false;
    this.evaluate(event, this.day);
    return true;
  }

  private scanStretch(event: number, first: number, last: number, random: SeededRandom, blink: number): void {
    const from = first + random.below(last - first);
    this.scan(this.all, event, from, Math.min(last, from + STRETCH), random, blink);
    if (from + STRETCH > last) this.scan(this.all, event, first, first + from + STRETCH - last, random, blink);
  }

  /** The innermost loop of the search: whatever it reads stands in a local. */
  private scan(known: KnownOptions, event: number, from: number, to: number, random: SeededRandom, blink: number): void {
    const { events, days } = this.problem;
    const { dayCount, dayFree, dayVersion, slots } = this.state;
    const { firstDate, lastDate, siblingDates } = this;
    const { day: dayOf, lateCost, version: knownVersion, increase: knownIncrease } = known;
    const minutes = int(events.minutes, event);
    const isAtVenue = events.place[event] === AT_A_VENUE;
    for (let option = from; option < to; option++) {
      const day = int(dayOf, option);
      if (int(dayFree, day) < minutes || int(dayCount, day) >= slots) continue;
      const late = real(lateCost, option);
      if (late >= this.increase) continue;
      const date = int(days.date, day);
      if (date < firstDate || date > lastDate) continue;
      let inside;
      if (isAtVenue || siblingDates.includes(date)) inside = this.barredDates.includes(date) ? Infinity : this.evaluate(event, day);
      else {
        const version = int(dayVersion, day);
        if (int(knownVersion, option * 2) === version) inside = knownIncrease[option * 2] ?? 0;
        else if (int(knownVersion, option * 2 + 1) === version) inside = knownIncrease[option * 2 + 1] ?? 0;
        else inside = this.learn(known, option, event, day);
      }
      if (inside + late >= this.increase) continue;
      const increase = inside + late + this.state.overloadIncrease(int(days.assessor, day), minutes);
      if (increase >= this.increase || random.unit() < blink) continue;
      this.increase = increase;
      this.day = day;
    }
  }

  /** What the apprentice's other events leave open; false where the one before has no place yet. */
  private noteRelatives(event: number): boolean {
    const { after, followers, minGapDays, siblings } = this.problem.events;
    const { bookings } = this.state;
    this.firstDate = -Infinity;
    this.lastDate = Infinity;
    this.siblingDates.length = 0;
    this.barredDates.length = 0;
    for (const sibling of listAt(siblings, event)) {
      if (!bookings.isPlaced(sibling)) continue;
      this.siblingDates.push(bookings.dateOf(sibling));
      if (!this.state.isOpen(int(bookings.day, sibling))) this.barredDates.push(bookings.dateOf(sibling));
    }
    const before = int(after, event);
    if (before !== NONE) {
      if (!bookings.isPlaced(before)) return false;
      this.firstDate = bookings.dateOf(before) + int(minGapDays, event);
    }
    for (const follower of listAt(followers, event))
      if (bookings.isPlaced(follower)) this.lastDate = Math.min(this.lastDate, bookings.dateOf(follower) - int(minGapDays, follower));
    return true;
  }

  private learn(known: KnownOptions, option: number, event: number, day: number): number {
    const increase = this.evaluate(event, day);
    // A day with an event at a venue depends on who else is there.
    if (!this.hasVenueEvent(day)) known.learn(option, int(this.state.dayVersion, day), increase);
    return increase;
  }

  private hasVenueEvent(day: number): boolean {
    if (this.problem.venues.count === 0) return false;
    const from = day * this.state.slots;
    for (let i = 0; i < int(this.state.dayCount, day); i++) {
      if (this.problem.events.place[int(this.state.dayEvents, from + i)] === AT_A_VENUE) return true;
    }
    return false;
  }

  /** The least the day itself costs more with the event; leaves the position and venue that give it. */
  private evaluate(event: number, day: number): number {
    if (this.problem.events.place[event] !== AT_A_VENUE) return this.evaluateAt(event, day, NONE, Infinity);
    let best = Infinity;
    for (const venue of listAt(this.problem.events.venues, event)) {
      const increase = this.evaluateAt(event, day, venue, best);
      if (increase < best) best = increase;
    }
    this.state.bookings.venue[event] = NONE;
    return best;
  }

  private evaluateAt(event: number, day: number, venue: number, beat: number): number {
    const { state, sequence } = this;
    state.bookings.venue[event] = venue;
    let best = beat;
    for (let position = 0; position <= int(state.dayCount, day); position++) {
      const length = state.copyWith(day, event, position, sequence);
      const increase = state.planner.plan(day, sequence, length) - real(state.dayCost, day);
      if (increase >= best) continue;
      best = increase;
      this.position = position;
      this.venue = venue;
    }
    return best;
  }
}
