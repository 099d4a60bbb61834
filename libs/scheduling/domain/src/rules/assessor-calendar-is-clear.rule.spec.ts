import { during, objectionsTo } from '../testing/a-proposal';

const busy = (from: string, until: string) => objectionsTo({ assessor: { busyTimes: [during(from, until)] } });

it('objects to a time that lies across something in the assessor’s own calendar', () => {
  expect(busy('2027-03-01T10:30:00Z', '2027-03-01T10:45:00Z')).toEqual(['assessor-calendar-is-clear']);
  expect(busy('2027-02-28T00:00:00Z', '2027-03-02T00:00:00Z')).toEqual(['assessor-calendar-is-clear']);
});

it('lets an event begin when the other ends, and end when it begins', () => {
  expect(busy('2027-03-01T09:00:00Z', '2027-03-01T10:00:00Z')).toEqual([]);
  expect(busy('2027-03-01T11:00:00Z', '2027-03-01T12:00:00Z')).toEqual([]);
  expect(busy('2027-03-01T10:59:00Z', '2027-03-01T12:00:00Z')).toEqual(['assessor-calendar-is-clear']);
});
