import type { Problem, ProblemText, ProblemWords } from '@assay/platform/ui';
import type { BookingRuleCode } from '@assay/scheduling/domain';
import { ruleWords } from './rule-words';

/** What went wrong with a booking, and what to do now. */
export const schedulingProblemWords: ProblemWords = {
  'slot-taken': { title: 'Somebody was quicker', advice: 'That time has just gone. Choose one of the times that are left.' },
  'booking-refused': (problem) => ({ title: 'This time cannot be booked', advice: objectionsIn(problem) }),
  'booking-not-cancellable': { title: 'This booking is over already', advice: 'Load the page again to see how it stands.' },
  'booking-has-begun': { title: 'The assessment has begun', advice: 'Only what lies ahead can be cancelled.' },
  'booking-step-refused': {
    title: 'This cannot be done with the booking now',
    advice: 'Somebody may have changed it. Load the page again to see how it stands.',
  },
  'hold-lapsed': { title: 'This time is no longer kept', advice: 'The time to answer is over. Choose a time again.' },
  'nobody-contacted': {
    title: 'Try to reach the apprentice first',
    advice: 'Record a call or message; after that you can record that they did not come.',
  },
  'offer-lapsed': { title: 'The time to answer is over', advice: 'The assessment is offered to somebody else now.' },
  'offer-answered': { title: 'This offer is answered already', advice: 'Load the page again to see how it stands.' },
  'interest-declared': { title: 'You have an interest that is on record', advice: 'Decline the offer; somebody else will be asked.' },
  'attempt-has-date': { title: 'There is a date already', advice: 'Ask to change it instead.' },
  'time-is-offered': { title: 'A time is kept for you now', advice: 'Take it or turn it down first.' },
  'waits-no-longer': { title: 'This place on the waiting list is settled', advice: 'Load the page again to see how it stands.' },
  'adjustment-waits': { title: 'A request waits for a decision already', advice: 'You can withdraw it and ask again.' },
  'adjustment-decided': { title: 'This request is decided already', advice: 'Load the page again to see how it stands.' },
  'cohort-day-refused': { title: 'Nobody was booked', advice: 'At least one of the times cannot be had. Plan the day again.' },
  'gateway-not-open': { title: 'The gateway was decided already', advice: 'Load the page again to see how it stands.' },
  'gateway-item-not-awaited': { title: 'This was handed in already', advice: 'Load the page again to see how it stands.' },
  'gateway-item-not-waiting': { title: 'This was decided already', advice: 'Load the page again to see how it stands.' },
  'own-submission': { title: 'You handed this in yourself', advice: 'Somebody else has to decide about it.' },
  'import-over': { title: 'This file is done with', advice: 'Choose a new file for more apprentices.' },
  'import-overtaken': {
    title: 'Somebody registered one of these apprentices just now',
    advice: 'Go on: those rows are known by now and are not registered twice.',
  },
  'reattempt-refused': (problem) => ({ title: 'This cannot be attempted again now', advice: reattemptAdvice(problem) }),
  'already-agreed': { title: 'The agreement is on record already', advice: 'Load the page again to see how it stands.' },
  'gateway-incomplete': { title: 'Something is missing for the gateway', advice: 'Tick each item once you have seen it.' },
  'message-settled': {
    title: 'There is nothing to try again',
    advice: 'The message goes out by itself, was sent, or is not true any more.',
  },
  'enrolment-step-refused': {
    title: 'This cannot be done with the enrolment now',
    advice: 'Somebody may have changed it. Load the page again to see how it stands.',
  },
  'assessment-under-way': { title: 'An assessment is going on', advice: 'Once it has ended you can do this.' },
  'no-submission-wanted': { title: 'The plan wants nothing handed in for this assessment' },
  'already-enrolled': { title: 'This apprentice is registered for that plan already', advice: 'Look for them among the apprentices.' },
  'uln-already-registered': {
    title: 'This learner number is registered already',
    advice: 'Look for the apprentice by this number.',
  } satisfies ProblemText,
};

const reattemptSentences: Readonly<Record<string, string>> = {
  'result-is-released': 'The result is not released.',
  'method-was-failed': 'Only what was failed can be attempted again.',
  'kind-fits': 'This kind of attempt does not follow the last one.',
  'no-attempt-is-open': 'An attempt is open already.',
  'enrolment-goes-on': 'The apprentice has left or paused.',
  'outcome-stands': 'The result is under review. Wait until that has ended.',
  'attempts-are-left': 'The plan allows no further attempt.',
  'reattempt-in-time': 'The time for it is over.',
  'employer-agreed': 'The employer has to agree first.',
  'task-is-another': 'Say which other task or questions are set.',
};

function reattemptAdvice({ facts }: Problem): string {
  const objections = Array.isArray(facts['objections']) ? (facts['objections'] as { rule: string }[]) : [];
  return objections.map(({ rule }) => reattemptSentences[rule] ?? rule).join(' ');
}

/** The rules that refused a booking; none where something else did. */
export function objectedRules({ facts }: Problem): BookingRuleCode[] {
  const objections = facts['objections'];
  return Array.isArray(objections) ? objections.flatMap(({ rule }: { rule?: BookingRuleCode }) => (rule ? [rule] : [])) : [];
}

const objectionsIn = (problem: Problem): string =>
  objectedRules(problem)
    .map((rule) => `${ruleWords[rule]}.`)
    .join(' ');
