import { overlaps } from '@assay/platform/util';
import { anAssessor, during, hour, minute, someFacts } from '../testing/a-proposal';
import { placeTogether } from './place-together';
import type { SlotSearch } from './slot-search';

const day = during('2027-03-01T00:00:00Z', '2027-03-02T00:00:00Z');
const search = (id: string, assessors = [anAssessor()]): SlotSearch => {
  const facts = someFacts();
  return {
    facts: { ...facts, attempt: { ...facts.attempt, id }, apprentice: { ...facts.apprentice, id: `apprentice of ${id}` } },
    assessors,
    rooms: [],
    period: day,
  };
};

it('gives each their own time with one assessor, notes between them', () => {
  const { placed, unplaced } = placeTogether(['a', 'b', 'c'].map((id) => search(id)));
  expect(unplaced).toEqual([]);
  expect(placed.map(({ start }) => (start - day.from) / hour)).toEqual([9, 10.5, 12]);
  const times = placed.map(({ start, end }) => ({ from: start, until: end + 15 * minute }));
  for (const [index, time] of times.entries()) for (const other of times.slice(index + 1)) expect(overlaps(time, other)).toBe(false);
});

it('uses two assessors side by side', () => {
  const two = [anAssessor({ id: 'x' }), anAssessor({ id: 'y' })];
  const { placed } = placeTogether([search('a', two), search('b', two)]);
  expect(placed.map(({ start }) => (start - day.from) / hour)).toEqual([9, 9]);
  expect(new Set(placed.map(({ assessorId }) => assessorId)).size).toBe(2);
});

it('places whoever has fewer times first, and names who is left', () => {
  const { placed, unplaced } = placeTogether(['a', 'b', 'c', 'd'].map((id) => search(id)));
  expect(placed).toHaveLength(3);
  expect(unplaced.map(({ facts }) => facts.attempt.id)).toEqual(['d']);
});
