import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { alwaysIf } from '../booking/starts';

/** The method takes place only where the plan lets it: online, at work or at a venue. */
export const placeAllowedByPlan: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.PlaceAllowedByPlan,
  source: RuleSource.Plan,
  allows: ({ planned, mode }) => alwaysIf(planned.places.value.includes(mode)),
  because: ({ planned, mode }) => ({ mode, places: planned.places.value }),
};
