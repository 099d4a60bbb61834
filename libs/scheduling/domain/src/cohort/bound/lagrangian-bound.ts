import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { AddedRows } from './added-rows';
import type { DualPrices } from './dual-prices';
import { real } from '../problem/typed-array';

/**
 * A proven lower bound at any prices: what all events pay, less what overload allows for free, plus what leaving
 * events out saves, less the most that every assessor-day could earn.
 */
export function lagrangianBound(problem: Problem, prices: DualPrices, rows: AddedRows, earnings: number): number {
  const { events, targetMinutes, cohort } = problem;
  let bound = -earnings;
  for (const [index, price] of prices.oddSets.entries()) bound -= price * ((rows.oddSets[index]?.length ?? 0) >> 1);
  for (const [assessor, price] of prices.minute.entries()) bound -= price * real(targetMinutes, assessor);
  for (const [event, price] of prices.event.entries()) {
    let leftOut = cohort.weights.unscheduled - price;
    if (events.after[event] !== NONE) leftOut -= real(prices.order, event);
    for (const follower of events.followers[event] ?? []) leftOut += real(prices.order, follower);
    bound += price + Math.min(0, leftOut);
  }
  return bound;
}
