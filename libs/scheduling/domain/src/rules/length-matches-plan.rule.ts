import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { plannedMinutes } from '../booking/planned-minutes';
import { alwaysIf } from '../booking/starts';

/** The event is as long as the plan says, with agreed extra time added. */
export const lengthMatchesPlan: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.LengthMatchesPlan,
  source: RuleSource.Plan,
  allows: (facts) => alwaysIf(facts.minutes === plannedMinutes(facts)),
  because: (facts) => ({ minutes: facts.minutes, plannedMinutes: plannedMinutes(facts) }),
};
