import type { Problem } from '../problem/problem';
import type { DayColumn } from './day-column';
import { DayPricer } from './day-pricer';
import { priceAlone } from './day-pricing';
import type { DayPricing } from './day-pricing';
import { mixPrices } from './dual-prices';
import type { DualPrices } from './dual-prices';
import { firstPrices } from './first-prices';
import { lagrangianBound } from './lagrangian-bound';
import { findOrderCuts } from './find-order-cuts';
import { findOddSets } from './find-odd-sets';
import { wholeScope } from './scope';
import type { Scope } from './scope';
import type { LinearSolver } from './linear-solver';
import { MasterProblem } from './master-problem';
import { SmoothRounds } from './smooth-rounds';
import { int, real } from '../problem/typed-array';

/** Columns a day may add in one round. */
const COLUMNS_PER_DAY = 3;
/** How much of the best prices so far stays in the prices that are asked next. */
const STEADINESS = 0.5;
/** The bound is as good as the relaxation when they differ by less than this share. */
const CONVERGED = 2e-5;
/** Rows for broken orders are added once relaxation and bound differ by less than this share. */
const CUT_FROM = 1e-3;
/** Odd sets added in one round, and those of them that one event or day may be part of. */
const MOST_ODD_SETS = 150;
const MOST_ODD_SETS_OF_A_MEMBER = 4;

export interface BoundProgress {
  /** Proven so far. */
  readonly bound: number;
  /** Value of the relaxation over the columns known; the bound can never go above it. */
  readonly relaxation: number;
  readonly columns: number;
  readonly isConverged: boolean;
}

/** Column generation over assessor-days with smoothed prices. Every round proves a bound; the best one counts. */
export class ColumnGeneration {
  readonly master: MasterProblem;
  bound = -Infinity;
  /** The prices that prove the bound. */
  prices: DualPrices | null = null;
  /** The relaxation's last solution: what stands left out, over target, then each column. */
  columnValue: Float64Array = new Float64Array(0);
  private dayPricing: DayPricing | null;
  private stepPrices: DualPrices | null = null;
  /** Whether the next round asks the master's prices as they are. */
  private isPure = false;
  private rounds: SmoothRounds | null = null;
  private stepLength = 0.6;
  private bestOfSteps = -Infinity;

  constructor(
    private readonly problem: Problem,
    solver: LinearSolver,
    private readonly start: readonly DayColumn[],
    private readonly scope: Scope = wholeScope(problem),
    pricing: DayPricing | null = null,
  ) {
    this.dayPricing = pricing;
    this.master = new MasterProblem(problem, solver, scope);
    this.master.add(start);
    this.master.leftOutCost = this.nextLeftOutCost(0);
  }

  /** Steps go on from these prices; they must pay nothing for orders and cuts. */
  startFrom(prices: DualPrices): void {
    this.stepPrices = prices;
  }

  /** From now on days are priced here, one after the other. */
  priceAlone(): void {
    this.dayPricing = null;
  }

  /** Costs of leaving out are raised in steps, up to what they really are. */
  private nextLeftOutCost(now: number): number {
    const { unscheduled, assessorDay, travelMinute } = this.problem.cohort.weights;
    const usual = 4 * (assessorDay + travelMinute * 60);
    return Math.min(unscheduled, Math.max(usual, now * 3));
  }

  /**
   * One step along the subgradient, without the master: events that many days want become dearer to leave to others,
   * events that none wants more worth having. Quickly brings first guesses near the truth.
   * @param known cost of a roster that exists; the bound cannot pass it
   */
  step(known: number, isStopped: () => boolean = () => false): BoundProgress {
    const asked = this.stepPrices ?? firstPrices(this.problem, this.start, this.master.leftOutCost, this.scope.settled);
    const priced = this.priceAll(asked, isStopped, 1);
    if (!priced) return this.progress(known, false);
    const { bound, wanted } = priced;
    this.stepLength = bound > this.bestOfSteps ? this.stepLength * 1.05 : this.stepLength * 0.85;
    this.bestOfSteps = Math.max(this.bestOfSteps, bound);
    const lack = Float64Array.from(wanted, (times, event) => (this.scope.settled[event] ? 0 : 1 - times));
    const square = lack.reduce((sum, each) => sum + each * each, 0) || 1;
    const length = (this.stepLength * Math.max(0, known - bound)) / square;
    const event = asked.event.map((price, index) => Math.min(this.master.leftOutCost, price + length * (lack[index] ?? 0)));
    this.stepPrices = { ...asked, event };
    return this.progress(known, false);
  }

  /**
   * A round without the master: prices are softened shares of the columns known. As good as a round with it but for
   * rows that tie dates, and many times quicker.
   * @param unit what an event costs on average
   */
  smoothRound(unit: number, isStopped: () => boolean = () => false): BoundProgress {
    const from = this.prices ?? this.stepPrices ?? firstPrices(this.problem, this.start, this.master.leftOutCost, this.scope.settled);
    this.rounds ??= new SmoothRounds(this.problem, this.scope, from, unit);
    const asked = this.rounds.ask(this.master.columns, this.master.leftOutCost);
    const priced = this.priceAll(asked, isStopped);
    if (priced) this.rounds.learn(asked, priced.bound);
    return this.progress(Infinity, this.rounds.isSettled);
  }

  /** One round: solve the master, price every day, tighten the bound. Between days `isStopped` may end it early. */
  round(isStopped: () => boolean = () => false): BoundProgress {
    const { value, prices, columnValue } = this.master.solve();
    this.columnValue = columnValue;
    const isMixed = this.prices !== null && !this.isPure;
    const asked = isMixed && this.prices ? mixPrices(this.prices, prices, STEADINESS) : prices;
    const priced = this.priceAll(asked, isStopped);
    if (!priced) return this.progress(value, false);
    // Mixed prices that find nothing prove nothing: the master's own must find nothing either.
    this.isPure = priced.added === 0;
    const isNear = value - this.bound <= CONVERGED * Math.abs(value);
    const isSettled = isNear || (priced.added === 0 && !isMixed);
    const isCut = this.addCuts(value);
    return this.progress(value, isSettled && !isCut && !this.raiseLeftOutCost());
  }

  /** Only near the end: a solution still far from the bound breaks rows that the final one keeps. */
  private addCuts(value: number): boolean {
    if (value - this.bound > CUT_FROM * Math.abs(value)) return false;
    const shares = this.columnValue.subarray(this.master.fixedColumns);
    const columns = this.master.columns.slice(0, shares.length);
    const cuts = findOrderCuts(this.problem, columns, shares);
    this.master.rows.addOrders(cuts);
    const sets = findOddSets(this.problem, columns, shares, MOST_ODD_SETS, MOST_ODD_SETS_OF_A_MEMBER);
    return this.master.rows.addOddSets(sets) + cuts.length > 0;
  }

  /** Prices every day; notes the bound that proves and adds the columns found. `null` where it was stopped. */
  private priceAll(asked: DualPrices, isStopped: () => boolean, perDay = COLUMNS_PER_DAY) {
    const found: DayColumn[] = [];
    const wanted = new Int32Array(this.problem.events.count);
    this.dayPricing ??= priceAlone(this.problem, this.scope.isBarred, this.master.rows);
    const task = { days: this.scope.days, prices: asked, wanted: perDay };
    const offers = this.dayPricing(task, isStopped);
    if (!offers) return null;
    let earnings = 0;
    for (const { columns, ceiling } of offers) {
      earnings += ceiling;
      for (const event of columns[0]?.events ?? []) wanted[event] = int(wanted, event) + 1;
      found.push(...columns);
    }
    const bound = lagrangianBound(this.problem, asked, this.master.rows, earnings);
    if (bound > this.bound) {
      this.bound = bound;
      this.prices = asked;
    }
    return { bound, wanted, added: this.master.add(found) };
  }

  /**
   * Every column that a roster cheaper than `known` could hold, by its reduced cost at the prices of the bound;
   * `null` where they are more than `most`.
   */
  columnsBelow(known: number, most: number): readonly DayColumn[] | null {
    const { prices } = this;
    if (!prices) return null;
    const pricer = new DayPricer(this.problem, this.scope.isBarred);
    const all: DayColumn[] = [];
    for (let day = 0; day < this.problem.days.count; day++) {
      const { ceiling } = pricer.price(day, prices, this.master.rows, 1);
      const columns = pricer.enumerate(day, prices, this.master.rows, ceiling - (known - this.bound) - 1e-6, most - all.length);
      if (columns === null) return null;
      all.push(...columns);
    }
    return all;
  }

  /** The columns known that at the prices of the bound cost less than `slack` more than the best of their day. */
  columnsWithin(slack: number): readonly DayColumn[] {
    const { prices } = this;
    if (!prices) return [];
    const worth = this.master.columns.map((column) => earnings(this.problem, prices, column));
    const best = new Float64Array(this.problem.days.count);
    this.master.columns.forEach(({ day }, index) => (best[day] = Math.max(real(best, day), worth[index] ?? 0)));
    return this.master.columns.filter(({ day }, index) => real(best, day) - (worth[index] ?? 0) < slack);
  }

  private raiseLeftOutCost(): boolean {
    const next = this.nextLeftOutCost(this.master.leftOutCost);
    if (next <= this.master.leftOutCost) return false;
    this.master.leftOutCost = next;
    return true;
  }

  private progress(relaxation: number, isConverged: boolean): BoundProgress {
    return { bound: this.bound, relaxation, columns: this.master.columns.length, isConverged };
  }
}

/** What a column earns at prices for events and minutes alone. */
function earnings({ days, events }: Problem, prices: DualPrices, { day, events: held, cost }: DayColumn): number {
  const minutePrice = real(prices.minute, int(days.assessor, day));
  return held.reduce((sum, event) => sum + real(prices.event, event) - minutePrice * int(events.minutes, event), -cost);
}
