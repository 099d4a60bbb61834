import { localDate } from '@assay/platform/util';
import { objectionsTo } from '../testing/a-proposal';

const works = (weekday: number, from: number, until: number) => ({
  weekday,
  from,
  until,
  effectiveFrom: localDate('2025-01-01'),
  effectiveUntil: null,
});

it('takes an event that ends with the working day, not one that ends after it', () => {
  expect(objectionsTo({ start: '2027-03-01T16:00:00Z' })).toEqual([]);
  expect(objectionsTo({ start: '2027-03-01T16:15:00Z' })).toEqual(['assessor-is-available']);
  expect(objectionsTo({ start: '2027-03-01T08:59:00Z' })).toEqual(['assessor-is-available']);
});

it('joins a morning and an afternoon that touch', () => {
  const workingTimes = [works(1, 540, 630), works(1, 630, 720)];
  expect(objectionsTo({ assessor: { workingTimes } })).toEqual([]);
  expect(objectionsTo({ assessor: { workingTimes: [works(1, 540, 630), works(1, 631, 720)] } })).toEqual(['assessor-is-available']);
});

it('objects on the first and the last day of an absence, not around it', () => {
  const absences = [{ firstDay: localDate('2027-03-02'), lastDay: localDate('2027-03-03') }];
  const on = (day: string) => objectionsTo({ start: `${day}T10:00:00Z`, assessor: { absences } });
  expect([on('2027-03-01'), on('2027-03-04')]).toEqual([[], []]);
  expect([on('2027-03-02'), on('2027-03-03')]).toEqual([['assessor-is-available'], ['assessor-is-available']]);
});

it('follows a pattern only while it is in effect', () => {
  const pattern = { ...works(1, 540, 1020), effectiveFrom: localDate('2027-03-08'), effectiveUntil: localDate('2027-03-14') };
  const on = (day: string) => objectionsTo({ start: `${day}T10:00:00Z`, assessor: { workingTimes: [pattern] } });
  expect(on('2027-03-08')).toEqual([]);
  expect(on('2027-03-01')).toEqual(['assessor-is-available']);
  expect(on('2027-03-15')).toEqual(['assessor-is-available']);
});

it('keeps to local hours after the clocks go forward', () => {
  expect(objectionsTo({ start: '2027-03-30T08:00:00Z' })).toEqual([]);
  expect(objectionsTo({ start: '2027-03-30T16:00:00Z' })).toEqual(['assessor-is-available']);
});
