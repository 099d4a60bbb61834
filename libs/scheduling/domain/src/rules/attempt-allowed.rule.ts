import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { alwaysIf } from '../booking/starts';

/** No method is attempted more often than the plan's resits and retakes allow. */
export const attemptAllowed: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.AttemptAllowed,
  source: RuleSource.Plan,
  allows: ({ attempt, plan }) => {
    const furtherAttempts = plan.reattempts.attempts.value;
    return alwaysIf(furtherAttempts === null || attempt.number - 1 <= furtherAttempts);
  },
  because: ({ attempt, plan }) => ({ attempt: attempt.number, furtherAttempts: plan.reattempts.attempts.value }),
};
