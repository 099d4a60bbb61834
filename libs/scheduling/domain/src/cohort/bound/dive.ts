import type { DayColumn } from './day-column';
import { columnKey } from './day-column';
import { priceAlone } from './day-pricing';
import { copyOfPrices } from './dual-prices';
import type { DualPrices } from './dual-prices';
import type { OpenPart } from './open-part';
import { SmoothPrices } from './smooth-prices';

const COLUMNS_PER_DAY = 2;
/** A column that the relaxation uses this fully is fixed without counting. */
const NEARLY_WHOLE = 0.97;
const HARDLY_USED = 1e-3;
const TURNS = 50;
/** As shares of what an event costs on average. */
const SOFTNESS = 0.01;
const REACH = 0.5;

export interface DiveOptions {
  /** Times prices are settled between two fixings; every time but the last is followed by pricing. */
  readonly rounds: number;
  /** Share of the days in use that is fixed at once. */
  readonly share: number;
  /** What an event costs on average, and what it costs at most to leave one out. */
  readonly unit: number;
  readonly most: number;
}

export const usualDive = { rounds: 2, share: 0.03 } as const;

/**
 * Rounds the relaxation a little at a time: the fillings it uses most are fixed, what is left is priced again for
 * itself, and so on down. Fills the state of the open part as far as it can; what fits nowhere stays without a place.
 */
export function dive(
  open: OpenPart,
  known: { readonly columns: readonly DayColumn[]; readonly prices: DualPrices },
  { rounds, share, unit, most }: DiveOptions,
  isStopped: () => boolean,
  pricing = priceAlone(open.state.problem, open.isBarred),
): void {
  const { problem } = open.state;
  const smooth = new SmoothPrices(problem, open);
  const prices = copyOfPrices(known.prices);
  let columns = known.columns.filter((column) => open.isOpen(column));
  const settle = () => smooth.settle(columns, prices, { softness: SOFTNESS * unit, turns: TURNS, most, reach: REACH * unit });
  const addPriced = () => {
    const keys = new Set(columns.map(columnKey));
    const offers = pricing({ days: open.days, prices, wanted: COLUMNS_PER_DAY }, isStopped) ?? [];
    const found = offers.flatMap((offer) => offer.columns);
    columns = [...columns, ...found.filter((column) => !keys.has(columnKey(column)))];
  };
  while (open.days.length > 0 && !isStopped()) {
    settle();
    for (let round = 1; round < rounds && !isStopped(); round++) {
      addPriced();
      settle();
    }
    if (fixMostUsed(open, columns, smooth.shares(), share) === 0) return;
    open.refresh();
    columns = columns.filter((column) => open.isOpen(column));
  }
}

/** Fixes the columns in order of use; how many. */
function fixMostUsed(open: OpenPart, columns: readonly DayColumn[], used: Float64Array, share: number): number {
  const valueOf = (index: number) => used[index] ?? 0;
  const order = [...used.keys()].filter((index) => valueOf(index) > HARDLY_USED);
  order.sort((one, other) => valueOf(other) - valueOf(one));
  const inUse = order.reduce((sum, index) => sum + valueOf(index), 0);
  const wanted = Math.max(2, Math.round(share * inUse));
  let fixed = 0;
  for (const index of order) {
    if (fixed >= wanted && valueOf(index) < NEARLY_WHOLE) break;
    const column = columns[index];
    if (column && open.fix(column)) fixed += 1;
  }
  return fixed;
}
