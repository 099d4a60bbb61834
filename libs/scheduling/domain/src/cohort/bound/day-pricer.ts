import { weekdaysAfter } from '../model/calendar-day';
import { NONE, ONLINE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { Bookings } from '../search/bookings';
import { DayPlanner } from '../search/day-planner';
import { BestColumns } from './best-columns';
import { ChosenEvents } from './chosen-events';
import { DayCandidates, tellsApart } from './day-candidates';
import type { Candidate } from './candidate';
import { noCandidates } from './day-pool';
import type { DayPool, VisitList } from './day-pool';
import type { DayColumn } from './day-column';
import type { DayOffer } from './day-offer';
import type { DualPrices } from './dual-prices';
import { MostToCome } from './most-to-come';
import type { Scope } from './scope';
import { OddSetCharges } from './odd-set-charges';
import type { AddedRows } from './added-rows';
import { int, real } from '../problem/typed-array';

/** A column that earns less than this is not worth a row in the master. */
const EARNS_NOTHING = 1e-7;
/** An enumeration that takes more steps in one day than this is given up. */
const MOST_STEPS = 3_000_000;

/**
 * Finds the fillings of an assessor-day that earn most at given prices, by depth-first search over orders of events
 * with an optimistic bound. The best one is exact, which is what makes the lower bound a proof.
 */
export class DayPricer {
  private readonly candidates: DayCandidates;
  private readonly bookings: Bookings;
  private readonly planner: DayPlanner;
  private readonly chosen: ChosenEvents;
  private readonly isFine: boolean;
  private day = 0;
  private readonly charges: OddSetCharges;
  private readonly best = new BestColumns();
  /** Only what earns more than this is worth looking at. */
  private threshold = EARNS_NOTHING;
  /** What a filling would have earned that a rule forbids: one that looks like it may have been passed over for it. */
  private ceiling = 0;
  private stepsLeft = Infinity;
  private pool: DayPool = noCandidates;
  private readonly toCome: MostToCome;
  private home = 0;
  /** Minutes since midnight. */
  private closes = 0;

  constructor(
    private readonly problem: Problem,
    isBarred?: Scope['isBarred'],
  ) {
    this.candidates = new DayCandidates(problem, isBarred);
    this.bookings = new Bookings(problem);
    this.planner = new DayPlanner(problem, this.bookings);
    this.chosen = new ChosenEvents(problem);
    this.toCome = new MostToCome(problem);
    this.charges = new OddSetCharges(problem);
    this.isFine = tellsApart(problem);
  }

  /** The best `wanted` columns that earn anything, best first, and what no filling of the day can earn more than. */
  price(day: number, prices: DualPrices, rows: AddedRows, wanted: number): DayOffer {
    this.charges.begin(day, prices, rows);
    this.search(day, this.candidates.forDay(day, prices, rows), wanted, EARNS_NOTHING);
    const best = this.best.inOrder;
    return {
      columns: best.map(({ column }) => column),
      ceiling: Math.max(this.ceiling, best[0]?.earns ?? 0),
    };
  }

  /** Every column that earns more than a threshold; `null` where there are more than `most`, or too many to look at. */
  enumerate(day: number, prices: DualPrices, rows: AddedRows, threshold: number, most: number): readonly DayColumn[] | null {
    this.stepsLeft = MOST_STEPS;
    this.charges.begin(day, prices, rows);
    this.search(day, this.candidates.forDay(day, prices, rows, true), most + 1, threshold);
    const isWhole = this.stepsLeft >= 0 && this.best.count <= most;
    this.stepsLeft = Infinity;
    return !isWhole ? null : this.best.inOrder.map(({ column }) => column);
  }

  private search(day: number, pool: DayPool, wanted: number, threshold: number): void {
    this.day = day;
    this.threshold = threshold;
    this.ceiling = 0;
    this.best.begin(wanted);
    this.pool = pool;
    this.toCome.prepare(pool);
    const { days, cohort } = this.problem;
    this.home = int(days.home, day);
    this.closes = int(days.to, day);
    this.extend(0, this.home, NONE, -cohort.weights.assessorDay);
  }

  /**
   * @param at where the assessor is
   * @param end minutes since midnight at which the last event ends, or `NONE` before the first
   * @param earned values less costs so far, without the journey home
   */
  private extend(length: number, at: number, end: number, earned: number): void {
    const left = this.closes - (end === NONE ? int(this.problem.days.from, this.day) : end);
    const places = this.problem.mostPerDay - length - 1;
    const rest = left - this.toCome.leastVisit;
    if (rest >= 0) {
      const more = this.toCome.visits(places, rest);
      const online = this.toCome.online(places, rest);
      const { byReturn, byValue } = this.pool;
      // Where no other visit can follow, or the journey there is the journey home, the best returns are the best candidates.
      if (more === -Infinity) this.extendVisits(byReturn, online, true, length, at, end, earned);
      else if (at === this.home) this.extendVisits(byReturn, Math.max(online, more), false, length, at, end, earned);
      else this.extendVisits(byValue, Math.max(online, more), true, length, at, end, earned);
    }
    this.extendOnline(length, at, end, earned);
  }

  private extendOnline(length: number, at: number, end: number, earned: number): void {
    const { days, mostPerDay, travel, cohort } = this.problem;
    const places = mostPerDay - length - 1;
    const begun = end === NONE ? int(days.from, this.day) : end;
    const rest = this.closes - begun - this.toCome.leastOnline;
    if (rest < 0) return;
    const homeward = cohort.weights.travelMinute * travel.minutes(at, this.home);
    const after = Math.max(this.toCome.online(places, rest) - homeward, this.toCome.visits(places, rest));
    for (const candidate of this.pool.online) {
      // Best first: where this one cannot bring enough, none after it can.
      if (earned + candidate.value + after <= this.threshold) return;
      if ((this.stepsLeft -= 1) < 0) return;
      this.add(candidate, 0, length, at, end, earned);
    }
  }

  /**
   * @param after the most that can come after one of them
   * @param isDearer whether the journey there has to be taken off what the list says
   */
  private extendVisits(
    { count, worth, last, place, candidates }: VisitList,
    after: number,
    isDearer: boolean,
    length: number,
    at: number,
    end: number,
    earned: number,
  ): void {
    const { travel, legTravelMinutes, cohort } = this.problem;
    const share = isDearer ? cohort.weights.travelMinute : 0;
    for (let index = 0; index < count; index++) {
      const most = earned + real(worth, index) + after;
      if (most <= this.threshold) return;
      if ((this.stepsLeft -= 1) < 0) return;
      const latest = int(last, index);
      if (latest < end) continue;
      const leg = travel.minutes(at, int(place, index));
      if (leg > legTravelMinutes || most - share * leg <= this.threshold) continue;
      if (end !== NONE && end + leg > latest) continue;
      const candidate = candidates[index];
      if (candidate) this.add(candidate, leg, length, at, end, earned);
    }
  }

  private add(candidate: Candidate, leg: number, length: number, at: number, end: number, earned: number): void {
    const { mostPerDay, gridMinutes: grid, legTravelMinutes, cohort, travel } = this.problem;
    const { travelMinute, idleMinute } = cohort.weights;
    if (!this.chosen.isNext(candidate, length)) return;
    const arrival = end === NONE ? 0 : end + leg;
    // However the day is shifted, rounding up to the grid leaves at least this wait.
    const wait = end === NONE ? 0 : (grid - (arrival % grid)) % grid;
    const charge = this.charges.of(candidate.event, this.chosen.sequence, length);
    const nowEarned = earned + candidate.value - travelMinute * leg - idleMinute * wait - charge;
    const homeward = candidate.place === ONLINE ? travel.minutes(at, this.home) : candidate.homeLeg;
    const start = this.startOf(candidate, arrival);
    if (start === NONE) return;
    const nowEnd = start + candidate.minutes;
    const places = mostPerDay - length - 1;
    const left = this.closes - nowEnd;
    const most = Math.max(this.toCome.online(places, left) - travelMinute * homeward, this.toCome.visits(places, left));
    if (nowEarned + most <= this.threshold) return;
    if (this.isFine && this.chosen.isOutOfOrder(candidate.event, length)) return;
    this.chosen.put(length, candidate);
    if (homeward <= legTravelMinutes && nowEarned - travelMinute * homeward > this.threshold)
      this.consider(length + 1, nowEarned - travelMinute * homeward);
    if (places > 0) this.extend(length + 1, candidate.place === ONLINE ? at : candidate.place, nowEnd, nowEarned);
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

  private consider(length: number, relaxed: number): void {
    const dayCost = this.planner.plan(this.day, this.chosen.sequence, length);
    if (dayCost === Infinity) return void (this.ceiling = Math.max(this.ceiling, relaxed));
    let value = 0;
    let late = 0;
    const { events, days, cohort } = this.problem;
    const chosen = this.chosen.upTo(length);
    for (const each of chosen) value += each.value;
    for (let index = 0; index < length; index++) value -= this.charges.of(int(this.chosen.sequence, index), this.chosen.sequence, index);
    const earns = value - dayCost;
    if (earns <= this.threshold) return;
    for (const { event } of chosen) late += cohort.weights.lateDay * weekdaysAfter(int(events.due, event), int(days.date, this.day));
    const column = {
      day: this.day,
      events: chosen.map(({ event }) => event),
      venues: chosen.map(({ venue }) => venue),
      cost: dayCost + late,
    };
    this.threshold = Math.max(this.threshold, this.best.keep(earns, column));
  }
}
