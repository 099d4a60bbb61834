import { wishedWeekdays } from './wished-weekdays';

it('names the days, and the working week as one', () => {
  expect(wishedWeekdays([5, 4, 3, 2, 1])).toBe('any working day');
  expect(wishedWeekdays([4, 2])).toBe('Tuesdays and Thursdays');
  expect(wishedWeekdays([1, 3, 5])).toBe('Mondays, Wednesdays and Fridays');
  expect(wishedWeekdays([1])).toBe('Mondays');
});
