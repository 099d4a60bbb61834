import type { Problem } from '../problem/problem';
import { int, real } from '../problem/typed-array';
import { ColumnTable } from './column-table';
import type { DayColumn } from './day-column';
import type { DualPrices } from './dual-prices';
import type { Scope } from './scope';

/** What no column wants counts as held this much, so that its price rises quickly but not without measure. */
const LEAST_HELD = 1e-6;
/** Minutes of work in a long day: how far a price for a minute goes. */
const DAY_MINUTES = 480;
/** A share smaller than this is nobody's. */
const NO_SHARE = 1e-9;

/**
 * Prices for a set of columns without a linear program. Each day is shared among its columns in proportion to the
 * exponential of what they earn, and the price of each event follows how often it is held, until it is held once
 * (iterative scaling: each step makes the softened bound better). Takes time in proportion to the columns only. The
 * softer the sharing, the quicker it settles and the further it is from the relaxation.
 */
export class SmoothPrices {
  private readonly held: Float64Array;
  private readonly load: Float64Array;
  private table: ColumnTable;
  private share = new Float64Array(0);

  constructor(
    private readonly problem: Problem,
    private readonly scope: Pick<Scope, 'settled' | 'load'>,
  ) {
    this.held = new Float64Array(problem.events.count);
    this.load = new Float64Array(problem.assessorCount);
    this.table = new ColumnTable(problem, []);
  }

  /**
   * Moves prices towards those at which the columns hold every event once.
   * @param most what an event can be worth at most
   * @param reach how far the price of an event may move; `Infinity` for no limit
   */
  settle(
    columns: readonly DayColumn[],
    prices: DualPrices,
    { softness, turns, most, reach }: { softness: number; turns: number; most: number; reach: number },
  ): void {
    this.table = new ColumnTable(this.problem, columns);
    this.share = new Float64Array(columns.length);
    const middle = prices.event.slice();
    for (let turn = 0; turn < turns; turn++) {
      this.spread(prices, softness);
      this.moveEvents(prices.event, softness, (event) => {
        const from = real(middle, event);
        return [from - reach, Math.min(most, from + reach)];
      });
      this.moveMinutes(prices.minute, softness);
    }
    this.spread(prices, softness);
  }

  /** How much of each column is used, in the order they were given. */
  shares(): Float64Array {
    const shares = new Float64Array(this.share.length);
    this.table.order.forEach((at, index) => (shares[at] = real(this.share, index)));
    return shares;
  }

  private moveEvents(price: Float64Array, softness: number, rangeOf: (event: number) => readonly [number, number]): void {
    const step = softness / this.problem.mostPerDay;
    for (let event = 0; event < price.length; event++) {
      if (this.scope.settled[event]) continue;
      const [least, most] = rangeOf(event);
      const moved = real(price, event) - step * Math.log(Math.max(LEAST_HELD, real(this.held, event)));
      price[event] = Math.max(least, Math.min(most, moved));
    }
  }

  private moveMinutes(price: Float64Array, softness: number): void {
    const { targetMinutes, cohort } = this.problem;
    const step = softness / DAY_MINUTES;
    for (let assessor = 0; assessor < price.length; assessor++) {
      const target = Math.max(1, real(targetMinutes, assessor) - real(this.scope.load, assessor));
      const moved = real(price, assessor) + step * Math.log(Math.max(0.1, real(this.load, assessor) / target));
      price[assessor] = Math.min(cohort.weights.overTargetMinute, Math.max(0, moved));
    }
  }

  /** Shares every day among its columns and the choice to leave it empty. */
  private spread({ event, minute }: DualPrices, softness: number): void {
    const { table, share, problem } = this;
    this.held.fill(0);
    this.load.fill(0);
    for (let day = 0; day < problem.days.count; day++) {
      const [from, to] = [int(table.dayStarts, day), int(table.dayStarts, day + 1)];
      if (from === to) continue;
      const assessor = int(problem.days.assessor, day);
      const best = this.earn(from, to, event, real(minute, assessor));
      let all = Math.exp(-best / softness);
      for (let column = from; column < to; column++) {
        const weight = Math.exp((real(share, column) - best) / softness);
        share[column] = weight;
        all += weight;
      }
      this.hold(from, to, all, assessor);
    }
  }

  /** Notes what each column earns; the most that any does, or 0. */
  private earn(from: number, to: number, price: Float64Array, minutePrice: number): number {
    const { starts, events, cost, minutes } = this.table;
    let best = 0;
    for (let column = from; column < to; column++) {
      let earns = -real(cost, column) - minutePrice * real(minutes, column);
      const end = int(starts, column + 1);
      for (let at = int(starts, column); at < end; at++) earns += real(price, int(events, at));
      this.share[column] = earns;
      if (earns > best) best = earns;
    }
    return best;
  }

  private hold(from: number, to: number, all: number, assessor: number): void {
    const { starts, events, minutes } = this.table;
    const { share, held, load } = this;
    for (let column = from; column < to; column++) {
      const part = real(share, column) / all;
      share[column] = part;
      if (part < NO_SHARE) continue;
      load[assessor] = real(load, assessor) + part * real(minutes, column);
      const end = int(starts, column + 1);
      for (let at = int(starts, column); at < end; at++) {
        const event = int(events, at);
        held[event] = real(held, event) + part;
      }
    }
  }
}
