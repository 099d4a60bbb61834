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

it('lets an exception stand in for the weekly times of its day, and no other', () => {
  const exceptions = [{ date: localDate('2027-03-02'), from: 1080, until: 1200 }];
  const at = (start: string) => objectionsTo({ start, assessor: { exceptions } });
  expect(at('2027-03-02T18:30:00Z')).toEqual([]);
  expect(at('2027-03-02T10:00:00Z')).toEqual(['assessor-is-available']);
  expect(at('2027-03-03T10:00:00Z')).toEqual([]);
});

it('keeps an absence above an exception', () => {
  const day = localDate('2027-03-02');
  const assessor = { exceptions: [{ date: day, from: 540, until: 1020 }], absences: [{ firstDay: day, lastDay: day }] };
  expect(objectionsTo({ start: '2027-03-02T10:00:00Z', assessor })).toEqual(['assessor-is-available']);
});
