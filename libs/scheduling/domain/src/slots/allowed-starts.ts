import { common, type Range, type Ranges } from '@assay/platform/util';
import type { BookingRule } from '../booking/booking-rule';

/** The starts that every rule allows, out of those in `within`. */
export function allowedStarts<Facts>(rules: readonly BookingRule<Facts>[], facts: Facts, period: Range, within: Ranges): Ranges {
  let allowed = within;
  for (const rule of rules) {
    if (allowed.length === 0) return allowed;
    allowed = common(allowed, rule.allows(facts, period));
  }
  return allowed;
}
