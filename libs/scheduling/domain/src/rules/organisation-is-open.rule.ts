import { isWorkingDay } from '@assay/platform/util';
import type { AttemptFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { startsInside } from '../booking/starts';

/** Assessments take place on working days: no weekends, no bank holidays, no closures of the organisation, nothing beyond the known calendar. */
export const organisationIsOpen: BookingRule<AttemptFacts> = {
  code: BookingRuleCode.OrganisationIsOpen,
  source: RuleSource.OrganisationPolicy,
  allows: ({ days, holidays, closures, minutes }, period) =>
    days.of(period).flatMap((day) => (isWorkingDay(holidays, day.date) && !closures?.has(day.date) ? startsInside([day], minutes) : [])),
  because: ({ days, holidays, closures }, start) => {
    const { date, weekday } = days.dayAt(start);
    return { date, weekday, holiday: holidays.holidays.get(date) ?? closures?.get(date) ?? null };
  },
};
