import { weekObjections } from './week-objections';

const on = (weekday: number, startsAt: string, endsAt: string) => ({ weekday, startsAt, endsAt });

it('takes times that touch, and the same times on other days', () => {
  expect(weekObjections([on(1, '09:00', '12:00'), on(1, '12:00', '17:00'), on(2, '09:00', '12:00')])).toEqual([]);
});

it('objects to a time that ends before it starts, or overlaps an earlier one of its day', () => {
  expect(weekObjections([on(1, '12:00', '12:00'), on(1, '09:00', '10:00'), on(1, '09:59', '11:00')])).toEqual([
    { index: 0, code: 'ends-before-start' },
    { index: 2, code: 'times-overlap' },
  ]);
});
