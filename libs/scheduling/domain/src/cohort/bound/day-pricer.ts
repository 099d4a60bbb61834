import { weekdaysAfter } from '../model/calendar-day';
import { NONE, ONLINE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { Bookings } from '../search/bookings';
import { DayPlanner } from '../search/day-planner';
import { DayCandidates, tellsApart } from './day-candidates';
import type { Candidate } from './day-candidates';
import { columnKey } from './day-column';
import type { DayColumn } from './day-column';
import type { DualPrices } from './dual-prices';
import type { Scope } from './scope';
import type { CutTable } from './order-cut';
import { int } from '../problem/typed-array';

/** A column that earns less than this is not worth a row in the master. */
const EARNS_NOTHING = 1e-7;
/** An enumeration that takes more steps in one day than this is given up. */
const MOST_STEPS = 3_000_000;

/** What a day has to offer at given prices. */
export interface DayOffer {
  readonly columns: readonly DayColumn[];
  readonly ceiling: number;
}

/**
 * Finds the fillings of an assessor-day that earn most at given prices, by depth-first search over orders of events
 * with an optimistic bound. The best one is exact, which is what makes the lower bound a proof.
 */
export class DayPricer {
  private readonly candidates: DayCandidates;
  private readonly bookings: Bookings;
  private readonly planner: DayPlanner;
  private readonly sequence: Int32Array;
  private readonly isFine: boolean;
  private readonly chosen: Candidate[] = [];
  private day = 0;
  private readonly found = new Map<string, { earns: number; column: DayColumn }>();
  /** Only what earns more than this is worth looking at. */
  private threshold = EARNS_NOTHING;
  private wanted = 1;
  /** What a filling would have earned that a rule forbids: one that looks like it may have been passed over for it. */
  private ceiling = 0;
  private stepsLeft = Infinity;
  private pool: readonly Candidate[] = [];
  /** Sums of the best online values; the best value of a place less its journey home; the best value of any place. */
  private onlineSums: number[] = [];
  private bestReturn = -Infinity;
  private bestPlace = 0;
  private leastOnline = Infinity;
  private leastVisit = Infinity;

  constructor(
    private readonly problem: Problem,
    isBarred?: Scope['isBarred'],
  ) {
    this.candidates = new DayCandidates(problem, isBarred);
    this.bookings = new Bookings(problem);
    this.planner = new DayPlanner(problem, this.bookings);
    this.sequence = new Int32Array(problem.mostPerDay + 1);
    this.isFine = tellsApart(problem);
  }

  /** The best `wanted` columns that earn anything, best first, and what no filling of the day can earn more than. */
  price(day: number, prices: DualPrices, cuts: CutTable, wanted: number): DayOffer {
    this.search(day, this.candidates.forDay(day, prices, cuts), wanted, EARNS_NOTHING);
    const best = [...this.found.values()].sort((one, other) => other.earns - one.earns);
    return {
      columns: best.map(({ column }) => column),
      ceiling: Math.max(this.ceiling, best[0]?.earns ?? 0),
    };
  }

  /** Every column that earns more than a threshold; `null` where there are more than `most`, or too many to look at. */
  enumerate(
    day: number,
    prices: DualPrices,
    cuts: CutTable,
    threshold: number,
    most: number,
  ): readonly DayColumn[] | null {
    this.stepsLeft = MOST_STEPS;
    this.search(day, this.candidates.forDay(day, prices, cuts, true), most + 1, threshold);
    const isWhole = this.stepsLeft >= 0 && this.found.size <= most;
    this.stepsLeft = Infinity;
    return !isWhole ? null : [...this.found.values()].map(({ column }) => column);
  }

  private search(day: number, pool: readonly Candidate[], wanted: number, threshold: number): void {
    this.day = day;
    this.wanted = wanted;
    this.threshold = threshold;
    this.ceiling = 0;
    this.found.clear();
    this.pool = pool;
    if (pool.length === 0) return;
    this.prepareBounds();
    const { days, cohort } = this.problem;
    this.extend(0, int(days.home, day), NONE, -cohort.weights.assessorDay);
  }

  private prepareBounds(): void {
    const { travelMinute } = this.problem.cohort.weights;
    this.onlineSums = [0];
    this.bestReturn = -Infinity;
    this.bestPlace = 0;
    this.leastOnline = this.leastVisit = Infinity;
    for (const { place, value, minutes, homeLeg } of this.pool) {
      if (place === ONLINE) {
        if (this.onlineSums.length <= this.problem.mostPerDay)
          this.onlineSums.push((this.onlineSums.at(-1) ?? 0) + Math.max(0, value));
        this.leastOnline = Math.min(this.leastOnline, minutes);
      } else {
        this.bestReturn = Math.max(this.bestReturn, value - travelMinute * homeLeg);
        this.bestPlace = Math.max(this.bestPlace, value);
        this.leastVisit = Math.min(this.leastVisit, minutes);
      }
    }
  }

  /**
   * @param at where the assessor is
   * @param end minutes since midnight at which the last event ends, or `NONE` before the first
   * @param earned values less costs so far, without the journey home
   */
  private extend(length: number, at: number, end: number, earned: number): void {
    const { days, travel, mostPerDay, cohort, legTravelMinutes, gridMinutes: grid } = this.problem;
    const home = int(days.home, this.day);
    const { travelMinute, idleMinute } = cohort.weights;
    const places = mostPerDay - length - 1;
    const begun = end === NONE ? int(days.from, this.day) : end;
    const minutesLeft = int(days.to, this.day) - begun - Math.min(this.leastOnline, this.leastVisit);
    const mostAfter =
      Math.max(0, this.mostOfVisits(places, minutesLeft)) + this.mostOnline(places, minutesLeft);
    for (const candidate of this.pool) {
      // Best first: where this one cannot bring enough, none after it can.
      if (earned + candidate.value + mostAfter <= this.threshold) return;
      if ((this.stepsLeft -= 1) < 0) return;
      if (this.isUsed(candidate, length) || (candidate.better && !this.isUsed(candidate.better, length)))
        continue;
      const leg = candidate.place === ONLINE ? 0 : travel.minutes(at, candidate.place);
      if (leg > legTravelMinutes || (this.isFine && this.breaksOrder(candidate.event, length))) continue;
      const arrival = end === NONE ? 0 : end + leg;
      const start = this.startOf(candidate, arrival);
      if (start === NONE) continue;
      // However the day is shifted, rounding up to the grid leaves at least this wait.
      const wait = end === NONE ? 0 : (grid - (arrival % grid)) % grid;
      const nowEarned = earned + candidate.value - travelMinute * leg - idleMinute * wait;
      const nowAt = candidate.place === ONLINE ? at : candidate.place;
      const nowEnd = start + candidate.minutes;
      const rest = this.mostToCome(nowAt, home, places, int(days.to, this.day) - nowEnd);
      if (nowEarned + rest <= this.threshold) continue;
      this.sequence[length] = candidate.event;
      this.chosen[length] = candidate;
      const homeward = travel.minutes(nowAt, home);
      if (homeward <= legTravelMinutes && nowEarned - travelMinute * homeward > this.threshold)
        this.consider(length + 1, nowEarned - travelMinute * homeward);
      if (length + 1 < mostPerDay) this.extend(length + 1, nowAt, nowEnd, nowEarned);
    }
  }

  /** Whether an event may not stand behind those chosen so far, whatever follows. */
  private breaksOrder(event: number, length: number): boolean {
    const { after, minGapDays } = this.problem.events;
    for (let i = 0; i < length; i++) {
      const earlier = int(this.sequence, i);
      if (after[earlier] === event || (after[event] === earlier && int(minGapDays, event) > 0)) return true;
    }
    return false;
  }

  private isUsed({ event }: Candidate, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.sequence[i] === event) return true;
    return false;
  }

  /** The first start at or after a time, or `NONE`. Nothing else is booked here, so only venues need a closer look. */
  private startOf({ event, venue, first, last }: Candidate, notBefore: number): number {
    if (venue !== NONE) {
      this.bookings.venue[event] = venue;
      return this.bookings.firstStart(event, notBefore, this.day);
    }
    const grid = this.problem.gridMinutes;
    const start = notBefore <= first ? first : Math.ceil(notBefore / grid) * grid;
    return start > last ? NONE : start;
  }

  /** The most that ending the day from here can still bring: the journey home, and whatever fits before it. */
  private mostToCome(at: number, home: number, places: number, minutes: number): number {
    const direct = -this.problem.cohort.weights.travelMinute * this.problem.travel.minutes(at, home);
    return Math.max(direct, this.mostOfVisits(places, minutes)) + this.mostOnline(places, minutes);
  }

  private mostOnline(places: number, minutes: number): number {
    const fitting = Math.min(places, Math.floor(minutes / this.leastOnline), this.onlineSums.length - 1);
    return this.onlineSums[Math.max(0, fitting)] ?? 0;
  }

  private mostOfVisits(places: number, minutes: number): number {
    const visits = Math.min(places, Math.floor(minutes / this.leastVisit));
    return visits <= 0 ? -Infinity : this.bestReturn + (visits - 1) * this.bestPlace;
  }

  private consider(length: number, relaxed: number): void {
    const dayCost = this.planner.plan(this.day, this.sequence, length);
    if (dayCost === Infinity) return void (this.ceiling = Math.max(this.ceiling, relaxed));
    let value = 0;
    let late = 0;
    const { events, days, cohort } = this.problem;
    const chosen = this.chosen.slice(0, length);
    for (const each of chosen) value += each.value;
    const earns = value - dayCost;
    if (earns <= this.threshold) return;
    for (const { event } of chosen)
      late += cohort.weights.lateDay * weekdaysAfter(int(events.due, event), int(days.date, this.day));
    const column = {
      day: this.day,
      events: chosen.map(({ event }) => event),
      venues: chosen.map(({ venue }) => venue),
      cost: dayCost + late,
    };
    this.keep(earns, column);
  }

  /** One column for each set of events: another order of the same set counts only if it earns more. */
  private keep(earns: number, column: DayColumn): void {
    const key = columnKey(column);
    if ((this.found.get(key)?.earns ?? -Infinity) >= earns) return;
    this.found.set(key, { earns, column });
    if (this.found.size < this.wanted) return;
    const [worst, least] = [...this.found].reduce((one, other) =>
      other[1].earns < one[1].earns ? other : one,
    );
    if (this.found.size > this.wanted) this.found.delete(worst);
    this.threshold = Math.max(this.threshold, least.earns);
  }
}
