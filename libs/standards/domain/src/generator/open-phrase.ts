import { opensAsVerb, opensClause } from '../language/base-verb';
import { isAdjectiveAfter } from '../language/parts-of-speech.adapter';
import { determiners } from '../language/determiners';
import type { OpenClause } from './clause-boundary';
import { afterConjunction, isConjunction, isParted } from './head-verbs';

/** Prepositions that cannot end a phrase: what they govern is still to come. */
const governing = new Set('of for with to from by into about against at between within'.split(' '));

/**
 * Whether the phrase before a comma or conjunction is not complete, so that what follows belongs to it: `negotiate with
 * and manage expectations`, `a clear and tidy workspace`.
 */
export function wantsMore({ text, words }: OpenClause, index: number): boolean {
  const last = words[index - 1];
  const before = words[index - 2];
  if (!last) return false;
  if (governing.has(last.lower)) return true;
  if (!before || !isConjunction(words[index]) || !determiners.has(before.lower)) return false;
  return isAdjectiveAfter(text.slice(before.start));
}

/**
 * `…, frame questions and conduct discussions`: a word of doubt between commas is a verb where the series it stands in
 * ends in a clause, for nouns would need an `and` of their own.
 */
export function closesSeries({ text, words }: OpenClause, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word?.gap.includes(',') || isConjunction(words[at - 1]) || !next || isParted(next)) return false;
  if (governing.has(next.lower) || !opensAsVerb(word.lower, text.slice(word.start))) return false;
  const end = words.findIndex((one, index) => index > at && (isConjunction(one) || /[;.:]/.test(one.gap)));
  const start = afterConjunction(words, end);
  const opener = words[start];
  if (end < 0 || start === end || !opener) return false;
  return opensClause(opener.lower, words[start + 1]?.lower ?? '', text.slice(opener.start));
}
