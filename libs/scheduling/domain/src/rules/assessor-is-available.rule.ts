import type { Range } from '@assay/platform/util';
import type { AssessorChoice, AssessorFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import type { LocalDay, LocalDays } from '../booking/local-days';
import { startsInside, told } from '../booking/starts';

/** The whole event lies inside the assessor's working time, weekly or as an exception for the day, on a day without absence. */
export const assessorIsAvailable: BookingRule<AssessorChoice> = {
  code: BookingRuleCode.AssessorIsAvailable,
  source: RuleSource.OrganisationPolicy,
  allows: ({ facts, assessor }, period) =>
    facts.days.of(period).flatMap((day) => startsInside(workingTime(assessor, day, facts.days), facts.minutes)),
  because: ({ facts, assessor }, start) => {
    const day = facts.days.dayAt(start);
    const times = workingTime(assessor, day, facts.days);
    return { absent: isAbsent(assessor, day), works: times.map(({ from, until }) => ({ from: told(from), until: told(until) })) };
  },
};

function workingTime(assessor: AssessorFacts, day: LocalDay, days: LocalDays): Range[] {
  if (isAbsent(assessor, day)) return [];
  const exceptions = (assessor.exceptions ?? []).filter(({ date }) => date === day.date);
  if (exceptions.length > 0) return exceptions.map(({ from, until }) => days.stretch(day, from, until));
  return assessor.workingTimes
    .filter(
      ({ weekday, effectiveFrom, effectiveUntil }) =>
        weekday === day.weekday && effectiveFrom <= day.date && (effectiveUntil === null || day.date <= effectiveUntil),
    )
    .map(({ from, until }) => days.stretch(day, from, until));
}

const isAbsent = ({ absences }: AssessorFacts, { date }: LocalDay): boolean =>
  absences.some(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay);
