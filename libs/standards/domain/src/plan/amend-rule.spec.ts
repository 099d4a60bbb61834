import { amendRule } from './amend-rule';
import type { RuleAmendment } from './amend-rule';
import { listRules } from './list-rules';
import { ruleInput } from './rule-input';
import { st0825Plan } from './st0825/st0825-plan';

const source = { citation: 'Assessment plan, page 4', owner: 'plan', certainty: 'stated' } as const;
const amended = (given: Partial<RuleAmendment> & { path: string }) => {
  const amending = amendRule(st0825Plan, { ...source, ...given });
  if (amending.kind === 'refused') return amending.reason;
  return listRules(amending.plan).find(({ path }) => path === given.path)?.rule;
};

it.each([
  ['window.months', 5, 5],
  ['methods.observation.questions', null, null],
  ['methods.observation.notice', 21, { days: 21, kind: 'calendar' }],
  ['methods.observation.tolerance', 15, { percent: 15, direction: 'longer', extendedBy: 'assessor' }],
  ['reattempts.caps.1', 'merit', { after: 'resit', limits: 'method', highest: 'merit' }],
  ['reattempts.voidCounts', true, true],
  ['aggregation.7', 'pass', 'pass'],
] as const)('puts %s = %p where it belongs, with its new source', (path, input, value) => {
  expect(amended({ path, input })).toEqual({ value, ...source });
});

it('changes no other rule, not even one written by the same words', () => {
  const path = 'methods.observation.scale';
  const amending = amendRule(st0825Plan, { path, ...source });
  const plan = amending.kind === 'amended' ? amending.plan : st0825Plan;
  const differs = listRules(plan).filter(
    ({ rule }, at) => JSON.stringify(rule) !== JSON.stringify(listRules(st0825Plan)[at]?.rule),
  );
  expect(differs.map((one) => one.path)).toEqual([path]);
});

it('keeps the value where only the source is confirmed', () => {
  expect(amended({ path: 'methods.observation.marking' })).toMatchObject({
    value: { by: 'criteria' },
    ...source,
  });
});

it('refuses a path the plan does not have', () => {
  expect(amended({ path: 'window.weeks', input: 1 })).toBe('rule-unknown');
});

it.each([
  ['window.months', null],
  ['window.months', 1.5],
  ['window.months', -1],
  ['methods.observation.minutes', 'pass'],
  ['reattempts.voidCounts', 1],
  ['methods.observation.marking', 1],
] as const)('refuses %s = %p', (path, input) => {
  expect(amended({ path, input })).toBe('input-refused');
});

it('reads the input that stands there now', () => {
  expect(
    listRules(st0825Plan).flatMap(({ path, rule }) =>
      /notice|cap|months$/.test(path) ? [ruleInput(path, rule.value)] : [],
    ),
  ).toEqual([4, 14, 14, 'pass', 'pass']);
});
