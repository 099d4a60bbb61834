import type { TextSpan } from '../generated-rubric';
import { wordsOf } from '../language/words';
import { nextElement } from './clause-boundary';
import type { OpenClause } from './clause-boundary';
import type { DutyElement } from './duty-element';
import { headVerbs } from './head-verbs';
import { impliedVerb } from './implied-verb';

/** A duty in its elements and what stands between them; together they hold every character once, in order. */
export interface DividedDuty {
  readonly elements: readonly DutyElement[];
  readonly connectives: readonly TextSpan[];
}

/** Divides a duty into the separately observable things it asks for. */
export function divideDuty(text: string): DividedDuty {
  const words = wordsOf(text);
  const elements: DutyElement[] = [];
  let from = 0;
  while (from < words.length) {
    const open: OpenClause = { text, words, from, heads: headVerbs(words, from, text) };
    const next = endOf(open);
    elements.push(elementOf(open, next.before));
    from = next.from;
  }
  if (elements.length === 0) elements.push({ text, start: 0, end: text.length, heads: [], verb: 'demonstrate' });
  return { elements, connectives: between(text, elements) };
}

function endOf(open: OpenClause): { readonly before: number; readonly from: number } {
  for (let index = open.from + 1; index < open.words.length; index += 1) {
    const from = nextElement(open, index);
    if (from !== null && from < open.words.length) return { before: index, from };
  }
  return { before: open.words.length, from: open.words.length };
}

function elementOf(open: OpenClause, before: number): DutyElement {
  const { text, words, from, heads } = open;
  const start = openedBefore(text, words[from]?.start ?? 0);
  const end = closedAfter(text, words[before - 1]?.end ?? text.length);
  const span = text.slice(start, end);
  return { text: span, start, end, heads: heads.verbs, verb: heads.verbs[0]?.base ?? impliedVerb(span) };
}

/** Back over the brackets and quotation marks that open with the word. */
function openedBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && /["“‘'([{£$#@]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** On over the brackets, quotation marks and signs that close with the word. */
function closedAfter(text: string, end: number): number {
  let at = end;
  while (at < text.length && /["”’')\]}%°™®]/.test(text.charAt(at))) at += 1;
  return at;
}

function between(text: string, elements: readonly DutyElement[]): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let at = 0;
  for (const { start, end } of [...elements, { start: text.length, end: text.length }]) {
    if (start > at) spans.push({ text: text.slice(at, start), start: at, end: start });
    at = end;
  }
  return spans;
}
