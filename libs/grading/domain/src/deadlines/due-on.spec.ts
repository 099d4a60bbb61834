import { bankHolidaysOf, HolidayDivision, localDate } from '@assay/platform/util';
import { dueOn, valueOn } from './due-on';

const holidays = bankHolidaysOf(HolidayDivision.EnglandAndWales);

it('counts working days past weekends and bank holidays, and plain days through them', () => {
  expect(dueOn(localDate('2026-12-24'), { amount: 2, unit: 'working-days' }, holidays)).toBe('2026-12-30');
  expect(dueOn(localDate('2026-12-24'), { amount: 2, unit: 'days' }, holidays)).toBe('2026-12-26');
});

it('takes the value that was decided last before the day, and the usual one before the first', () => {
  const usual = { amount: 20, unit: 'working-days' as const };
  const decided = [
    { amount: 15, unit: 'working-days' as const, effectiveFrom: '2027-01-01' },
    { amount: 28, unit: 'days' as const, effectiveFrom: '2027-02-01' },
  ];
  const on = (date: string) => valueOn(decided, usual, localDate(date)).amount;
  expect([on('2026-12-31'), on('2027-01-01'), on('2027-01-31'), on('2027-02-01')]).toEqual([20, 15, 15, 28]);
});
