import type { AssessorChoice } from '../booking/booking-facts';
import { BookingRuleCode, RuleSource, type BookingRule } from '../booking/booking-rule';
import { clearOfInterests, interestsOn, type Interest } from '../booking/interest';

/** On that day the assessor has no interest in the apprentice, the employer or the training provider. */
export const assessorIsIndependent: BookingRule<AssessorChoice> = {
  code: BookingRuleCode.AssessorIsIndependent,
  source: RuleSource.Regulation,
  allows: (choice) => clearOfInterests(concerning(choice), choice.facts.days),
  because: (choice, start) => ({ interests: interestsAt(choice, start) }),
};

const subjectsOf = ({ facts }: AssessorChoice): Readonly<Record<string, string>> => ({
  apprentice: facts.apprentice.id,
  employer: facts.apprentice.employerId,
  'training-provider': facts.apprentice.trainingProviderId,
});

function concerning(choice: AssessorChoice): Interest[] {
  const subjects = Object.values(subjectsOf(choice));
  return choice.assessor.interests.filter(({ subjectId }) => subjects.includes(subjectId));
}

/** In what, not why: the declaration's words stay with those who must know. */
function interestsAt(choice: AssessorChoice, start: number): string[] {
  const { date } = choice.facts.days.dayAt(start);
  return Object.entries(subjectsOf(choice))
    .filter(([, subject]) => interestsOn(choice.assessor.interests, [subject], date).length > 0)
    .map(([kind]) => kind);
}
