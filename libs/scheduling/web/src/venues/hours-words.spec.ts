import { hoursWords } from './hours-words';

const on = (weekdays: readonly number[], opensAt = '09:00', closesAt = '17:00') =>
  weekdays.map((weekday) => ({ weekday, opensAt, closesAt }));

it.each([
  [on([1, 2, 3, 4, 5]), 'Mon to Fri, 09:00 to 17:00'],
  [on([1, 2, 4]), 'Mon, Tue, Thu, 09:00 to 17:00'],
  [[...on([1, 2, 3]), ...on([6], '10:00', '12:00')], 'Mon to Wed, Sat, at differing hours'],
  [[], 'Closed'],
])('tells opening hours in a line', (openings, words) => {
  expect(hoursWords(openings)).toBe(words);
});
