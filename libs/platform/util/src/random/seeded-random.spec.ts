import { seededRandom } from './seeded-random';

function drawn(seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 50 }, () => random.below(6));
}

it('draws the same for the same seed, and something else for another', () => {
  expect(drawn(825)).toEqual(drawn(825));
  expect(drawn(825)).not.toEqual(drawn(826));
});

it('draws whole numbers below the limit, each of them', () => {
  expect(new Set(drawn(825))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
});

it('picks nothing from nothing', () => {
  expect(() => seededRandom(1).pick([])).toThrow('Nothing to pick from.');
});
