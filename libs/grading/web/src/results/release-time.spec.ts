import { releaseTime } from './release-time';

it('takes the clocks of the home zone, in winter and in summer', () => {
  expect(releaseTime('2027-01-18', '09:00')).toEqual({ kind: 'at', instant: '2027-01-18T09:00:00.000Z' });
  expect(releaseTime('2027-07-05', '09:00')).toEqual({ kind: 'at', instant: '2027-07-05T08:00:00.000Z' });
});

it('means as soon as it is approved when nothing is entered', () => {
  expect(releaseTime('', '')).toEqual({ kind: 'as-approved' });
});

it.each([
  ['2027-01-18', '', 'Give the time as well'],
  ['', '09:00', 'Give the date as well'],
  ['2027-03-28', '01:30', 'The clocks jump over that time; choose another'],
  ['2027-10-31', '01:30', 'That time comes twice that night; choose another'],
])('asks again for "%s" "%s"', (date, time, message) => {
  expect(releaseTime(date, time)).toEqual({ kind: 'wrong', message });
});
