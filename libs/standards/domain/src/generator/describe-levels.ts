import type { LevelDescriptor } from '../generated-rubric';
import { RubricGrade } from '../rubric-grade';
import type { ElementTail } from './element-tails';
import type { LevelBand } from './level-band';
import { distinctionEffects, distinctionReach, distinctionReasons, failManner, merit, passManner } from './level-wording';
import { listed } from './lists';
import { capital, phrase, polished, small } from './phrase';
import { isUnderstanding } from './understanding';
import type { RubricElement } from './rubric-element';

/** What the levels of one criterion are written from. Turns vary the wording from one criterion to the next. */
export interface LevelInput {
  readonly elements: readonly [RubricElement, ...RubricElement[]];
  readonly band: LevelBand;
  /** How many criteria before this one had the same class, and how many there were at all. */
  readonly turn: number;
  readonly index: number;
}

/** One descriptor for each grade of the scale, in the third person, about the criterion's own elements. */
export function describeLevels(scale: readonly RubricGrade[], input: LevelInput): readonly LevelDescriptor[] {
  return scale.map((grade) => ({ grade, descriptor: writers[grade](input) }));
}

const writers: Readonly<Record<RubricGrade, (input: LevelInput) => string>> = {
  [RubricGrade.Fail]: fail,
  [RubricGrade.Pass]: pass,
  [RubricGrade.Merit]: meritOf,
  [RubricGrade.Distinction]: distinction,
};

const turned = (wordings: readonly string[], turn: number): string => wordings[turn % wordings.length] ?? '';

function pass({ elements, turn }: LevelInput): string {
  const done = listed(elements.map((element) => phrase(element, 'third')));
  return `${capital(done)}. ${turned(passManner[elements[0].class], turn)}`;
}

function fail({ elements, turn }: LevelInput): string {
  if (elements.length >= manyElements) return `${shortfall(elements)} ${turned(failManner[elements[0].class], turn)}`;
  const lacking = elements.map(negated);
  const without = elements.length === 1 ? careLacking(elements[0]) : null;
  const missing = without ? `${lacking[0]}, or does so ${without}` : listed(lacking, 'or');
  return `${capital(missing)}. ${turned(failManner[elements[0].class], turn)}`;
}

/** From so many on, what is missing is told as a list: nobody reads `does not` three times aloud. */
const manyElements = 3;

const shortfall = (elements: readonly RubricElement[]): string =>
  `Falls short in at least one of these: ${listed(elements.map((element) => phrase(element.act, 'gerund', 'core')))}.`;

function negated(element: RubricElement): string {
  const base = phrase(element, 'base', 'core');
  const burden = /^be (?:responsible|accountable) for /;
  if (burden.test(base)) return base.replace(burden, 'does not take responsibility for ');
  return element.verb === 'be' ? base.replace(/^be\b/, 'is not') : `does not ${base}`;
}

/** `without employing version control`: the care that the duty asks for, as what a fail lacks. */
function careLacking(element: RubricElement): string | null {
  const tail = careOf(element.tails);
  if (!tail) return purposeMissed(element.tails);
  const text = polished(small(tail.text), 'they').replace(/^(?:with|by) /, '');
  return `without ${text}`;
}

/** `in a way that does not underpin peer review`: the end a duty serves, as what a fail misses. */
function purposeMissed(tails: readonly ElementTail[]): string | null {
  const purpose = tails.find(({ kind, text }) => kind === 'purpose' && /^to /i.test(text));
  return purpose ? `in a way that does not ${polished(purpose.text, 'they').replace(/^to /i, '')}` : null;
}

function careOf(tails: readonly ElementTail[]): ElementTail | undefined {
  const firm = tails.filter(
    ({ kind, text }) => ['participle', 'with', 'by'].includes(kind) && !/^(?:often|where|usually|typically)\b/i.test(text),
  );
  return firm.find(({ text }) => /^ensuring\b/i.test(text)) ?? firm[0];
}

function meritOf({ elements }: LevelInput): string {
  const [first, ...others] = elements;
  const sentence = merit[first.class].replace('{it}', phrase(first.act, 'gerund', 'core'));
  return `Meets every part of the pass. ${sentence}${others.length > 0 ? ` The same holds for ${effectsOf(others)}.` : ''}`;
}

function distinction({ elements, band, turn, index }: LevelInput): string {
  const [first, ...others] = elements;
  const reasons = turned(distinctionReasons[first.class], turn).replace('{it}', phrase(first.act, 'gerund', 'core'));
  const effect = turned(distinctionEffects[first.class], turn);
  const extra = others.length > 0 ? ` The same care shows in ${effectsOf(others)}.` : '';
  return `Meets every part of the pass. ${reasons} ${effect}.${extra} ${proofOf(first)}${turned(distinctionReach[band], index)}`;
}

/** The longest lists of published duties would make a sentence nobody can read aloud. */
const mostEffects = 2;
function effectsOf(elements: readonly RubricElement[]): string {
  const deeds = elements.filter(({ verb }) => !isUnderstanding(verb));
  return listed((deeds.length > 0 ? deeds : elements).slice(0, mostEffects).map((element) => phrase(element.act, 'gerund', 'core')));
}

/** `ensuring that alerts are visible` is something a distinction proves. */
function proofOf(element: RubricElement): string {
  const assured = assurance(element);
  return assured ? `Shows by measurement that ${assured}. ` : '';
}

/** The clause that an element's `ensuring that …` assures, or null. */
export function assurance(element: RubricElement): string | null {
  const tail = element.tails.find(({ text }) => /^ensuring that /i.test(text));
  return tail ? polished(tail.text, 'they').replace(/^ensuring that /i, '') : null;
}
