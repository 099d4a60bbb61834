import type { AssessorChoice } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { startsClearOf, told } from '../booking/starts';
import { overlapping } from '../booking/overlapping';

/** The assessor sits in at most one assessment at a time, the time for notes after it included. */
export const assessorIsFree: BookingRule<AssessorChoice> = {
  code: BookingRuleCode.AssessorIsFree,
  source: RuleSource.OrganisationPolicy,
  allows: ({ facts, assessor }) => startsClearOf(assessor.commitments, facts.minutes + facts.policy.assessorBufferMinutes),
  because: ({ facts, assessor }, start) => ({
    busy: overlapping(assessor.commitments, start, facts.minutes + facts.policy.assessorBufferMinutes).map(({ from, until }) => ({
      from: told(from),
      until: told(until),
    })),
  }),
};
