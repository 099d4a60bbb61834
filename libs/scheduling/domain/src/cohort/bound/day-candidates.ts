import { AT_A_VENUE, NONE, ONLINE } from '../problem/problem';
import type { EventTable, Problem } from '../problem/problem';
import type { Candidate } from './candidate';
import { poolOf } from './day-pool';
import { LookAlikes } from './look-alikes';
import type { DayPool } from './day-pool';
import type { DualPrices } from './dual-prices';
import { countInCut } from './order-cut';
import type { Scope } from './scope';
import type { AddedRows } from './added-rows';
import { int, real } from '../problem/typed-array';

const nobody: ReadonlySet<number> = new Set();
/** Telling ordered events apart from their look-alikes makes the bound a little better and the pricing many times slower. */
const MOST_EVENTS_TOLD_APART = 150;

/** Whether ordered events are candidates of their own; else a filling that breaks their order counts as what it would earn. */
export function tellsApart({ events }: Problem): boolean {
  return events.count <= MOST_EVENTS_TOLD_APART;
}

/** What each day may hold, the same for every set of prices: the options turned round. */
export class DayCandidates {
  private readonly starts: Int32Array;
  private readonly event: Int32Array;
  private readonly late: Float64Array;
  private readonly likeness: Int32Array;
  private readonly charged: Float64Array;
  private chargedAt: DualPrices | null = null;
  /** By day, once asked. */
  private readonly related: (ReadonlySet<number> | undefined)[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly isBarred: Scope['isBarred'] = () => false,
  ) {
    const { options, days, events } = problem;
    this.likeness = likenessOf(events);
    this.charged = new Float64Array(events.count);
    this.starts = new Int32Array(days.count + 1);
    this.event = new Int32Array(options.day.length);
    this.late = new Float64Array(options.day.length);
    for (const day of options.day) this.starts[day + 1] = int(this.starts, day + 1) + 1;
    for (let day = 0; day < days.count; day++) this.starts[day + 1] = int(this.starts, day + 1) + int(this.starts, day);
    const next = this.starts.slice();
    for (let event = 0; event < events.count; event++) {
      for (let option = int(options.starts, event); option < int(options.starts, event + 1); option++) {
        const at = int(next, int(options.day, option));
        next[int(options.day, option)] = at + 1;
        this.event[at] = event;
        this.late[at] = real(options.lateCost, option);
      }
    }
  }

  /**
   * The candidates that might earn something, best first. One that costs a little may still pay by filling a wait,
   * but never for more than its own minutes of waiting. Unless all are asked for: online events of one length and one time window differ in
   * value only, so no more of them than a day can hold are worth looking at.
   */
  forDay(day: number, prices: DualPrices, rows: AddedRows, isAll = false): DayPool {
    const { events, days, cohort } = this.problem;
    const { idleMinute } = cohort.weights;
    const minutePrice = real(prices.minute, int(days.assessor, day));
    const visits: Candidate[] = [];
    const online: Candidate[] = [];
    const alike = new Map<number, LookAlikes>();
    const charged = this.mostCharged(prices, rows);
    const related = isAll || !tellsApart(this.problem) ? nobody : this.relatedOn(day);
    for (let at = int(this.starts, day); at < int(this.starts, day + 1); at++) {
      const event = int(this.event, at);
      const minutes = int(events.minutes, event);
      const value = real(prices.event, event) - real(this.late, at) - minutePrice * minutes + this.orderValue(event, day, prices, rows);
      if (!isAll && value <= -idleMinute * minutes) continue;
      if (this.isBarred(event, day)) continue;
      if (events.place[event] !== ONLINE) this.addWithPlaces(visits, event, day, value);
      else if (isAll || related.has(event)) online.push(this.online(event, day, value));
      else {
        const key = int(this.likeness, event);
        const group = alike.get(key) ?? new LookAlikes(this.problem.mostPerDay);
        alike.set(key, group);
        if (group.needs(value)) group.add(this.online(event, day, value), value - real(charged, event));
      }
    }
    for (const group of alike.values()) online.push(...group.inOrder());
    return poolOf(this.problem, online, visits);
  }

  /** What odd sets can charge for each event at most; the same for every day at the same prices. */
  private mostCharged(prices: DualPrices, rows: AddedRows): Float64Array {
    if (this.chargedAt === prices) return this.charged;
    this.chargedAt = prices;
    this.charged.fill(0);
    for (const [index, price] of prices.oddSets.entries()) {
      for (const member of rows.oddSets[index] ?? [])
        if (member < this.charged.length) this.charged[member] = real(this.charged, member) + price;
    }
    return this.charged;
  }

  /** Events that another of this day must precede or follow: no look-alike, since where one may stand the other may not. */
  private relatedOn(day: number): ReadonlySet<number> {
    const known = this.related[day];
    if (known) return known;
    const { after } = this.problem.events;
    const here = new Set(this.event.subarray(int(this.starts, day), int(this.starts, day + 1)));
    const related = new Set<number>();
    for (const event of here) {
      const before = int(after, event);
      if (before !== NONE && here.has(before)) related.add(event).add(before);
    }
    this.related[day] = related;
    return related;
  }

  private orderValue(event: number, day: number, prices: DualPrices, rows: AddedRows): number {
    const date = int(this.problem.days.date, day);
    let value = 0;
    for (const index of rows.ordersOf(event)) {
      const cut = rows.orders[index];
      if (cut) value += (prices.cuts[index] ?? 0) * countInCut(this.problem, cut, event, date);
    }
    return value;
  }

  private startsOn(day: number, event: number) {
    const { events, days, gridMinutes: grid } = this.problem;
    const earliest = Math.max(int(events.firstStart, event), int(days.from, day));
    const last = Math.min(int(events.lastStart, event), int(days.to, day) - int(events.minutes, event));
    return { first: Math.ceil(earliest / grid) * grid, last };
  }

  private online(event: number, day: number, value: number): Candidate {
    const minutes = int(this.problem.events.minutes, event);
    const starts = this.startsOn(day, event);
    return { event, venue: NONE, place: ONLINE, value, minutes, ...starts, homeLeg: 0, better: null };
  }

  private addWithPlaces(found: Candidate[], event: number, day: number, value: number): void {
    const { events, venues, travel, days } = this.problem;
    const home = int(days.home, day);
    const add = (place: number, venue: number) =>
      found.push({
        event,
        venue,
        place,
        value,
        minutes: int(events.minutes, event),
        ...this.startsOn(day, event),
        homeLeg: travel.minutes(home, place),
        better: null,
      });
    if (events.place[event] !== AT_A_VENUE) return void add(int(events.place, event), NONE);
    for (const venue of events.venues[event] ?? []) {
      if (venues.open[venue]?.has(int(days.date, day))) add(int(venues.place, venue), venue);
    }
  }
}

/** Equal where two events differ in nothing but their value to a day. */
function likenessOf({ count, minutes, firstStart, lastStart }: EventTable): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from({ length: count }, (_, event) => {
    const key = `${minutes[event]} ${firstStart[event]} ${lastStart[event]}`;
    const likeness = known.get(key) ?? known.size;
    known.set(key, likeness);
    return likeness;
  });
}
