/** A word with where it stands, and what stands between it and the word before. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The characters between the previous word and this one: spaces, commas, a dash. */
  readonly gap: string;
  /** Inside brackets or quotation marks: no clause ends there. */
  readonly sheltered: boolean;
}

const abbreviation = /^(e\.g|i\.e|etc|incl|approx|no|vs|cf)\.?$/i;
const opening = '([{"“‘\'';
const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
};
const shelterLimit = 400;

/** Spans of closed brackets and quotations, outermost only. An opening mark that is never closed shelters nothing. */
export function shelters(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let at = 0;
  while (at < text.length) {
    const end = isOpening(text, at) ? closingOf(text, at) : -1;
    if (end > at) spans.push([at, end + 1]);
    at = end > at ? end + 1 : at + 1;
  }
  return spans;
}

/** Quotation marks open only at the start of a word: elsewhere they are apostrophes. */
function isOpening(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in closers)) return false;
  return '([{'.includes(mark) ? text.slice(at, at + 3) !== '(s)' : at === 0 || /[\s(,–—-]/.test(text.charAt(at - 1));
}

function closingOf(text: string, at: number): number {
  const mark = text.charAt(at);
  const closer = closers[mark] ?? '';
  const limit = Math.min(text.length, at + shelterLimit);
  let depth = 0;
  for (let index = at + 1; index < limit; index += 1) {
    const character = text.charAt(index);
    if (character === mark && '([{'.includes(mark)) depth += 1;
    if (character !== closer) continue;
    if (depth === 0 && (closer !== "'" && closer !== '’' ? true : !/\w/.test(text.charAt(index + 1)))) return index;
    depth -= 1;
  }
  return -1;
}

/** Words in order, without the punctuation around them; `e.g.` keeps its stops, `team(s)` its brackets. */
export function wordsOf(text: string): readonly Word[] {
  const sheltered = shelters(text);
  const words: Word[] = [];
  let span = 0;
  let previousEnd = 0;
  for (const chunk of text.matchAll(/\S+/g)) {
    const [from, to] = trimmed(chunk[0]);
    if (from >= to) continue;
    const start = chunk.index + from;
    const end = chunk.index + to;
    while (span < sheltered.length && (sheltered[span]?.[1] ?? 0) <= start) span += 1;
    const shelter = sheltered[span];
    const word = text.slice(start, end);
    words.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end,
      gap: text.slice(previousEnd, start),
      sheltered: shelter !== undefined && shelter[0] <= start && start < shelter[1],
    });
    previousEnd = end;
  }
  return words;
}

function trimmed(chunk: string): readonly [number, number] {
  let from = 0;
  let to = chunk.length;
  while (from < to && (opening.includes(chunk.charAt(from)) || /[^\p{L}\p{N}]/u.test(chunk.charAt(from)))) from += 1;
  while (to > from && /[^\p{L}\p{N}+#]/u.test(chunk.charAt(to - 1))) {
    if (chunk.charAt(to - 1) === ')' && chunk.slice(from, to).includes('(')) break;
    if (abbreviation.test(chunk.slice(from, to))) break;
    to -= 1;
  }
  return [from, to];
}

export const isAbbreviation = (word: string): boolean => abbreviation.test(word);
