import { holds } from '@assay/platform/util';
import type { BookingRule, Objection } from './booking-rule';

/** What those of the rules say that do not allow this start. */
export function objectionsOf<Facts>(rules: readonly BookingRule<Facts>[], facts: Facts, start: number): Objection[] {
  return rules
    .filter((rule) => !holds(rule.allows(facts, { from: start, until: start + 1 }), start))
    .map((rule) => ({ rule: rule.code, source: rule.source, facts: rule.because(facts, start) }));
}
