import { isListedVerb } from './verb-lexicon';

const listed = new Set('then also further often always regularly jointly actively fault'.split(' '));

/** Whether a lower-case word can stand between a clause's beginning and its verb: `proactively`, but not `apply`. */
export const isMannerWord = (word: string): boolean =>
  listed.has(word) || (word.length > 4 && word.endsWith('ly') && !isListedVerb(word) && word !== 'rely');
