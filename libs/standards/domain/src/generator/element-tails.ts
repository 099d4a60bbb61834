import { baseOfGerund, opensAsVerb } from '../language/base-verb';
import { wordsOf } from '../language/words';
import type { Word } from '../language/words';
import type { DutyElement } from './duty-element';
import { isAdverb, isParted } from './head-verbs';

/** A part of an element that qualifies what is done: how, with what care, to what end, for example. */
export interface ElementTail {
  readonly kind: 'participle' | 'with' | 'by' | 'time' | 'purpose' | 'example';
  readonly text: string;
  /** Offset in the element's text at which the tail, with the comma before it, begins. */
  readonly start: number;
}

/** Participles that qualify without a comma before them. */
const freeParticiples = new Set('using utilising employing ensuring establishing following contributing'.split(' '));

/** Verbs whose `to` belongs to them: `look to automate`, `assist people to live well`. */
const takesInfinitive = new Set(
  'look seek aim need assist enable help allow support encourage require prepare continue strive try learn train empower commit teach use'.split(
    ' ',
  ),
);

/** The tails of an element, in order. What stands before the first is its core. */
export function tailsOf(element: DutyElement): readonly ElementTail[] {
  const words = wordsOf(element.text);
  const last = element.heads.at(-1);
  const from = last ? words.findIndex((word) => word.start + element.start === last.start) + 1 : 0;
  const found: { readonly kind: ElementTail['kind']; readonly index: number }[] = [];
  for (let index = Math.max(from, 1); index < words.length; index += 1) {
    const kind = index > from ? tailAt(words, index, element) : null;
    const belongs = kind === 'purpose' && found.length > 0 && !words[index]?.gap.includes(',');
    if (kind && !belongs) found.push({ kind, index });
  }
  return found.map(({ kind, index }, position) => {
    const end = found[position + 1]?.index ?? words.length;
    return {
      kind,
      start: (words[index - 1]?.end ?? 0) + closing(words[index]),
      text: textBetween(element.text, words, index, end),
    };
  });
}

/** A closing bracket belongs to what stands before the tail. */
const closing = (word: Word | undefined): number => /^["”’')\]]+/.exec(word?.gap ?? '')?.[0].length ?? 0;

function textBetween(text: string, words: readonly Word[], from: number, to: number): string {
  let last = to;
  while (last > from + 1 && /^(?:and|or)$/.test(words[last - 1]?.lower ?? '')) last -= 1;
  const end = last === words.length ? text.length : (words[last - 1]?.end ?? text.length) + closing(words[last]);
  return text.slice(words[from]?.start ?? 0, end);
}

function tailAt(words: readonly Word[], index: number, element: DutyElement): ElementTail['kind'] | null {
  const word = words[index];
  if (!word || word.sheltered) return null;
  const next = words[index + 1];
  if (isExample(word, next)) return 'example';
  if (word.lower === 'by' && next && baseOfGerund(next.lower)) return 'by';
  if (word.lower === 'with' && (word.gap.includes(',') || focuses(words, index))) return 'with';
  if (/^(?:before|after|prior)$/.test(word.lower) && word.gap.includes(',')) return 'time';
  if (isParticiple(words, index)) return 'participle';
  const to = word.lower === 'to' && next && !takesInfinitive.has(element.verb) && !takesInfinitive.has(element.heads[0]?.base ?? '');
  if (to && opensAsVerb(next.lower, element.text.slice(next.start)) && !next.lower.endsWith('ing')) return 'purpose';
  return (word.lower === 'such' || word.lower === 'so') && next?.lower === 'that' ? 'purpose' : null;
}

const isExample = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'e.g.' || (word.lower === 'for' && (next?.lower === 'example' || next?.lower === 'instance'));

function focuses(words: readonly Word[], index: number): boolean {
  const ahead = words.slice(index + 1, index + 5).map(({ lower }) => lower);
  return ahead.includes('focus') || ahead.slice(0, 2).join(' ') === 'a view';
}

function isParticiple(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (freeParticiples.has(word.lower) && !isAdverb(words[index - 1]) && words[index - 1]?.lower !== 'by') return true;
  if (!word.gap.includes(',')) return false;
  let at = index;
  while (isAdverb(words[at])) at += 1;
  const next = words[at + 1];
  const inSeries = !next || isParted(next);
  return baseOfGerund(words[at]?.lower ?? '') !== null && !inSeries;
}
