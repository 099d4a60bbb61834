import { isMannerWord } from '../language/adverbs';
import { baseOfGerund, baseOfThirdPerson, opensAsVerb } from '../language/base-verb';
import { isListedVerb } from '../language/verb-lexicon';
import type { Word } from '../language/words';
import type { HeadVerb } from './duty-element';

/** The verbs that lead a clause and the index of the word after which its object begins. */
export interface Heads {
  readonly verbs: readonly HeadVerb[];
  readonly last: number;
}

const conjunctions = new Set(['and', 'or', 'then']);
const circumstances = new Set(
  'post pre prior before after during following as when where in within under with through on by for at'.split(' '),
);
const longestCircumstance = 12;

export const isConjunction = (word: Word | undefined): boolean => word !== undefined && conjunctions.has(word.lower);
export const isAdverb = (word: Word | undefined): boolean => word !== undefined && isMannerWord(word.lower);

/** Whether something that can part two clauses stands before the word: a comma, an ampersand, a conjunction. */
export const isParted = (word: Word): boolean => /[,&]/.test(word.gap) || isConjunction(word);

/** Past the conjunctions and ampersands from a word on. */
export function afterConjunction(words: readonly Word[], index: number): number {
  let at = index;
  while (isConjunction(words[at])) at += 1;
  return at;
}

/** Reads the verbs at the start of a clause: `Inspect, repair and replace tyres` is led by three. */
export function headVerbs(words: readonly Word[], from: number, text: string): Heads {
  const first = words[from];
  const named = first?.lower === 'to' && words[from + 1]?.gap.trim() === '' ? from + 1 : from;
  const direct = first?.lower === 'post' ? null : verbsAt(words, named, text);
  if (direct) return direct;
  const later = first && circumstances.has(first.lower) ? verbsAfterCircumstance(words, from, text) : null;
  return later ?? verbsAt(words, from, text) ?? { verbs: [], last: from };
}

/** `Post inspection, provide a quotation`: the verb stands after the comma that closes the circumstance. */
function verbsAfterCircumstance(words: readonly Word[], from: number, text: string): Heads | null {
  const limit = Math.min(words.length, from + longestCircumstance);
  for (let index = from + 1; index < limit && !/[;.:]/.test(words[index]?.gap ?? ''); index += 1) {
    const heads = words[index]?.gap.includes(',') ? verbsAt(words, index, text) : null;
    if (heads) return heads;
  }
  return null;
}

function verbsAt(words: readonly Word[], from: number, text: string): Heads | null {
  const verbs: HeadVerb[] = [];
  let last = from;
  for (let index = afterAdverbs(words, from); ;) {
    const verb = verbAt(words, index, text, verbs.length === 0) ?? (verbs.length > 0 ? betweenVerbs(words, index) : null);
    if (!verb) break;
    verbs.push(verb);
    last = afterParticle(words, index);
    const next = words[last + 1];
    if (!next || !isParted(next) || /[;.:]/.test(next.gap)) break;
    index = afterAdverbs(words, afterConjunction(words, last + 1));
  }
  return verbs.length > 0 ? { verbs, last } : null;
}

const particles = new Set('up out down off on over in'.split(' '));

/** `Set up, operate and shut down`: the particle belongs to its verb when no object comes between. */
function afterParticle(words: readonly Word[], index: number): number {
  const next = words[index + 1];
  const following = words[index + 2];
  return next && following && particles.has(next.lower) && !isParted(next) && isParted(following) ? index + 1 : index;
}

/** `install, test, commission and maintain`: a word of doubt between verbs is a verb. */
function betweenVerbs(words: readonly Word[], index: number): HeadVerb | null {
  const word = words[index];
  const next = words[index + 1];
  const following = words[afterConjunction(words, index + 1)];
  if (!word || !next || !following || !isParted(next) || word.sheltered) return null;
  return /^[a-z]+$/.test(word.lower) && isListedVerb(following.lower) ? { start: word.start, end: word.end, base: word.lower } : null;
}

function afterAdverbs(words: readonly Word[], from: number): number {
  let index = from;
  while (isAdverb(words[index]) && words[index + 1] && !isParted(words[index + 1] as Word)) index += 1;
  return index;
}

function verbAt(words: readonly Word[], index: number, text: string, first: boolean): HeadVerb | null {
  const word = words[index];
  if (!word || word.sheltered) return null;
  const span = { start: word.start, end: word.end };
  if (opensAsVerb(word.lower, text.slice(word.start))) return { ...span, base: word.lower };
  const third = baseOfThirdPerson(word.lower);
  if (third) return { ...span, base: third };
  const ing = first && words[index + 1] ? baseOfGerund(word.lower) : null;
  return ing ? { ...span, base: ing } : null;
}
