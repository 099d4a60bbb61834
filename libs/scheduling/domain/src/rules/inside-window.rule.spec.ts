import { localDate } from '@assay/platform/util';
import { EnrolmentStatus } from '../lifecycles/enrolment-status';
import { objectionsTo } from '../testing/a-proposal';

const evening = { workingTimes: [{ weekday: 5, from: 0, until: 1440, effectiveFrom: localDate('2025-01-01'), effectiveUntil: null }] };
const until = (windowEndsOn: string | null) => ({
  enrolment: {
    status: EnrolmentStatus.GatewayAccepted,
    windowStartsOn: windowEndsOn === null ? null : localDate('2027-02-01'),
    windowEndsOn: windowEndsOn === null ? null : localDate(windowEndsOn),
  },
});

it('lets an event end with the last day of the window', () => {
  expect(objectionsTo({ start: '2027-03-05T23:00:00Z', facts: until('2027-03-05'), assessor: evening })).toEqual([]);
});

it('objects to an event that runs a minute past the last day', () => {
  const start = '2027-03-05T23:01:00Z';
  expect(objectionsTo({ start, facts: until('2027-03-05'), assessor: evening })).toContain('inside-window');
});

it('objects to a day after the window, and where there is no window yet', () => {
  expect(objectionsTo({ facts: until('2027-02-26') })).toEqual(['inside-window']);
  expect(objectionsTo({ facts: until(null) })).toEqual(['inside-window']);
});
