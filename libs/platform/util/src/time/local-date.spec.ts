import fc from 'fast-check';
import { addDays, addMonths, datesFrom, dateOfDay, daysBetween, isLocalDate, localDate, startOfWeek, weekdayOf } from './local-date';

const anyDate = fc.integer({ min: -20_000, max: 40_000 }).map(dateOfDay);

it('knows the days that exist', () => {
  expect(isLocalDate('2028-02-29')).toBe(true);
  expect(isLocalDate('2027-02-29')).toBe(false);
  expect(isLocalDate('2027-13-01')).toBe(false);
  expect(isLocalDate('2027-1-1')).toBe(false);
  expect(() => localDate('2027-04-31')).toThrow(RangeError);
});

it('keeps to the end of a shorter month', () => {
  expect(addMonths(localDate('2027-01-31'), 1)).toBe('2027-02-28');
  expect(addMonths(localDate('2027-10-31'), 4)).toBe('2028-02-29');
  expect(addMonths(localDate('2027-03-15'), -3)).toBe('2026-12-15');
});

it('counts days forth and back', () => {
  fc.assert(fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => daysBetween(date, addDays(date, days)) === days));
});

it('names weekdays as ISO does and starts weeks on Monday', () => {
  expect(weekdayOf(localDate('2027-01-11'))).toBe(1);
  expect(weekdayOf(localDate('1969-12-28'))).toBe(7);
  fc.assert(fc.property(anyDate, (date) => weekdayOf(startOfWeek(date)) === 1 && daysBetween(startOfWeek(date), date) < 7));
});

it('lists days from the first to the last, both included', () => {
  expect(datesFrom(localDate('2027-02-27'), localDate('2027-03-01'))).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
  expect(datesFrom(localDate('2027-03-02'), localDate('2027-03-01'))).toEqual([]);
});
