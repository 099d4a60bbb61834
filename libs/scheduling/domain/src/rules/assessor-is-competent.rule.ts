import { united } from '@assay/platform/util';
import type { AssessorChoice, Competence } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';

/** The assessor is competent for the standard and the method on the day of the event. */
export const assessorIsCompetent: BookingRule<AssessorChoice> = {
  code: BookingRuleCode.AssessorIsCompetent,
  source: RuleSource.Regulation,
  allows: (choice) =>
    united(
      competencesOf(choice).map(({ validFrom, validUntil }) => ({
        from: choice.facts.days.day(validFrom).from,
        until: validUntil === null ? Number.POSITIVE_INFINITY : choice.facts.days.day(validUntil).until,
      })),
    ),
  because: (choice) => ({
    standard: choice.facts.plan.reference,
    method: choice.facts.planned.method,
    periods: competencesOf(choice).map(({ validFrom, validUntil }) => ({ validFrom, validUntil })),
  }),
};

const competencesOf = ({ facts, assessor }: AssessorChoice): Competence[] =>
  assessor.competences.filter(
    ({ standardReference, method }) => standardReference === facts.plan.reference && method === facts.planned.method,
  );
