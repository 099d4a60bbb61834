import type { BookingRuleCode } from '@assay/scheduling/domain';

/** What each rule says, to somebody who wonders why a time is not offered. */
export const ruleWords: Readonly<Record<BookingRuleCode, string>> = {
  'gateway-accepted': 'The gateway is not accepted, or the apprentice has paused or left',
  'inside-window': 'Outside the assessment window',
  'notice-long-enough': 'Too soon: more notice is wanted',
  'method-order-kept': 'Another assessment comes first',
  'submission-and-reading-time': 'The assessor must first have had time to read the submission',
  'length-matches-plan': 'The length differs from the plan',
  'place-allowed-by-plan': 'The plan does not allow this place',
  'attempt-allowed': 'The plan allows no further attempt',
  'attempt-not-already-booked': 'This assessment is booked already',
  'organisation-is-open': 'A weekend or bank holiday',
  'apprentice-is-free': 'The apprentice has another assessment then',
  'assessor-is-competent': 'Not approved for this assessment',
  'assessor-is-independent': 'Has an interest in the apprentice, the employer or the provider',
  'assessor-is-available': 'Does not work then',
  'assessor-calendar-is-clear': 'Busy in their own calendar',
  'assessor-within-limits': 'Has the most assessments agreed for that day or week',
  'assessor-is-free': 'Has another assessment then',
  'venue-is-open': 'The venue is closed',
  'room-is-free': 'No room is free',
  'room-meets-adjustment': 'No room has what was agreed for the apprentice',
};
