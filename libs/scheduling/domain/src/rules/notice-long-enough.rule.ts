import type { LocalDate } from '@assay/platform/util';
import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { dayAfter } from '../booking/count-days';
import { from, nowhere } from '../booking/starts';

/**
 * The apprentice hears of the date so many days ahead, in calendar or working days, as the plan wants and as the
 * organisation wants besides, and never of one that has passed.
 */
export const noticeLongEnough: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.NoticeLongEnough,
  source: RuleSource.Plan,
  allows: (facts) => {
    const day = earliestDay(facts);
    return day === null ? nowhere : from(Math.max(facts.days.day(day).from, facts.now));
  },
  because: (facts) => ({ notice: facts.planned.notice.value, policy: facts.policy.notice, earliestOn: earliestDay(facts) }),
};

function earliestDay({ now, days, planned, policy, holidays }: AttemptFacts): LocalDate | null {
  const today = days.dayAt(now).date;
  const byPlan = dayAfter(today, planned.notice.value, holidays);
  const byPolicy = dayAfter(today, policy.notice, holidays);
  if (byPlan === null || byPolicy === null) return null;
  return byPlan > byPolicy ? byPlan : byPolicy;
}
