import { type Problem, type ProblemWords } from '@assay/platform/ui';
import { rubricStatusWords } from './status-words';

/** What this scope's refusals mean to a person. */
export const standardsProblemWords: ProblemWords = {
  'page-unreadable': (problem) => ({
    title: 'This does not read like an occupation',
    advice: textOf(problem, 'reason'),
  }),
  'too-large': { title: 'This is too large', advice: 'At most five million characters are read.' },
  'rubric-refused': (problem) => ({
    title: 'No rubric can be made of this standard',
    advice: textOf(problem, 'reason'),
  }),
  'rubric-in-work': {
    title: 'A rubric of this standard is already in work',
    advice: 'Finish that one first: publish it, then make the next edition.',
  },
  'rubric-incomplete': (problem) => ({
    title: 'The rubric is not finished',
    advice: `These criteria still lack something: ${positionsOf(problem)}.`,
  }),
  'rubric-not-ready': (problem) => ({
    title: 'The rubric has moved on',
    advice: `It is now “${statusOf(problem)}”. Load the page again to see it.`,
  }),
  'plan-adopted': {
    title: 'Your organisation has this plan already',
    advice: 'You find it in the list of plans.',
  },
  'plan-published': { title: 'This plan is already published', advice: 'A published plan never changes.' },
  'plan-contradictory': {
    title: 'The plan contradicts itself',
    advice: 'Every contradiction is listed on this page.',
  },
};

function textOf({ facts }: Problem, name: string): string {
  const text = facts[name];
  return typeof text === 'string' ? text : '';
}

function positionsOf({ facts }: Problem): string {
  const criteria: unknown = facts['criteria'];
  const positions = Array.isArray(criteria) ? criteria.map((one: { position?: number }) => one.position) : [];
  return positions.join(', ') || 'see the list';
}

function statusOf(problem: Problem): string {
  const status = textOf(problem, 'rubricStatus');
  return Object.entries(rubricStatusWords).find(([name]) => name === status)?.[1].label ?? status;
}
