import { BookingRuleCode, type Objection } from './booking-rule';

/**
 * Rules that nobody sets aside: those the database keeps as well, because nobody can be in two places; the length,
 * which the plan and an agreed adjustment fix; and independence, which the regulator wants.
 */
const neverSetAside: readonly BookingRuleCode[] = [
  BookingRuleCode.ApprenticeIsFree,
  BookingRuleCode.AssessorIsFree,
  BookingRuleCode.RoomIsFree,
  BookingRuleCode.AttemptNotAlreadyBooked,
  BookingRuleCode.LengthMatchesPlan,
  BookingRuleCode.AssessorIsIndependent,
];

/** Whether somebody with the permission and a reason may set this rule aside. */
export function canBeSetAside(rule: BookingRuleCode): boolean {
  return !neverSetAside.includes(rule);
}

/** Whether somebody with the permission and a reason may book against all of these. */
export function canBeOverridden(objections: readonly Objection[]): boolean {
  return objections.length > 0 && objections.every(({ rule }) => canBeSetAside(rule));
}
