import { localDate } from '@assay/platform/util';
import { endAfterPauses, openEnd, pausesAfter } from './end-after-pauses';

const pause = (from: string, until: string) => ({ from: localDate(from), until: localDate(until) });

it('gives back the days of every pause, one that only the earlier one made room for too', () => {
  const pauses = [pause('2027-02-01', '2027-03-01'), pause('2027-04-01', '2027-04-11')];
  expect(endAfterPauses(localDate('2027-03-20'), pauses)).toBe('2027-04-27');
  expect(endAfterPauses(localDate('2027-03-20'), [])).toBe('2027-03-20');
});

it('leaves what had ended, and what has no end', () => {
  expect(endAfterPauses(localDate('2027-01-31'), [pause('2027-02-01', '2027-03-01')])).toBe('2027-01-31');
  expect(endAfterPauses(openEnd, [pause('2027-02-01', '2027-03-01')])).toBe(openEnd);
});

it('counts of a pause only what comes after a day', () => {
  const pauses = [pause('2027-01-01', '2027-01-10'), pause('2027-02-01', '2027-03-01'), pause('2027-04-01', '2027-04-11')];
  expect(pausesAfter(localDate('2027-02-20'), pauses)).toEqual([pause('2027-02-20', '2027-03-01'), pause('2027-04-01', '2027-04-11')]);
});
