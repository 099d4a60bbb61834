import { localDate } from '@assay/platform/util';
import { windowAfterPause } from './window-after-pause';

const after = (ends: string, paused: string, resumed: string) => windowAfterPause(localDate(ends), localDate(paused), localDate(resumed));

it('gives back the days of the pause, across months and a clock change', () => {
  expect(after('2027-05-31', '2027-03-01', '2027-04-12')).toBe('2027-07-12');
});

it('gives nothing back where somebody resumes on the same day', () => {
  expect(after('2027-05-31', '2027-03-01', '2027-03-01')).toBe('2027-05-31');
});

it('counts a pause that began on the last day, and opens no window that was over', () => {
  expect(after('2027-05-31', '2027-05-31', '2027-06-10')).toBe('2027-06-10');
  expect(after('2027-05-31', '2027-06-01', '2027-06-10')).toBe('2027-05-31');
});
