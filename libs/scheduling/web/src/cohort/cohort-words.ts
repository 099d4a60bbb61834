import type { ProblemWords, Tone } from '@assay/platform/ui';
import { dateWords } from '@assay/platform/ui';
import type { CohortCostResponse } from '@assay/scheduling/contracts';
import type { CohortRule, CohortRunState, WishLevel } from '@assay/scheduling/domain';
import { ruleWords } from '../words/rule-words';

export const runStateWords: Readonly<Record<CohortRunState, { readonly label: string; readonly tone: Tone }>> = {
  queued: { label: 'Waits to start', tone: 'neutral' },
  running: { label: 'Looking for dates', tone: 'info' },
  done: { label: 'Done', tone: 'ok' },
  cancelled: { label: 'Stopped early', tone: 'attention' },
  failed: { label: 'Interrupted', tone: 'problem' },
};

export const wishWords: Readonly<Record<WishLevel, string>> = { little: 'Matters little', usual: 'Matters', much: 'Matters a lot' };

export const costWords: Readonly<Record<keyof CohortCostResponse, string>> = {
  travel: 'Travel',
  idle: 'Waiting between assessments',
  openedDays: 'Days on which assessors set out',
  late: 'Later than wanted',
  overload: 'Uneven load',
  moved: 'Moved from what was published',
  unscheduled: 'Left without a date',
  total: 'Altogether',
};

const rosterRules: Readonly<Record<CohortRule, string>> = {
  'assessor-is-competent': 'Nobody free is approved for this assessment',
  'assessor-is-independent': 'The assessors have declared an interest',
  'assessor-is-available': 'No assessor has a day that is long enough',
  'assessor-is-free': 'The assessors are taken by other assessments',
  'assessor-daily-limit-kept': 'The assessors have their most assessments on those days',
  'apprentice-is-available': 'The apprentice is not available on those days',
  'apprentice-is-free': 'The apprentice has another assessment then',
  'venue-is-open': 'No venue is open then',
  'venue-has-room': 'No room is free',
  'inside-date-window': 'Outside the days on which it may take place',
  'inside-time-window': 'Outside the times of day at which it may take place',
  'start-on-grid': 'No start fits between two full half hours',
  'travel-time-kept': 'There is no time for the journey',
  'leg-within-limit': 'Too far for one journey',
  'order-kept': 'Another assessment comes first',
  'pin-kept': 'It is fixed somewhere else',
};

/** What a rule says, whether the roster's or the booking's. */
export function reasonWords(code: string): string {
  const known: Readonly<Record<string, string>> = { ...ruleWords, ...rosterRules };
  return known[code] ?? code;
}

/** What would help, if the rule gave way: a sentence with the first day it would open. */
export function reliefWords(rule: string, from: string): string {
  const day = dateWords(from, 'day');
  switch (rule) {
    case 'inside-window':
      return `A longer assessment window: the first possible day would be ${day}.`;
    case 'notice-long-enough':
      return `Shorter notice, agreed with the apprentice: ${day} would be possible.`;
    case 'submission-and-reading-time':
      return `The submission, or less reading time: ${day} would be possible.`;
    case 'gateway-accepted':
      return `The gateway's acceptance: ${day} would be possible.`;
    default:
      return `Without “${reasonWords(rule)}”, ${day} would be possible.`;
  }
}

export const cohortProblemWords: ProblemWords = {
  'too-many-runs': { title: 'Enough searches are under way', advice: 'Wait until one is finished, or stop one.' },
  'run-not-finished': { title: 'The search is still running', advice: 'Wait for it, or stop it first.' },
  'run-finished': { title: 'The search is over already', advice: 'Load the page again to see what it found.' },
  'no-roster': { title: 'There is no roster to publish' },
  'nothing-published': { title: 'Nothing of this roster is published', advice: 'Only what is published can be repaired.' },
  'pin-refused': (problem) => ({
    title: 'It cannot take place there',
    advice: rulesIn(problem.facts)
      .map((rule) => `${reasonWords(rule)}.`)
      .join(' '),
  }),
};

const rulesIn = (facts: Readonly<Record<string, unknown>>): string[] => (Array.isArray(facts['rules']) ? (facts['rules'] as string[]) : []);
