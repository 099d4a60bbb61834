import { diaryPeriod } from './diary-period';

const today = '2027-02-01';

it('shows the week of the day unless told', () => {
  const { view, days, previous, next } = diaryPeriod('2027-02-17', undefined, today);
  expect([view, days.at(0), days.at(-1), previous, next]).toEqual(['week', '2027-02-15', '2027-02-21', '2027-02-08', '2027-02-22']);
});

it('shows one day, and whole months across the clock change', () => {
  expect(diaryPeriod('2027-02-17', 'day', today).days).toEqual(['2027-02-17']);
  const { days, previous, next } = diaryPeriod('2027-03-31', 'month', today);
  expect([days.length, days.at(-1), previous, next]).toEqual([31, '2027-03-31', '2027-02-01', '2027-04-01']);
});

it('takes today where the address is nonsense', () => {
  expect(diaryPeriod('nonsense', 'century', today)).toMatchObject({ view: 'week', date: today });
});
