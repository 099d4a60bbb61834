import type { DutyShare, TextSpan } from '../generated-rubric';
import type { Duty } from '../occupation-document';
import { divideDuty } from './divide-duty';
import { rubricElement } from './rubric-element';
import type { RubricElement } from './rubric-element';

/** Some or all elements of a duty, with all that their sentences are made from. */
export interface CriterionShare {
  readonly duty: Pick<Duty, 'number' | 'text' | 'ksbs'>;
  readonly elements: readonly RubricElement[];
  readonly connectives: readonly TextSpan[];
  /** Whether it is the whole duty. */
  readonly whole: boolean;
}

/** The duty with all of its elements. */
export function wholeShare(duty: CriterionShare['duty']): CriterionShare {
  const { elements, connectives } = divideDuty(duty.text);
  return { duty, elements: elements.map(rubricElement), connectives, whole: true };
}

/** The elements of the duty that stand where those of a kept share stand; null where it is divided otherwise now. */
export function sameShare(duty: CriterionShare['duty'], kept: DutyShare): CriterionShare | null {
  const whole = wholeShare(duty);
  if (duty.text !== kept.text) return null;
  const elements = whole.elements.filter(({ start, end }) =>
    kept.elements.some((element) => element.start === start && element.end === end),
  );
  if (elements.length !== kept.elements.length) return null;
  return {
    ...whole,
    elements,
    connectives: kept.connectives,
    whole: elements.length === whole.elements.length,
  };
}
