import type { PlanContradiction, PlanContradictionCode } from '@assay/standards/domain';
import { methodName } from './method-words';

type Facts = PlanContradiction['facts'];

const listOf = (facts: Facts, name: string): string => {
  const value = facts[name];
  return Array.isArray(value) ? value.join(', ') : String(value);
};
const method = (facts: Facts): string => methodName(String(facts['method']));
const marks = ({ from, to }: Facts): string =>
  from === to ? `the mark ${from}` : `the marks ${from} to ${to}`;

const sentences: Readonly<Record<PlanContradictionCode, (facts: Facts) => string>> = {
  'methods-missing': () => 'The plan has no method.',
  'method-repeated': (facts) => `${method(facts)} is used more than once.`,
  'parts-do-not-add-up': (facts) =>
    `${method(facts)}: the parts take ${facts['parts']} minutes together, the method ${facts['minutes']}.`,
  'scale-not-ascending': (facts) =>
    `The scale ${listOf(facts, 'grades')} does not rise from the lowest grade to the highest.`,
  'boundaries-overlap': (facts) =>
    `${method(facts)}: ${marks(facts)} would be both ${facts['lower']} and ${facts['upper']}.`,
  'boundaries-gap': (facts) => `${method(facts)}: ${marks(facts)} would have no grade.`,
  'boundaries-outside': (facts) =>
    `${method(facts)}: the boundary of ${facts['grade']} (${facts['from']} to ${facts['to']}) does not lie within 0 to ${facts['outOf']}.`,
  'grade-without-boundary': (facts) => `${method(facts)}: no mark leads to ${facts['grade']}.`,
  'must-pass-impossible': (facts) =>
    `${method(facts)}: ${facts['needed']} of the ${facts['items']} items “${facts['name']}” cannot be required.`,
  'aggregation-missing': (facts) => `The table has no row for ${listOf(facts, 'grades')}.`,
  'aggregation-repeated': (facts) =>
    `The table has more than one row for ${listOf(facts, 'grades')}: rows ${listOf(facts, 'rows')}.`,
  'aggregation-unknown': (facts) =>
    `Row ${facts['row']} of the table uses a grade or method that the plan does not have.`,
  'order-unknown-method': (facts) => `The order names ${method(facts)}, which the plan does not use.`,
  'order-circular': () => 'The order goes in a circle: each of these methods waits for another.',
  'order-beyond-window': (facts) =>
    `${method(facts)} cannot take place before day ${facts['earliestDay']}, but the window ends after ${facts['windowDays']} days.`,
  'cap-outside-scale': (facts) =>
    `The cap after a ${facts['after']} is ${facts['highest']}, a grade that does not exist there.`,
  'rule-not-cited': (facts) => `The rule ${facts['path']} does not say where it comes from.`,
};

/** The contradiction as a sentence. */
export const contradictionWords = ({ code, facts }: PlanContradiction): string => sentences[code](facts);
