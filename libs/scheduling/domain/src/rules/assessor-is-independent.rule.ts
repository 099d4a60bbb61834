import type { AssessorChoice } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { alwaysIf } from '../booking/starts';

/** The assessor has no declared interest in the apprentice, the employer or the training provider. */
export const assessorIsIndependent: BookingRule<AssessorChoice> = {
  code: BookingRuleCode.AssessorIsIndependent,
  source: RuleSource.Regulation,
  allows: (choice) => alwaysIf(interestsOf(choice).length === 0),
  because: (choice) => ({ interests: interestsOf(choice) }),
};

/** In what, not why: the declaration's words stay with those who must know. */
function interestsOf({ facts, assessor }: AssessorChoice): string[] {
  const { id, employerId, trainingProviderId } = facts.apprentice;
  return Object.entries({ apprentice: id, employer: employerId, 'training-provider': trainingProviderId })
    .filter(([, subject]) => assessor.interests.has(subject))
    .map(([kind]) => kind);
}
