import type { Problem } from '../problem/problem';
import type { DayColumn } from './day-column';
import { DayPricer } from './day-pricer';
import { mixPrices } from './dual-prices';
import type { DualPrices } from './dual-prices';
import { lagrangianBound } from './lagrangian-bound';
import type { LinearSolver } from './linear-solver';
import { MasterProblem } from './master-problem';

/** Columns a day may add in one round. */
const COLUMNS_PER_DAY = 3;
/** How much of the best prices so far stays in the prices that are asked next. */
const STEADINESS = 0.5;
/** The bound is as good as the relaxation when they differ by less than this share. */
const CONVERGED = 1e-5;

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
  private readonly pricer: DayPricer;

  constructor(
    private readonly problem: Problem,
    solver: LinearSolver,
    start: readonly DayColumn[],
  ) {
    this.master = new MasterProblem(problem, solver);
    this.pricer = new DayPricer(problem);
    this.master.add(start);
    this.master.leftOutCost = this.nextLeftOutCost(0);
  }

  /** Costs of leaving out are raised in steps, up to what they really are. */
  private nextLeftOutCost(now: number): number {
    const { unscheduled, assessorDay, travelMinute } = this.problem.cohort.weights;
    const usual = 4 * (assessorDay + travelMinute * 60);
    return Math.min(unscheduled, Math.max(usual, now * 3));
  }

  /** One round: solve the master, price every day, tighten the bound. Between days `isStopped` may end it early. */
  round(isStopped: () => boolean = () => false): BoundProgress {
    const { value, prices } = this.master.solve();
    const asked = this.prices ? mixPrices(this.prices, prices, STEADINESS) : prices;
    const found: DayColumn[] = [];
    let earnings = 0;
    for (let day = 0; day < this.problem.days.count; day++) {
      if (isStopped()) return this.progress(value, false);
      const best = this.pricer.price(day, asked, COLUMNS_PER_DAY);
      earnings += best[0]?.earns ?? 0;
      for (const { column } of best) found.push(column);
    }
    const bound = lagrangianBound(this.problem, asked, earnings);
    if (bound > this.bound) {
      this.bound = bound;
      this.prices = asked;
    }
    const added = this.master.add(found);
    const isSettled = added === 0 || value - this.bound <= CONVERGED * Math.abs(value);
    return this.progress(value, isSettled && !this.raiseLeftOutCost());
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
