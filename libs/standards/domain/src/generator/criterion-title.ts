import { wordsOf } from '../language/words';
import { capital, phrase } from './phrase';
import type { RubricElement } from './rubric-element';

/** In characters: what a column of a marking sheet holds. */
const longest = 80;
const breaks = new Set('in on at by for from with within as throughout across through into during using that which via'.split(' '));

/** Words that a preposition cannot be cut from: `in line with`. */
const fixed = new Set('line accordance partnership terms addition relation'.split(' '));

/** A short name for a criterion: the core of its first element, cut where a phrase ends if it is long. */
export function criterionTitle(first: RubricElement): string {
  const core = phrase(first.act, 'base', 'core');
  if (core.length <= longest) return capital(core);
  const words = wordsOf(core);
  const fits = words.filter(
    (word, index) => index > 1 && breaks.has(word.lower) && !fixed.has(words[index - 1]?.lower ?? '') && word.start <= longest + 1,
  );
  const cut = fits.at(-1);
  if (cut) return capital(trimmed(core.slice(0, cut.start)));
  const last = words.findLast((word) => word.end <= longest);
  return capital(trimmed(core.slice(0, last?.end ?? longest)));
}

const trimmed = (text: string): string => text.replace(/[\s,;(]+$/, '').replace(/[\s,;]+(?:and|or|the|a|an|of|to|in|at|on)$/i, '');
