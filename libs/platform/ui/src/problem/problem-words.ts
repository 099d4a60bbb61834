import { InjectionToken, type Provider, inject } from '@angular/core';
import type { Problem } from './problem';

/** What a person reads: what happened, and what to do now. */
export interface ProblemText {
  readonly title: string;
  readonly advice?: string;
}

/** The words for each code of a scope. A function is given the whole problem, for the facts in it. */
export type ProblemWords = Readonly<Record<string, ProblemText | ((problem: Problem) => ProblemText)>>;

const PROBLEM_WORDS = new InjectionToken<readonly ProblemWords[]>('words for problems');

/** Adds a scope's words: in the `providers` of its route, or of one page. */
export function provideProblemWords(words: ProblemWords): Provider {
  return { provide: PROBLEM_WORDS, useValue: words, multi: true };
}

/** A function that words problems with what is provided where it is injected, then with the general words. */
export function injectProblemWording(): (problem: Problem) => ProblemText {
  const provided = inject(PROBLEM_WORDS, { optional: true }) ?? [];
  return (problem) => {
    const found = [...provided, general].find((words) => Object.hasOwn(words, problem.code))?.[problem.code];
    return typeof found === 'function' ? found(problem) : (found ?? unknown(problem));
  };
}

const unknown = (problem: Problem): ProblemText => ({
  title: 'Something went wrong at our end',
  advice: problem.requestId
    ? `Try again in a minute. If it goes on, tell your administrator this reference: ${problem.requestId}.`
    : 'Try again in a minute.',
});

const general: ProblemWords = {
  offline: {
    title: 'You seem to be offline',
    advice: 'Nothing was lost. Check your connection, then try again.',
  },
  unauthenticated: {
    title: 'You are signed out',
    advice: 'What you typed is still here: sign in in another tab, then try again.',
  },
  'fresh-factor-required': { title: 'Nothing was done', advice: 'Confirm with your password that it is you, and take the step again.' },
  forbidden: { title: 'You may not do this', advice: 'Ask an administrator if you think you should.' },
  'not-found': { title: 'We cannot find this', advice: 'It may have been moved, or it is not yours to see.' },
  conflict: {
    title: 'This clashes with something that changed',
    advice: 'Load the page again to see how it is now.',
  },
  stale: {
    title: 'Somebody changed this while you were working on it',
    advice: 'Load it again to see their change, then make yours.',
  },
  'validation-failed': { title: 'Some answers need another look' },
  'too-many-requests': { title: 'Too many tries', advice: 'Wait a minute, then try again.' },
};
