import { bankHolidaysOf, HolidayDivision, isHolidayDivision } from './bank-holidays';
import { localDate } from './local-date';
import { addWorkingDays, isWorkingDay } from './working-days';

const england = bankHolidaysOf(HolidayDivision.EnglandAndWales);
const scotland = bankHolidaysOf(HolidayDivision.Scotland);

it('skips weekends and bank holidays', () => {
  expect(addWorkingDays(england, localDate('2027-03-25'), 1)).toBe('2027-03-30');
  expect(addWorkingDays(england, localDate('2027-01-11'), 5)).toBe('2027-01-18');
  expect(addWorkingDays(england, localDate('2027-01-16'), 0)).toBe('2027-01-16');
});

it('keeps the holidays of the place', () => {
  expect(isWorkingDay(england, localDate('2026-11-30'))).toBe(true);
  expect(isWorkingDay(scotland, localDate('2026-11-30'))).toBe(false);
});

it('refuses to count beyond the last known year', () => {
  expect(addWorkingDays(england, localDate('2028-12-27'), 2)).toBe('2028-12-29');
  expect(addWorkingDays(england, localDate('2028-12-29'), 1)).toBeNull();
  expect(isWorkingDay(england, localDate('2029-01-02'))).toBe(false);
});

it('knows its divisions', () => {
  expect(isHolidayDivision('northern-ireland')).toBe(true);
  expect(isHolidayDivision('wales')).toBe(false);
});
