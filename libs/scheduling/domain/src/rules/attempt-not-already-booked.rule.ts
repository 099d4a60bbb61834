import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { alwaysIf } from '../booking/starts';

/** An attempt has one booking at a time. */
export const attemptNotAlreadyBooked: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.AttemptNotAlreadyBooked,
  source: RuleSource.OrganisationPolicy,
  allows: ({ attempt }) => alwaysIf(attempt.bookingId === null),
  because: ({ attempt }) => ({ bookingId: attempt.bookingId }),
};
