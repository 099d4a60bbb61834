import { weekdayWords } from './weekday-words';

it('names the days, and the working week as one', () => {
  expect(weekdayWords([5, 4, 3, 2, 1])).toBe('any working day');
  expect(weekdayWords([4, 2])).toBe('Tuesdays and Thursdays');
  expect(weekdayWords([1, 3, 5])).toBe('Mondays, Wednesdays and Fridays');
  expect(weekdayWords([1])).toBe('Mondays');
});
