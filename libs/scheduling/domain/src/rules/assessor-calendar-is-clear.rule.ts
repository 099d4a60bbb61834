import type { AssessorChoice } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { overlapping } from '../booking/overlapping';
import { startsClearOf, told } from '../booking/starts';

/** Nothing in the calendars that the assessor shares with us lies across the event. What it is, nobody is told. */
export const assessorCalendarIsClear: BookingRule<AssessorChoice> = {
  code: BookingRuleCode.AssessorCalendarIsClear,
  source: RuleSource.OrganisationPolicy,
  allows: ({ facts, assessor }) => startsClearOf(assessor.busyTimes, facts.minutes),
  because: ({ facts, assessor }, start) => ({
    unavailable: overlapping(assessor.busyTimes, start, facts.minutes).map(({ from, until }) => ({ from: told(from), until: told(until) })),
  }),
};
