import { isListedVerb, mayBeNoun } from './verb-lexicon';
import { basesOfGerund, basesOfThirdPerson } from './verb-forms';
import { determiners } from './determiners';
import { readFirstWord } from './parts-of-speech.adapter';

const neverVerbs = new Set(
  `a an the and or but of in on at by for with from into under over through throughout across between before after during
  without against via per within including about above below towards upon until this that these those it its their there they you your our we he
  she as if when where while which who how than then also both either not no yes an other others own duty ksb
  knowledge skill skills behaviour behaviours level reference status summary route version digital data safety health
  content media software equipment material materials people team teams business information technology employers`.split(/\s+/),
);

/** Prepositions after which a word that may be either is a noun: `support for users`, `review of data`. */
const afterNoun = new Set('of for in on at by from with within between during'.split(' '));

/** Verbs whose object such a preposition introduces: `plan for next steps`. */
const prepositional = new Set([
  'plan for',
  'report on',
  'act on',
  'act for',
  'care for',
  'comment on',
  'work with',
  'work in',
  'work within',
]);

/** `present in a manner …` says how something is done, so the word before it is a verb. */
const inManner = /^\S+ in (?:an?|the) (?:\S+ ){0,2}(?:manner|way|fashion)\b/i;

/** Whether a word names an action in its base form when it opens a duty, where hardly anything but a verb can stand. */
export function opensAsVerb(word: string, clause: string): boolean {
  if (neverVerbs.has(word) || !/^[a-z][a-z-]+$/.test(word)) return false;
  return isListedVerb(word) || readFirstWord(clause).isBaseVerb;
}

/**
 * Whether a word in the middle of a sentence, after a comma or `and`, opens a clause of its own.
 * @param next the word after it, lower-case, or '' at the end of its clause
 */
export function opensClause(word: string, next: string, clause: string): boolean {
  if (next === '' || neverVerbs.has(word) || !/^[a-z][a-z-]+$/.test(word)) return false;
  if (word.endsWith('ing') || word.endsWith('ed')) return isListedVerb(word);
  if (isListedVerb(word) && !mayBeNoun(word)) return true;
  if (determiners.has(next)) return isListedVerb(word) || readFirstWord(clause).isBaseVerb;
  if (prepositional.has(`${word} ${next}`) || inManner.test(clause)) return true;
  return !afterNoun.has(next) && isListedVerb(word) && readFirstWord(clause).isBaseVerb;
}

/** The base of a listed verb in the third person (`identifies` → `identify`), else null. */
export const baseOfThirdPerson = (word: string): string | null => basesOfThirdPerson(word).find((base) => isListedVerb(base)) ?? null;

/** The base of a listed verb in `-ing` (`using` → `use`), else null. */
export const baseOfGerund = (word: string): string | null => basesOfGerund(word).find((base) => isListedVerb(base)) ?? null;
