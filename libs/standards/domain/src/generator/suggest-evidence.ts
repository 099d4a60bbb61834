import type { VerbClass } from '../generated-rubric';
import { phrase } from './phrase';
import type { RubricElement } from './rubric-element';

const wording: Readonly<Record<VerbClass, string>> = {
  do: 'Dated records of {it}, showing the apprentice’s own part in the work.',
  make: 'The product of {it}, with the history of how it came about.',
  improve: 'Figures or feedback from before and after {it}.',
  judge: 'The notes or report behind {it}, with the options that were considered.',
  lead: 'Feedback from colleagues who took part in or gained from {it}.',
  learn: 'A learning log with examples of {it}, and where each was put to use.',
  behave: 'A witness statement from a manager or colleague about {it}.',
};

/** What an apprentice could bring, for as many elements as a portfolio has room for. */
const most = 3;

export const suggestEvidence = (elements: readonly RubricElement[]): readonly string[] =>
  elements.slice(0, most).map((element) => wording[element.class].replace('{it}', phrase(element, 'gerund', 'core')));
