import { ONLINE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import type { DayColumn } from './day-column';
import { emptyPrices } from './dual-prices';
import type { DualPrices } from './dual-prices';
import { int } from '../problem/typed-array';

/** Minutes on the way to a place weigh as much as minutes in the room. */
const TRAVEL_SHARE = 4;

/** A first guess at what each event is worth: its share of the day that holds it, by minutes and by the way there. */
export function firstPrices(problem: Problem, columns: readonly DayColumn[], leftOut: number, settled: Uint8Array): DualPrices {
  const prices = emptyPrices(problem);
  prices.event.set(Float64Array.from(settled, (isSettled) => (isSettled ? 0 : leftOut)));
  for (const { day, events, cost } of columns) {
    const shares = events.map((event) => shareOf(problem, event, day));
    const all = shares.reduce((sum, share) => sum + share, 0);
    events.forEach((event, index) => (prices.event[event] = (cost * (shares[index] ?? 0)) / all));
  }
  return prices;
}

function shareOf({ events, days, travel }: Problem, event: number, day: number): number {
  const place = int(events.place, event);
  const way = place === ONLINE || place < 0 ? 0 : travel.minutes(int(days.home, day), place);
  return int(events.minutes, event) + TRAVEL_SHARE * way;
}
