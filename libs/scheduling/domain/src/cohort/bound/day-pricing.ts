import type { Problem } from '../problem/problem';
import type { DayOffer } from './day-offer';
import { DayPricer } from './day-pricer';
import type { DualPrices } from './dual-prices';
import { tableOfCuts } from './order-cut';
import type { OrderCut } from './order-cut';
import type { Scope } from './scope';

/** What days are asked. Plain data: fit to be sent to another thread. */
export interface PricingTask {
  readonly days: readonly number[];
  readonly prices: DualPrices;
  readonly cuts: readonly OrderCut[];
  /** Columns that each day is asked for at most. */
  readonly wanted: number;
}

/** Asks days what they have to offer, in the order of the task; `null` where it was stopped. */
export type DayPricing = (task: PricingTask, isStopped: () => boolean) => readonly DayOffer[] | null;

/** One day after the other. */
export function priceAlone(problem: Problem, isBarred: Scope['isBarred']): DayPricing {
  const pricer = new DayPricer(problem, isBarred);
  return ({ days, prices, cuts, wanted }, isStopped) => {
    const table = tableOfCuts(cuts);
    const offers: DayOffer[] = [];
    for (const day of days) {
      if (isStopped()) return null;
      offers.push(pricer.price(day, prices, table, wanted));
    }
    return offers;
  };
}
