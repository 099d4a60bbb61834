import type { LocalDate } from '@assay/platform/util';
import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { dayAfter } from '../booking/count-days';
import { always, from, nowhere } from '../booking/starts';

/** Where the plan wants a submission first, it is in, and the assessor has had the time to read it. */
export const submissionAndReadingTime: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.SubmissionAndReadingTime,
  source: RuleSource.Plan,
  allows: (facts) => {
    if (facts.planned.submission === null) return always;
    const readOn = readDay(facts);
    return readOn === null ? nowhere : from(facts.days.day(readOn).from);
  },
  because: (facts) => ({
    submittedOn: facts.attempt.submittedOn,
    reading: facts.planned.reading.value,
    earliestOn: readDay(facts),
  }),
};

function readDay({ attempt, planned, holidays }: AttemptFacts): LocalDate | null {
  return attempt.submittedOn && dayAfter(attempt.submittedOn, planned.reading.value, holidays);
}
