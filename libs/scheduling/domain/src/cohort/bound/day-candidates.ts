import { AT_A_VENUE, NONE, ONLINE } from '../problem/problem';
import type { EventTable, Problem } from '../problem/problem';
import type { Candidate } from './candidate';
import { byValue, poolOf } from './day-pool';
import type { DayPool } from './day-pool';
import type { DualPrices } from './dual-prices';
import { countInCut } from './order-cut';
import type { Scope } from './scope';
import type { CutTable } from './order-cut';
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
  /** By day, once asked. */
  private readonly related: (ReadonlySet<number> | undefined)[] = [];

  constructor(
    private readonly problem: Problem,
    private readonly isBarred: Scope['isBarred'] = () => false,
  ) {
    const { options, days, events } = problem;
    this.likeness = likenessOf(events);
    this.starts = new Int32Array(days.count + 1);
    this.event = new Int32Array(options.day.length);
    this.late = new Float64Array(options.day.length);
    for (const day of options.day) this.starts[day + 1] = int(this.starts, day + 1) + 1;
    for (let day = 0; day < days.count; day++)
      this.starts[day + 1] = int(this.starts, day + 1) + int(this.starts, day);
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
  forDay(day: number, prices: DualPrices, cuts: CutTable, isAll = false): DayPool {
    const { events, days, cohort } = this.problem;
    const { idleMinute } = cohort.weights;
    const mostAlike = isAll ? Infinity : this.problem.mostPerDay;
    const minutePrice = real(prices.minute, int(days.assessor, day));
    const visits: Candidate[] = [];
    const online: Candidate[] = [];
    const alike = new Map<number, Candidate[]>();
    const related = isAll || !tellsApart(this.problem) ? nobody : this.relatedOn(day);
    for (let at = int(this.starts, day); at < int(this.starts, day + 1); at++) {
      const event = int(this.event, at);
      const minutes = int(events.minutes, event);
      const value =
        real(prices.event, event) -
        real(this.late, at) -
        minutePrice * minutes +
        this.cutValue(event, day, prices, cuts);
      if (!isAll && value <= -idleMinute * minutes) continue;
      if (this.isBarred(event, day)) continue;
      if (events.place[event] !== ONLINE) this.addWithPlaces(visits, event, day, value);
      else if (related.has(event)) online.push(this.online(event, day, value));
      else this.keepBest(alike, event, mostAlike, day, value);
    }
    for (const group of alike.values()) online.push(...(isAll ? group : linked(group)));
    return poolOf(this.problem, online, visits);
  }

  /** Of events that are alike only the best few are kept, best first. */
  private keepBest(
    groups: Map<number, Candidate[]>,
    event: number,
    most: number,
    day: number,
    value: number,
  ): void {
    const key = int(this.likeness, event);
    const group = groups.get(key);
    if (!group) return void groups.set(key, [this.online(event, day, value)]);
    const worst = group.at(-1);
    if (group.length >= most && worst && worst.value >= value) return;
    group.push(this.online(event, day, value));
    group.sort(byValue);
    if (group.length > most) group.pop();
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

  private cutValue(event: number, day: number, prices: DualPrices, { list, byEvent }: CutTable): number {
    const own = byEvent.get(event);
    if (!own) return 0;
    let value = 0;
    for (const index of own) {
      const cut = list[index];
      if (cut)
        value +=
          (prices.cuts[index] ?? 0) * countInCut(this.problem, cut, event, int(this.problem.days.date, day));
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

function linked(group: readonly Candidate[]): readonly Candidate[] {
  const chain: Candidate[] = [];
  for (const candidate of group) chain.push({ ...candidate, better: chain.at(-1) ?? null });
  return chain;
}
