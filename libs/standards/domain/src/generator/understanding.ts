import { phrase } from './phrase';
import type { PhrasePerson } from './phrase';
import type { RubricElement } from './rubric-element';

const verbs = new Set(['understand', 'know', 'appreciate', 'recognise']);

/** Understanding is not done: it is asked about, and shown, by what is understood. */
export const isUnderstanding = (verb: string): boolean => verbs.has(verb);

/** What is understood: `the importance of continual improvement`. */
export const understood = (element: RubricElement, person: PhrasePerson = 'they'): string =>
  phrase(element.act, 'base', 'core', person).replace(/^\p{L}+ /u, '');
