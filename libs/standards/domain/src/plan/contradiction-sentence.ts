import { methodName } from './method-names';
import type { PlanContradiction, PlanContradictionCode } from './plan-contradiction';

type Facts = PlanContradiction['facts'];

const listOf = (facts: Facts, name: string): string => {
  const value = facts[name];
  return Array.isArray(value) ? value.join(', ') || 'none' : String(value);
};
const method = (facts: Facts, name = 'method'): string => methodName(String(facts[name]));
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const marks = ({ from, to }: Facts): string => (from === to ? `the mark ${from}` : `the marks ${from} to ${to}`);
/** `observation: pass, test: fail` as it stands in a sentence. */
const combination = (facts: Facts): string => {
  const grades = facts['grades'];
  return (Array.isArray(grades) ? (grades as readonly string[]) : [])
    .map((pair) => pair.split(': '))
    .map(([name = '', grade = '']) => `${inSentence(methodName(name))} ${grade}`)
    .join(', ');
};

const sentences: Readonly<Record<PlanContradictionCode, (facts: Facts) => string>> = {
  'methods-missing': () => 'The plan has no method.',
  'method-repeated': (facts) => `${method(facts)} is used more than once.`,
  'parts-do-not-add-up': (facts) => `${method(facts)}: the parts take ${facts['parts']} minutes together, the method ${facts['minutes']}.`,
  'scale-not-ascending': (facts) =>
    `${facts['of'] === 'overall' ? 'Overall grade' : method(facts, 'of')}: the scale (${listOf(facts, 'grades')}) needs at least two grades, rising from the lowest to the highest.`,
  'boundaries-overlap': (facts) => `${method(facts)}: ${marks(facts)} would be both ${facts['lower']} and ${facts['upper']}.`,
  'boundaries-gap': (facts) => `${method(facts)}: ${marks(facts)} would have no grade.`,
  'boundaries-outside': (facts) =>
    `${method(facts)}: the boundary of ${facts['grade']} (${facts['from']} to ${facts['to']}) does not lie within 0 to ${facts['outOf']}.`,
  'grade-without-boundary': (facts) => `${method(facts)}: no mark leads to ${facts['grade']}.`,
  'must-pass-impossible': (facts) =>
    `${method(facts)}: ${facts['needed']} of the ${facts['items']} items “${facts['name']}” cannot be required.`,
  'aggregation-missing': (facts) => `The table has no row for ${combination(facts)}.`,
  'aggregation-repeated': (facts) => `The table has more than one row for ${combination(facts)}: rows ${listOf(facts, 'rows')}.`,
  'aggregation-unknown': (facts) =>
    `Row ${facts['row']} of the table (${combination(facts)} gives ${facts['overall']}) uses a grade or method that the plan does not have.`,
  'order-unknown-method': (facts) => `The order names ${method(facts)}, which the plan does not use.`,
  'order-circular': (facts) =>
    `The order goes in a circle: ${listOf(facts, 'methods').split(', ').map(methodName).join(', ')} wait for one another.`,
  'order-beyond-window': (facts) =>
    `${method(facts)} cannot take place before day ${facts['earliestDay']}, but the window ends after ${facts['windowDays']} days.`,
  'order-repeated': (facts) =>
    `That ${inSentence(method(facts))} comes after ${inSentence(method(facts, 'after'))} is said more than once.`,
  'order-without-submission': (facts) =>
    `${method(facts)} waits until ${inSentence(method(facts, 'after'))} is submitted, but nothing is handed in there.`,
  'start-dates-reversed': (facts) => `The last start date, ${facts['until']}, lies before the first, ${facts['from']}.`,
  'length-missing': (facts) => (facts['of'] === 'window' ? 'The window has no length.' : `${method(facts, 'of')} has no length.`),
  'steps-outside-scale': (facts) =>
    `${method(facts)}: the scale asks how many criteria lead to ${listOf(facts, 'wanted')}; given is ${listOf(facts, 'given')}.`,
  'reattempts-beyond-end': (facts) => `A ${facts['after']} may take ${facts['months']} months, but everything ends within ${facts['all']}.`,
  'cap-outside-scale': (facts) => `The cap after a ${facts['after']} is ${facts['highest']}, a grade that does not exist there.`,
  'rule-not-cited': (facts) => `The rule ${facts['path']} does not say where it comes from.`,
};

/** The contradiction as a sentence in English. */
export const contradictionSentence = ({ code, facts }: PlanContradiction): string => sentences[code](facts);
