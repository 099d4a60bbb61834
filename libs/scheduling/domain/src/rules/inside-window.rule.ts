import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { nowhere, startsInside } from '../booking/starts';

/** The whole event lies between the first and the last day of the assessment window. */
export const insideWindow: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.InsideWindow,
  source: RuleSource.Plan,
  allows: ({ enrolment, days, minutes }) => {
    const { windowStartsOn, windowEndsOn } = enrolment;
    if (windowStartsOn === null || windowEndsOn === null) return nowhere;
    return startsInside([{ from: days.day(windowStartsOn).from, until: days.day(windowEndsOn).until }], minutes);
  },
  because: ({ enrolment }) => ({ windowStartsOn: enrolment.windowStartsOn, windowEndsOn: enrolment.windowEndsOn }),
};
