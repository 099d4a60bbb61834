import type { Range } from '@assay/platform/util';
import type { AssessorChoice, AssessorFacts } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import type { LocalDay, LocalDays } from '../booking/local-days';

/** The assessor takes no more assessments on a day, and in a week from Monday to Sunday, than agreed. */
export const assessorWithinLimits: BookingRule<AssessorChoice> = {
  code: BookingRuleCode.AssessorWithinLimits,
  source: RuleSource.OrganisationPolicy,
  allows: ({ facts, assessor }, period) =>
    facts.days
      .of(period)
      .filter((day) => {
        const { onDay, inWeek } = taken(assessor, day, facts.days);
        return onDay < assessor.assessmentsPerDay && inWeek < assessor.assessmentsPerWeek;
      })
      .map(({ from, until }) => ({ from, until })),
  because: ({ facts, assessor }, start) => ({
    ...taken(assessor, facts.days.dayAt(start), facts.days),
    perDay: assessor.assessmentsPerDay,
    perWeek: assessor.assessmentsPerWeek,
  }),
};

function taken({ commitments }: AssessorFacts, day: LocalDay, days: LocalDays): { onDay: number; inWeek: number } {
  return { onDay: countStarting(commitments, day), inWeek: countStarting(commitments, days.weekOf(day)) };
}

/** Commitments are in order: two binary searches instead of a walk, for this runs for every day of a search. */
function countStarting(commitments: readonly Range[], { from, until }: Range): number {
  return firstFrom(commitments, until) - firstFrom(commitments, from);
}

function firstFrom(commitments: readonly Range[], instant: number): number {
  let low = 0;
  for (let high = commitments.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((commitments[middle]?.from ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
