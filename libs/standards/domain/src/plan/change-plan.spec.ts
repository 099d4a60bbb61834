import { blankPlan } from './blank-plan';
import {
  citing,
  withMethod,
  withMethodRule,
  withoutMethod,
  withoutRule,
  withoutStrayRows,
  withRow,
  withRule,
} from './change-plan';
import { checkPlan } from './check-plan';
import { listRules } from './list-rules';
import { readPlan } from './read-plan';
import { replaceRule } from './replace-rule';
import { cited } from './testing/a-plan';
import { planFile } from './testing/plan-file';

const blank = blankPlan({
  reference: 'ST0499',
  versionLabel: '1.2',
  title: 'Autocare technician',
  level: 2,
  regime: 'end-point-assessment',
});
const care = planFile('ST0005_1.0');

it('begins with a plan that can be kept, and that says what it lacks', () => {
  expect(readPlan(blank).kind).toBe('read');
  const codes = checkPlan(blank).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['methods-missing', 'length-missing', 'rule-not-cited']));
});

it('adds methods that can be kept, each without a source', () => {
  const plan = withMethod(blank, 'test', 'Knowledge test');
  expect(readPlan(plan).kind).toBe('read');
  expect(plan.methods[0]).toMatchObject({
    name: 'Knowledge test',
    assessor: { value: { competence: 'ST0499' } },
  });
});

it('takes a method away with its orders and the table that counted it', () => {
  const plan = withoutMethod(care, 'test');
  expect([plan.methods.length, plan.order, plan.aggregation]).toEqual([1, [], []]);
});

it('adds and removes what lists hold', () => {
  const plan = withMethodRule(withRule(care, 'options', { name: 'A', ksbs: [] }), 'test', 'submission', {
    name: 'Essay',
    dueWeek: 2,
    words: 500,
  });
  expect(readPlan(plan).kind).toBe('read');
  const paths = listRules(plan).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['options.1', 'methods.test.submission']));
  const without = ['options.1', 'methods.test.submission'].reduce(withoutRule, plan);
  expect(listRules(without)).toEqual(listRules(care));
});

it('leaves a rule that a plan cannot do without', () => {
  expect(withoutRule(care, 'window.months')).toEqual(care);
});

it('writes, replaces and takes out a row of the table', () => {
  const grades = { test: 'pass', 'professional-discussion': 'merit' } as const;
  const without = withRow(care, grades, null);
  expect(without.aggregation).toHaveLength(15);
  expect(withRow(without, grades, cited.stated('merit', 'page 9')).aggregation[6]).toEqual({
    grades,
    overall: cited.stated('merit', 'page 9'),
  });
});

it('drops the rows of a grade that the scale lost', () => {
  const plan =
    replaceRule(care, 'methods.test.scale', cited.stated(['fail', 'pass', 'distinction'], 'page 2')) ?? care;
  expect(withoutStrayRows(plan).aggregation).toHaveLength(12);
});

it('gives a source only to rules that have none', () => {
  const source = { citation: 'Page 3', owner: 'plan', certainty: 'stated' } as const;
  const plan = citing(
    { ...blank, window: { ...blank.window, months: cited.stated(4, 'page 1') } },
    ['window.months', 'window.startsWith'],
    source,
  );
  expect(plan.window.months.citation).not.toBe('Page 3');
  expect(plan.window.startsWith).toEqual({ value: 'gateway-accepted', ...source });
});
