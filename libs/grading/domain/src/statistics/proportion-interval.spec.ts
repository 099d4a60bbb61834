import fc from 'fast-check';
import { proportion } from './proportion-interval';

it('gives the interval of the published example: 20 of 100', () => {
  const interval = proportion(20, 100);
  expect(interval?.share).toBe(0.2);
  expect(interval?.low).toBeCloseTo(0.1334, 4);
  expect(interval?.high).toBeCloseTo(0.2888, 4);
});

it('does not claim certainty when all or none are counted', () => {
  expect(proportion(5, 5)?.low).toBeCloseTo(0.5655, 4);
  expect(proportion(0, 5)?.high).toBeCloseTo(0.4345, 4);
});

it('says nothing about nothing', () => expect(proportion(0, 0)).toBeNull());

it('holds the share inside its interval, inside 0 and 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const interval = proportion(Math.round(part * of), of);
      if (!interval) throw new Error('An interval is expected.');
      expect(interval.low).toBeGreaterThanOrEqual(0);
      expect(interval.low).toBeLessThanOrEqual(interval.share + 1e-12);
      expect(interval.high).toBeGreaterThanOrEqual(interval.share - 1e-12);
      expect(interval.high).toBeLessThanOrEqual(1);
    }),
  );
});
