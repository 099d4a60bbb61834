import { appealInWindow } from './appeal-in-window.rule';

it('takes the last day and no day after it', () => {
  expect(appealInWindow({ today: '2027-02-17', until: '2027-02-17' })).toEqual([]);
  expect(appealInWindow({ today: '2027-02-18', until: '2027-02-17' })).toEqual([
    { rule: 'appeal-in-window', facts: { until: '2027-02-17' } },
  ]);
});
