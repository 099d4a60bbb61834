import type { Problem } from '../problem/problem';
import { noAddedRows } from './added-rows';
import type { AddedRows } from './added-rows';
import type { DayOffer } from './day-offer';
import { DayPricer } from './day-pricer';
import type { DualPrices } from './dual-prices';
import type { Scope } from './scope';

/** What days are asked. Plain data: fit to be sent to another thread. */
export interface PricingTask {
  readonly days: readonly number[];
  readonly prices: DualPrices;
  /** Columns that each day is asked for at most. */
  readonly wanted: number;
}

/** Asks days what they have to offer, in the order of the task; `null` where it was stopped. */
export type DayPricing = (task: PricingTask, isStopped: () => boolean) => readonly DayOffer[] | null;

/** One day after the other, with whatever rows there are when asked. */
export function priceAlone(problem: Problem, isBarred: Scope['isBarred'], rows: AddedRows = noAddedRows): DayPricing {
  const pricer = new DayPricer(problem, isBarred);
  return ({ days, prices, wanted }, isStopped) => {
    const offers: DayOffer[] = [];
    for (const day of days) {
      if (isStopped()) return null;
      offers.push(pricer.price(day, prices, rows, wanted));
    }
    return offers;
  };
}
