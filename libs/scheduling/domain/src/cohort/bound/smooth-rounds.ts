import type { Problem } from '../problem/problem';
import type { DayColumn } from './day-column';
import { copyOfPrices } from './dual-prices';
import type { DualPrices } from './dual-prices';
import type { Scope } from './scope';
import { SmoothPrices } from './smooth-prices';

const TURNS = 100;
/** Softness at the start, at the end, and how fast it falls, as shares of what an event costs on average. */
const SOFTEST = 0.12;
const HARDEST = 0.001;
const FALL = 0.75;
/** Softness falls where a round betters the bound by less than this share. */
const LITTLE = 3e-3;
/** How far prices may move in one round, as a share of the same; grows after a round that helped, shrinks after another. */
const REACH = 0.6;
const LEAST_REACH = 0.04;
const GROW = 1.1;
const SHRINK = 0.8;

/** The course of smooth prices from round to round: from soft to hard, near the prices that proved most so far. */
export class SmoothRounds {
  private readonly smooth: SmoothPrices;
  private softness: number;
  private reach: number;
  private best = -Infinity;

  /**
   * @param middle prices to start from
   * @param unit what an event costs on average
   */
  constructor(
    problem: Problem,
    scope: Scope,
    private middle: DualPrices,
    private readonly unit: number,
  ) {
    this.smooth = new SmoothPrices(problem, scope);
    this.softness = SOFTEST * unit;
    this.reach = REACH * unit;
  }

  /** The prices to ask next. */
  ask(columns: readonly DayColumn[], most: number): DualPrices {
    const prices = copyOfPrices(this.middle);
    const { softness, reach } = this;
    this.smooth.settle(columns, prices, { softness, reach, turns: TURNS, most });
    return prices;
  }

  /** Takes note of what the prices that were asked proved. */
  learn(asked: DualPrices, bound: number): void {
    const isLittle = bound - this.best < LITTLE * Math.abs(this.best);
    if (isLittle) this.softness = Math.max(HARDEST * this.unit, this.softness * FALL);
    if (bound > this.best) {
      this.best = bound;
      this.middle = asked;
      this.reach *= GROW;
    } else this.reach = Math.max(LEAST_REACH * this.unit, this.reach * SHRINK);
    this.isSettled = isLittle && this.softness <= HARDEST * this.unit;
  }

  /** Whether another round would change hardly anything. */
  isSettled = false;
}
