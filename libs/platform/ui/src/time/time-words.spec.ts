import { dateWords, durationWords, timeRangeWords, timeWords } from './time-words';

const london = 'Europe/London';

it('tells a local date as it is, whatever the zone', () => {
  expect(dateWords('2027-01-11')).toBe('11 January 2027');
  expect(dateWords('2027-01-11', 'day')).toBe('Monday 11 January 2027');
});

it('takes the day of an instant in the United Kingdom', () => {
  expect(dateWords('2027-06-30T23:30:00Z')).toBe('1 July 2027');
});

it('leaves the zone out for a reader whose clock shows the same', () => {
  expect(timeWords('2027-01-11T09:30:00Z', london, 'Europe/Lisbon')).toBe('09:30');
});

it('names the zone for a reader elsewhere, in summer and in winter', () => {
  expect(timeWords('2027-01-11T09:30:00Z', london, 'Europe/Paris')).toBe('09:30 GMT');
  expect(timeWords('2027-07-11T09:30:00Z', london, 'Europe/Paris')).toBe('10:30 BST');
});

it('tells midnight as 00:00', () => {
  expect(timeWords('2027-01-11T00:00:00Z', london, london)).toBe('00:00');
});

it('tells a stretch of time with one zone', () => {
  const words = timeRangeWords('2027-01-11T09:30:00Z', '2027-01-11T12:00:00Z', london, 'Europe/Paris');
  expect(words).toBe('09:30 to 12:00 GMT');
});

it.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [60, '1 hour'],
  [150, '2 hours 30 minutes'],
])('tells %d minutes as %s', (minutes, words) => expect(durationWords(minutes)).toBe(words));
