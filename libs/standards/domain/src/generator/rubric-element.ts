import type { CriterionElement, VerbClass } from '../generated-rubric';
import { wordsOf } from '../language/words';
import type { DutyElement } from './duty-element';
import { tailsOf } from './element-tails';
import type { ElementTail } from './element-tails';
import { verbClassOf } from './verb-class-of';

/** An element with all that its sentences are made from. */
export interface RubricElement extends DutyElement {
  readonly class: VerbClass;
  readonly tails: readonly ElementTail[];
}

/** Verbs that only announce the verb that matters: `look to automate`. */
const announcing = new Set('look seek aim strive help try continue'.split(' '));

export function rubricElement(element: DutyElement): RubricElement {
  const verb = announcedVerb(element) ?? element.verb;
  return { ...element, verb, class: verbClassOf(verb, element.text), tails: tailsOf(element) };
}

function announcedVerb(element: DutyElement): string | null {
  const head = element.heads[0];
  if (!head || !announcing.has(head.base)) return null;
  const words = wordsOf(element.text);
  const at = words.findIndex((word) => word.start + element.start === head.start);
  return words[at + 1]?.lower === 'to' ? (words[at + 2]?.lower ?? null) : null;
}

/** The published part of an element. */
export function publishedElement({ text, verb, start, end, class: kind }: RubricElement): CriterionElement {
  return { text, verb, class: kind, start, end };
}
