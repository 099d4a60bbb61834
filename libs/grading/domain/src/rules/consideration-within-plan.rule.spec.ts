import { localDate } from '@assay/platform/util';
import { st0825Plan } from '@assay/standards/domain';
import { considerationWithinPlan } from './consideration-within-plan.rule';

const asked = {
  effect: 'longer-window' as const,
  windowStartsOn: localDate('2026-12-01'),
  windowEndsOn: localDate('2027-03-31'),
  plan: st0825Plan,
};

it('lets the window grow to the day on which everything has to be over, and no further', () => {
  expect(considerationWithinPlan({ ...asked, latestOn: localDate('2027-05-31') })).toEqual([]);
  expect(considerationWithinPlan({ ...asked, latestOn: localDate('2027-06-01') })).toEqual([
    { rule: 'consideration-within-plan', facts: { most: '2027-05-31' } },
  ]);
});

it('wants a day for a longer window, and none to leave an attempt out', () => {
  expect(considerationWithinPlan({ ...asked, latestOn: null })).toHaveLength(1);
  expect(considerationWithinPlan({ ...asked, effect: 'attempt-not-counted', latestOn: null })).toEqual([]);
});
