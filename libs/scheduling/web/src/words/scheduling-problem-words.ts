import type { Problem, ProblemText, ProblemWords } from '@assay/platform/ui';
import type { BookingRuleCode } from '@assay/scheduling/domain';
import { ruleWords } from './rule-words';

/** What went wrong with a booking, and what to do now. */
export const schedulingProblemWords: ProblemWords = {
  'slot-taken': { title: 'Somebody was quicker', advice: 'That time has just gone. Choose one of the times that are left.' },
  'booking-refused': (problem) => ({ title: 'This time cannot be booked', advice: objectionsIn(problem) }),
  'booking-not-cancellable': { title: 'This booking is over already', advice: 'Load the page again to see how it stands.' },
  'booking-has-begun': { title: 'The assessment has begun', advice: 'Only what lies ahead can be cancelled.' },
  'gateway-not-open': { title: 'The gateway was decided already', advice: 'Load the page again to see how it stands.' },
  'gateway-item-not-awaited': { title: 'This was handed in already', advice: 'Load the page again to see how it stands.' },
  'gateway-item-not-waiting': { title: 'This was decided already', advice: 'Load the page again to see how it stands.' },
  'own-submission': { title: 'You handed this in yourself', advice: 'Somebody else has to decide about it.' },
  'gateway-incomplete': { title: 'Something is missing for the gateway', advice: 'Tick each item once you have seen it.' },
  'no-submission-wanted': { title: 'The plan wants nothing handed in for this assessment' },
  'already-enrolled': { title: 'This apprentice is registered for that plan already', advice: 'Look for them among the apprentices.' },
  'uln-already-registered': { title: 'This learner number is registered already', advice: 'Look for the apprentice by this number.' } satisfies ProblemText,
};

function objectionsIn({ facts }: Problem): string {
  const objections = facts['objections'];
  const rules = Array.isArray(objections) ? objections.map((objection: { rule?: BookingRuleCode }) => objection.rule) : [];
  return rules.flatMap((rule) => (rule ? [`${ruleWords[rule]}.`] : [])).join(' ');
}
