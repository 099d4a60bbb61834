import type { Problem } from '../problem/problem';
import { int } from '../problem/typed-array';

/**
 * A row that the relaxation broke: an event that must follow another cannot be held by a date unless the other is
 * held so many days before it.
 */
export interface OrderCut {
  readonly before: number;
  readonly after: number;
  /** Day number up to which the later event counts. */
  readonly date: number;
}

/** How much an event held on a date counts in a cut: 1 for the earlier, −1 for the later, 0 where it does not. */
export function countInCut({ events }: Problem, cut: OrderCut, event: number, date: number): number {
  if (event === cut.before) return date + int(events.minGapDays, cut.after) <= cut.date ? 1 : 0;
  return event === cut.after && date <= cut.date ? -1 : 0;
}
