import { assessorRules } from '../rules/booking-rules';
import { BookingRuleCode, RuleSource, type Objection } from './booking-rule';

/**
 * All that is told outside of what keeps assessors away: that they are not free. Any other rule, or how many it keeps away,
 * would tell of somebody's interests, absences or other work.
 */
export const assessorNotFree: Objection = { rule: BookingRuleCode.AssessorIsFree, source: RuleSource.OrganisationPolicy, facts: {} };

const aboutAssessors: readonly BookingRuleCode[] = assessorRules.map(({ code }) => code);

/** The objections as they are told outside. */
export function objectionsToldOutside(objections: readonly Objection[]): readonly Objection[] {
  const others = objections.filter(({ rule }) => !aboutAssessors.includes(rule));
  return others.length === objections.length ? objections : [...others, assessorNotFree];
}
