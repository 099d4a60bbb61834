import { baseOfThirdPerson, opensAsVerb, opensClause } from '../language/base-verb';
import { mayBeNoun } from '../language/verb-lexicon';
import { isAbbreviation } from '../language/words';
import type { Word } from '../language/words';
import { afterConjunction, headVerbs, isAdverb, isConjunction, isParted } from './head-verbs';
import type { Heads } from './head-verbs';
import { closesSeries, wantsMore } from './open-phrase';

/** What a clause boundary is judged by: the duty's words, and the clause that is open. */
export interface OpenClause {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly heads: Heads;
}

const examples = new Set(['for', 'e.g.', 'this', 'these', 'such', 'including', 'it', 'i.e.', 'where', 'they']);
const subordinators = new Set([
  'that',
  'which',
  'who',
  'when',
  'how',
  'so',
  'whether',
  'if',
  'whilst',
  'while',
  'can',
  'may',
  'must',
  'will',
]);

/** After `to do one thing and …` these begin something handed over, not a second purpose. */
const deliveries = new Set(
  'take provide make report record document communicate present recommend escalate share advise propose'.split(' '),
);

/**
 * The index of the word with which a new element begins, if one begins at the gap before `index`; else null. Strong
 * marks (a semicolon, the end of a sentence) always part; a comma, a colon, a dash or a conjunction only before a clause with a
 * verb of its own. Lists, purposes, examples, brackets and quotations stay whole.
 */
export function nextElement(open: OpenClause, index: number): number | null {
  const { words } = open;
  const word = words[index];
  if (!word || word.sheltered) return null;
  if (word.gap.includes(';')) return afterConjunction(words, index);
  if (endsSentence(words, index)) return examples.has(word.lower) ? null : index;
  if (index <= open.heads.last + 1) return null;
  const dash = /\s[-–—]+\s|:\s/.test(word.gap);
  if (!dash && (!isParted(word) || wantsMore(open, index))) return null;
  const start = afterConjunction(words, index);
  if (!opensNewClause(open, start) || listsExamples(open, index, start)) return null;
  return dash || mayPart(open, index, start) ? start : null;
}

/** `such as test plans, design specifications and user guides`: what may be a noun there is one. */
function listsExamples({ words, heads }: OpenClause, index: number, start: number): boolean {
  const since = words.slice(heads.last + 1, index);
  const opened = since.some((word, at) => word.lower === 'including' || (word.lower === 'such' && since[at + 1]?.lower === 'as'));
  return opened && mayBeNoun(words[start]?.lower ?? '');
}

function endsSentence(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  return word !== undefined && before !== undefined && /[.!?]["”’')\]]*\s/.test(word.gap) && !isAbbreviation(before.text);
}

const conditions = new Set('where when if as'.split(' '));
const longestCondition = 5;

/** Past a condition set between commas (`and, where appropriate, modify`) to the word after it. */
function afterCondition(words: readonly Word[], start: number): number {
  if (!conditions.has(words[start]?.lower ?? '')) return start;
  for (let at = start + 1; at <= start + longestCondition; at += 1) if (words[at]?.gap.includes(',')) return at;
  return start;
}

function opensNewClause(open: OpenClause, start: number): boolean {
  const { words, text } = open;
  let at = afterCondition(words, start);
  while (isAdverb(words[at])) at += 1;
  const word = words[at];
  if (!word || word.sheltered) return false;
  const clause = text.slice(word.start);
  const next = words[at + 1];
  const object = next && !isParted(next) && !/[;.:]/.test(next.gap) ? next.lower : '';
  if (opensClause(word.lower, object, clause) || closesSeries(open, at)) return true;
  if (object === '') return opensSeries(open, at);
  const third = open.heads.verbs.some(({ start: from, base }) => words.some((one) => one.start === from && one.lower !== base));
  return third && baseOfThirdPerson(word.lower) !== null;
}

/** `…, plan, build and test the product`: the verbs have their object in common. */
function opensSeries(open: OpenClause, at: number): boolean {
  const word = open.words[at];
  const closesList = isConjunction(open.words[at - 1]) && mayBeNoun(word?.lower ?? '');
  if (!word || closesList || !opensAsVerb(word.lower, open.text.slice(word.start))) return false;
  const heads = headVerbs(open.words, at, open.text);
  const object = open.words[heads.last + 1];
  return (
    heads.verbs.length > 1 &&
    object !== undefined &&
    opensClause(open.words[heads.last]?.lower ?? '', object.lower, open.text.slice(open.words[heads.last]?.start))
  );
}

/** Whether a comma or conjunction here can end the open clause, given the purposes and subordinate clauses in it. */
function mayPart(open: OpenClause, index: number, start: number): boolean {
  const { words } = open;
  const comma = words.slice(index, start + 1).some((word) => word.gap.includes(','));
  const purpose = lastPurpose(open, index);
  if (purpose && sharesPurpose(words.slice(purpose.last + 1, index))) return false;
  if (comma) return true;
  const verb = words.slice(start).find((word) => !isAdverb(word))?.lower ?? '';
  if (purpose && !commaBetween(words, purpose.last, index)) return deliveries.has(verb);
  const subordinate = words.slice(open.heads.last + 1, index).findLastIndex((word) => subordinators.has(word.lower));
  return subordinate < 0 || commaBetween(words, open.heads.last + 1 + subordinate, index);
}

/** `to identify and, where necessary, resolve issues`: nothing but a condition stands between the verbs of a purpose. */
function sharesPurpose(between: readonly Word[]): boolean {
  const rest = between.slice(between.findIndex((word) => !isConjunction(word)));
  return between.every(isConjunction) || conditions.has(rest[0]?.lower ?? '');
}

/** The last `to` with a verb before the word, with the verbs that belong to it. */
function lastPurpose(open: OpenClause, index: number): Heads | null {
  for (let at = index - 1; at > open.heads.last; at -= 1) {
    if (open.words[at]?.lower !== 'to' || open.words[at]?.sheltered) continue;
    const heads = headVerbs(open.words, at + 1, open.text);
    const opens = open.words[at + 1];
    if (heads.verbs.length > 0 && opens && (isAdverb(opens) || heads.verbs[0]?.start === opens.start) && !opens.lower.endsWith('ing'))
      return heads;
  }
  return null;
}

const commaBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some((word) => word.gap.includes(',') && !isConjunction(word));
