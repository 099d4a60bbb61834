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
  /** The act itself, where the verb only announces it: `automate manual tasks` of `look to automate manual tasks`. */
  readonly act: DutyElement;
}

/** Verbs that only announce the verb that matters: `look to automate`. */
const announcing = new Set('look seek aim strive help try continue'.split(' '));

export function rubricElement(element: DutyElement): RubricElement {
  const act = announcedAct(element) ?? element;
  return {
    ...element,
    verb: act.verb,
    class: verbClassOf(act.verb, element.text),
    tails: tailsOf(element),
    act,
  };
}

function announcedAct(element: DutyElement): DutyElement | null {
  const head = element.heads[0];
  if (!head || !announcing.has(head.base)) return null;
  const words = wordsOf(element.text);
  const at = words.findIndex((word) => word.start + element.start === head.start);
  const inner = words[at + 2];
  if (words[at + 1]?.lower !== 'to' || !inner) return null;
  const start = element.start + inner.start;
  const verb = inner.lower;
  return {
    text: element.text.slice(inner.start),
    start,
    end: element.end,
    verb,
    heads: [{ start, end: element.start + inner.end, base: verb }],
  };
}

/** The published part of an element. */
export function publishedElement({ text, verb, start, end, class: kind }: RubricElement): CriterionElement {
  return { text, verb, class: kind, start, end };
}
