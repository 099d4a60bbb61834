import { changedRules, mergePlans } from './merge-plans';
import { withRule } from './change-plan';
import { replaceRule } from './replace-rule';
import { cited } from './testing/a-plan';
import { planFile } from './testing/plan-file';

const base = planFile('ST0005_1.0');
const months = (value: number) => replaceRule(base, 'window.months', cited.stated(value, 'page 4')) ?? base;
const notice = replaceRule(base, 'methods.test.notice', cited.stated({ days: 21, kind: 'calendar' }, 'page 5')) ?? base;

it('takes over what only the other changed, inside one method too', () => {
  const { plan, both } = mergePlans(base, months(5), notice);
  expect(both).toEqual([]);
  expect(changedRules(base, plan)).toEqual(['window.months', 'methods.test.notice']);
});

it('keeps ours and names the rule where both changed it', () => {
  const { plan, both } = mergePlans(base, months(5), months(6));
  expect(plan.window.months.value).toBe(5);
  expect(both).toEqual(['window.months']);
});

it('keeps what was added to a list when the other changed something else', () => {
  const added = withRule(base, 'caps', { after: 'resit', limits: 'overall', highest: 'pass' });
  const { plan, both } = mergePlans(base, added, notice);
  expect(plan.reattempts.caps).toHaveLength(1);
  expect(both).toEqual([]);
});

it('sees no difference in the order of members', () => {
  const turned = JSON.parse(JSON.stringify(base), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ) as typeof base;
  expect(changedRules(base, turned)).toEqual([]);
});
