import { dateIn, localDate } from '@assay/platform/util';
import fc from 'fast-check';
import { LocalDays } from './local-days';

const days = new LocalDays('Europe/London');
const hour = 3_600_000;

it('has days of 23, 24 and 25 hours', () => {
  const length = (date: string) => (days.day(localDate(date)).until - days.day(localDate(date)).from) / hour;
  expect([length('2027-03-28'), length('2027-03-29'), length('2027-10-31')]).toEqual([23, 24, 25]);
});

it('finds the day of every instant as the zone tells it', () => {
  const zones = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/New_York', 'UTC');
  const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 0, 1) });
  fc.assert(fc.property(instant, zones, (at, zone) => new LocalDays(zone).dayAt(at).date === dateIn(zone, at)));
});

it('keeps working hours local on the day the clocks change', () => {
  const sunday = days.day(localDate('2027-10-31'));
  const { from, until } = days.stretch(sunday, 0, 180);
  expect((until - from) / hour).toBe(4);
});
