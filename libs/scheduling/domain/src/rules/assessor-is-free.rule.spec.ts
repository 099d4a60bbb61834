import { during, objectionsTo } from '../testing/a-proposal';

const busy = (from: string, until: string) => ({ assessor: { commitments: [during(from, until)] } });

it('keeps a quarter of an hour for notes after the event', () => {
  expect(objectionsTo(busy('2027-03-01T11:15:00Z', '2027-03-01T12:30:00Z'))).toEqual([]);
  expect(objectionsTo(busy('2027-03-01T11:14:00Z', '2027-03-01T12:30:00Z'))).toEqual(['assessor-is-free']);
});

it('takes a start at the end of the commitment before, not a minute earlier', () => {
  expect(objectionsTo(busy('2027-03-01T08:45:00Z', '2027-03-01T10:00:00Z'))).toEqual([]);
  expect(objectionsTo(busy('2027-03-01T08:45:00Z', '2027-03-01T10:01:00Z'))).toEqual(['assessor-is-free']);
});
