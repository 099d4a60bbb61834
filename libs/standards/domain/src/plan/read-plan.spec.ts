import { faultSentence, readPlan } from './read-plan';
import { shippedPlans } from './shipped-plans';
import { planFile } from './testing/plan-file';

const refusal = (document: unknown): readonly string[] => {
  const reading = readPlan(document);
  return reading.kind === 'refused' ? reading.faults.map(faultSentence) : [];
};
const care = planFile('ST0005_1.0');

it('reads a plan that ships', () => {
  expect(shippedPlans.map((plan) => readPlan(JSON.parse(JSON.stringify(plan))).kind)).toEqual(['read']);
});

it.each([
  [
    'a part that is missing',
    { ...care, window: undefined },
    'window: looked for parts months, startsWith, extensionMonths, found nothing.',
  ],
  ['a part that no plan has', { ...care, fee: 1 }, 'the document: looked for nothing called fee, found 1.'],
  ['a number that is none', { ...care, level: 'two' }, 'level: looked for a whole number from 1 to 8, found “two”.'],
  [
    'a rule without its source',
    { ...care, results: { value: { days: 1, kind: 'working' } } },
    'results.citation: looked for text of at most 500 characters, found nothing.',
  ],
  ['a list that is none', { ...care, methods: {} }, 'methods: looked for a list of at most 5, found parts without a name.'],
])('refuses %s and says where', (_name, document, sentence) => {
  expect(refusal(document)).toContain(sentence);
});

it('refuses grades, KSBs, dates and ways of marking that there are not', () => {
  const [test, ...others] = care.methods;
  const wrong = (rule: string, value: unknown) => ({
    ...care,
    methods: [{ ...test, [rule]: { ...test?.minutes, value } }, ...others],
  });
  expect(refusal(wrong('scale', ['fail', 'excellent']))[0]).toContain('methods[0].scale.value: looked for some of fail');
  expect(refusal(wrong('marking', { by: 'heart' }))[0]).toContain('looked for by: one of criteria, raw-mark');
  const theme = { name: 'A', duties: [1], ksbs: ['X1'], criteria: [] };
  expect(refusal(wrong('themes', [theme]))[0]).toContain('methods[0].themes.value[0].ksbs: looked for keys of KSBs');
  expect(refusal({ ...care, startDates: { ...care.results, value: { from: '2027-13-01', until: null } } })[0]).toContain(
    'looked for a date',
  );
});

it.each([null, [], 'plan', 3, {}])('refuses %p', (document) => {
  expect(refusal(document)).not.toEqual([]);
});

it('names fifty faults at most', () => {
  const aggregation = care.aggregation.flatMap(() => Array.from({ length: 20 }, () => ({})));
  expect(refusal({ ...care, aggregation })).toHaveLength(50);
});
