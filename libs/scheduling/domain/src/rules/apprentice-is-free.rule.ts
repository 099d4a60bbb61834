import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { startsClearOf, told } from '../booking/starts';
import { overlapping } from '../booking/overlapping';

/** The apprentice is in at most one assessment at a time. */
export const apprenticeIsFree: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.ApprenticeIsFree,
  source: RuleSource.OrganisationPolicy,
  allows: ({ apprentice, minutes }) => startsClearOf(apprentice.commitments, minutes),
  because: ({ apprentice, minutes }, start) => ({
    busy: overlapping(apprentice.commitments, start, minutes).map(({ from, until }) => ({ from: told(from), until: told(until) })),
  }),
};
