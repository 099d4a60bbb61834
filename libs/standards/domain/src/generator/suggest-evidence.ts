import type { VerbClass } from '../generated-rubric';
import { phrase } from './phrase';
import type { RubricElement } from './rubric-element';
import { isUnderstanding, understood } from './understanding';

const wording: Readonly<Record<VerbClass, readonly string[]>> = {
  do: [
    'Dated records of {it}, showing the apprentice’s own part in the work.',
    'Samples of work that came out of {it}, with comments from whoever checked them.',
    'A recording or witness statement of {it}.',
  ],
  make: [
    'A demonstration of the result of {it}, with its history of changes.',
    'Designs, notes and test results from {it}.',
    'Feedback from those who use what came of {it}.',
  ],
  improve: ['Figures or feedback from before and after {it}.', 'The proposal that led to {it}, and a review of what came of it.'],
  judge: [
    'The notes or report behind {it}, with the options that were considered.',
    'A review, some time later, of how the conclusions reached in {it} held up.',
  ],
  lead: [
    'Feedback from colleagues about how the apprentice went about {it}.',
    'Plans, agendas or messages from {it}, with what came of them.',
  ],
  learn: [
    'A learning log with examples of {it}, and where each was put to use.',
    'Notes or certificates from {it}, with what was done differently afterwards.',
    'A short talk or article for colleagues that came out of {it}.',
  ],
  behave: ['A witness statement from a manager or colleague about {it}.', 'A reflective account of a real occasion that called for {it}.'],
};

/** What `ensure` is followed by, when that is a thing and not a clause. */
function ensured(element: RubricElement): string | null {
  const text = phrase(element.act, 'base', 'core');
  return element.verb === 'ensure' && !/^ensure that\b/.test(text) ? text.replace(/^ensure /, '') : null;
}

/** What an apprentice could bring, for as many elements as a portfolio has room for. */
const most = 3;

export function suggestEvidence(elements: readonly RubricElement[]): readonly string[] {
  const turns = new Map<VerbClass, number>();
  return elements.slice(0, most).map((element) => {
    if (isUnderstanding(element.verb)) return `Reflective notes on a real case that bear out ${understood(element)}.`;
    const assured = ensured(element);
    if (assured) return `Reports or figures that bear out ${assured}.`;
    const turn = turns.get(element.class) ?? 0;
    turns.set(element.class, turn + 1);
    const choices = wording[element.class];
    return (choices[turn % choices.length] ?? '').replace('{it}', phrase(element.act, 'gerund', 'core'));
  });
}
