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
  'proposals-open': (problem) => ({
    title: 'The generator’s proposals are not answered yet',
    advice: `Accept or decline those of the criteria ${positionsOf(problem)}.`,
  }),
  'generator-changed': {
    title: 'The generator divides this duty differently now',
    advice: 'Choose “Generate again” first and answer its proposals, then split or merge.',
  },
  'nothing-to-undo': {
    title: 'There is nothing to undo',
    advice: 'Load the page again to see the rubric as it is.',
  },
  'nothing-to-redo': {
    title: 'There is nothing to do again',
    advice: 'Load the page again to see the rubric as it is.',
  },
  'no-proposal': {
    title: 'This proposal was answered already',
    advice: 'Load the page again to see the rubric as it is.',
  },
  'thread-settled': { title: 'This thread is settled', advice: 'Open it again to say more.' },
  'thread-open': {
    title: 'This thread is open again already',
    advice: 'Load the page again to see what was said.',
  },
  'rubric-not-ready': (problem) => ({
    title: 'The rubric has moved on',
    advice: `It is now “${statusOf(problem)}”. Load the page again to see it.`,
  }),
  'plan-adopted': {
    title: 'Your organisation has this plan already',
    advice: 'You find it in the list of plans. Another version takes another number.',
  },
  'plan-not-ready': {
    title: 'The plan has moved on',
    advice: 'It is no longer where it was when you opened it. Load the page again to see it.',
  },
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
