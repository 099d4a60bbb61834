import { during, objectionsTo, someFacts } from '../testing/a-proposal';

const busy = (from: string, until: string) => ({
  facts: { apprentice: { ...someFacts().apprentice, commitments: [during(from, until)] } },
});

it('objects to an event that overlaps another of the apprentice by a minute', () => {
  expect(objectionsTo(busy('2027-03-01T10:59:00Z', '2027-03-01T12:00:00Z'))).toEqual(['apprentice-is-free']);
  expect(objectionsTo(busy('2027-03-01T09:00:00Z', '2027-03-01T10:01:00Z'))).toEqual(['apprentice-is-free']);
});

it('takes an event that touches another', () => {
  expect(objectionsTo(busy('2027-03-01T11:00:00Z', '2027-03-01T12:00:00Z'))).toEqual([]);
  expect(objectionsTo(busy('2027-03-01T09:00:00Z', '2027-03-01T10:00:00Z'))).toEqual([]);
});
