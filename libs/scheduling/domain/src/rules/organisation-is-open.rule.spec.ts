import { localDate } from '@assay/platform/util';
import { objectionsTo } from '../testing/a-proposal';

const everyDay = {
  workingTimes: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    from: 0,
    until: 1440,
    effectiveFrom: localDate('2025-01-01'),
    effectiveUntil: null,
  })),
};

it('takes a Friday, not the Saturday after it', () => {
  expect(objectionsTo({ start: '2027-03-05T10:00:00Z', assessor: everyDay })).toEqual([]);
  expect(objectionsTo({ start: '2027-03-06T10:00:00Z', assessor: everyDay })).toEqual(['organisation-is-open']);
});

it('objects to Good Friday and Easter Monday', () => {
  for (const start of ['2027-03-26T10:00:00Z', '2027-03-29T10:00:00Z'])
    expect(objectionsTo({ start, assessor: everyDay })).toEqual(['organisation-is-open']);
});

it('takes an event that ends at midnight, not one that goes on into Saturday', () => {
  expect(objectionsTo({ start: '2027-03-05T23:00:00Z', assessor: everyDay })).toEqual([]);
  expect(objectionsTo({ start: '2027-03-05T23:15:00Z', assessor: everyDay })).toContain('organisation-is-open');
});

it('goes by the local day: half past midnight in summer is still yesterday in UTC', () => {
  expect(objectionsTo({ start: '2027-04-18T23:30:00Z', assessor: everyDay })).toEqual([]);
  expect(objectionsTo({ start: '2027-04-16T23:30:00Z', assessor: everyDay })).toEqual(['organisation-is-open']);
});

it('objects on a day on which the organisation is closed, and says what it is called', () => {
  const closures = new Map([[localDate('2027-03-01'), 'Moving house']]);
  expect(objectionsTo({ facts: { closures } })).toEqual(['organisation-is-open']);
  expect(objectionsTo({ start: '2027-03-02T10:00:00Z', facts: { closures } })).toEqual([]);
});
