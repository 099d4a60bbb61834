import { invalid } from '@assay/platform/api';
import { addDays, daysBetween, localDate, startOfDay, type LocalDate, type Range } from '@assay/platform/util';
import type { SlotsQuery } from '@assay/scheduling/contracts';
import { bookingLimits } from '@assay/scheduling/domain';

/** First and last local day of a search, and the stretch of time they make. */
export interface SlotPeriod extends Range {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** The days asked for; without, from today for as long as one search may span. */
export function slotPeriod({ from, to }: Pick<SlotsQuery, 'from' | 'to'>, today: LocalDate, zone: string): SlotPeriod {
  const first = from === undefined ? today : localDate(from);
  const last = to === undefined ? addDays(first, bookingLimits.searchDays - 1) : localDate(to);
  const days = daysBetween(first, last) + 1;
  if (days < 1 || days > bookingLimits.searchDays)
    throw invalid([{ field: 'to', code: 'period', detail: `From 1 to ${bookingLimits.searchDays} days.` }]);
  return { first, last, from: startOfDay(first, zone), until: startOfDay(addDays(last, 1), zone) };
}
