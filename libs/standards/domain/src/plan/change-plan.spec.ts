import { blankPlan } from './blank-plan';
import { citing, withMethod, withMethodRule, withoutMethod, withoutRule, withoutStrayRows, withRow, withRule } from './change-plan';
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

it('takes out a row of the table and writes it again, before the first of a later combination', () => {
  const grades = { test: 'pass', 'professional-discussion': 'merit' } as const;
  const without = withRow(care, grades, null);
  expect(without.aggregation).toHaveLength(15);
  const written = withRow(without, grades, cited.stated('merit', 'page 9'));
  expect(written.aggregation[5]?.grades).toEqual(grades);
});

it('replaces a row where it stands, so that its number stays', () => {
  const row = care.aggregation[8];
  const plan = withRow(care, row?.grades ?? {}, cited.stated('fail', 'page 9'));
  expect(plan.aggregation[8]).toEqual({ ...row, overall: cited.stated('fail', 'page 9') });
  expect(plan.aggregation.map(({ grades }) => grades)).toEqual(care.aggregation.map(({ grades }) => grades));
});

it('drops the rows of a grade that the scale lost', () => {
  const plan = replaceRule(care, 'methods.test.scale', cited.stated(['fail', 'pass', 'distinction'], 'page 2')) ?? care;
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
