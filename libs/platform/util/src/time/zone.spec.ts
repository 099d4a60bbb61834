import fc from 'fast-check';
import { localDate } from './local-date';
import { dateIn, instantsOf, startOfDay, wallTimeOf } from './zone';

const london = 'Europe/London';
const iso = (instants: readonly number[]) => instants.map((instant) => new Date(instant).toISOString());

it('finds the one instant of a time in winter and in summer', () => {
  expect(iso(instantsOf(localDate('2027-01-11'), 540, london))).toEqual(['2027-01-11T09:00:00.000Z']);
  expect(iso(instantsOf(localDate('2027-07-05'), 540, london))).toEqual(['2027-07-05T08:00:00.000Z']);
});

it('finds no instant for a time that the clocks jump over', () => {
  expect(instantsOf(localDate('2027-03-28'), 90, london)).toEqual([]);
});

it('finds both instants of a time that comes twice', () => {
  expect(iso(instantsOf(localDate('2027-10-31'), 90, london))).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z']);
});

it('starts the day after midnight where the clocks jump over midnight', () => {
  // Cuba's clocks went from 00:00 to 01:00 on 10 March 2024.
  expect(iso([startOfDay(localDate('2024-03-10'), 'America/Havana')])).toEqual(['2024-03-10T05:00:00.000Z']);
});

it('tells the date of the place, not of UTC', () => {
  expect(dateIn(london, Date.parse('2027-06-30T23:30:00Z'))).toBe('2027-07-01');
  expect(wallTimeOf(Date.parse('2027-06-30T23:30:00Z'), london)).toEqual({ date: '2027-07-01', minutes: 30 });
});

it('finds every instant again by the time it shows', () => {
  const minute = fc.integer({ min: Date.UTC(2019, 0, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 }).map((value) => value * 60_000);
  fc.assert(
    fc.property(minute, fc.constantFrom(london, 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'), (instant, zone) => {
      const { date, minutes } = wallTimeOf(instant, zone);
      expect(instantsOf(date, minutes, zone)).toContain(instant);
      expect(startOfDay(date, zone)).toBeLessThanOrEqual(instant);
    }),
  );
});
