import { NONE } from '../problem/problem';
import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';
import type { DayColumn } from './day-column';
import type { OrderCut } from './order-cut';

/** A row broken by less is not worth its place in the master. */
const BROKEN_BY = 0.02;

type Shares = ReadonlyMap<number, number>;

/** For each event with a predecessor, the order that a fractional solution breaks most. */
export function findOrderCuts(problem: Problem, columns: readonly DayColumn[], columnValue: Float64Array): readonly OrderCut[] {
  const { after } = problem.events;
  const shares = sharesByDate(problem, columns, columnValue);
  return [...after.keys()].flatMap((event) => {
    const before = int(after, event);
    const late = shares.get(event);
    if (before === NONE || !late) return [];
    const cut = worstCut(problem, before, event, shares.get(before) ?? new Map<number, number>(), late);
    return cut ? [cut] : [];
  });
}

/** How much of each event stands on each date. */
function sharesByDate({ days }: Problem, columns: readonly DayColumn[], columnValue: Float64Array) {
  const shares = new Map<number, Map<number, number>>();
  columns.forEach(({ day, events }, index) => {
    const share = columnValue[index] ?? 0;
    if (share < 1e-6) return;
    const date = int(days.date, day);
    for (const event of events) {
      const own = shares.get(event) ?? new Map<number, number>();
      shares.set(event, own.set(date, (own.get(date) ?? 0) + share));
    }
  });
  return shares;
}

function worstCut({ events }: Problem, before: number, after: number, early: Shares, late: Shares): OrderCut | null {
  const upTo = (shares: Shares, last: number) => [...shares].reduce((sum, [date, share]) => (date <= last ? sum + share : sum), 0);
  let worst: OrderCut | null = null;
  let brokenBy = BROKEN_BY;
  for (const date of late.keys()) {
    const broken = upTo(late, date) - upTo(early, date - int(events.minGapDays, after));
    if (broken <= brokenBy) continue;
    brokenBy = broken;
    worst = { before, after, date };
  }
  return worst;
}
