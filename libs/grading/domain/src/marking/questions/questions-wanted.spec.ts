import type { Rule } from '@assay/standards/domain';
import { questionsLeft, questionsWanted } from './questions-wanted';

const rule = (value: number | null, certainty: Rule<number>['certainty']): Rule<number | null> => ({
  value,
  certainty,
  owner: 'plan',
  citation: 'Assessment plan, methods',
});

it.each([
  [rule(4, 'stated'), { minimum: 4, binding: true }],
  [rule(4, 'unverified'), { minimum: 4, binding: false }],
  [rule(4, 'inferred'), { minimum: 4, binding: false }],
  [rule(null, 'stated'), { minimum: null, binding: false }],
])('binds only by a stated number: %j', (given, wanted) => {
  expect(questionsWanted(given)).toEqual(wanted);
});

it('counts what is left and never less than nothing', () => {
  expect([0, 3, 4, 9].map((asked) => questionsLeft({ minimum: 4 }, asked))).toEqual([4, 1, 0, 0]);
  expect(questionsLeft({ minimum: null }, 0)).toBe(0);
});
