import fc from 'fast-check';
import { common, holds, overlaps, united, without, type Range } from './range';

const range = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })).map(([from, until]): Range => ({ from, until }));
const ranges = fc.array(range, { maxLength: 8 });
const points = Array.from({ length: 42 }, (_, point) => point);
const inAny = (list: readonly Range[], point: number) => list.some(({ from, until }) => from <= point && point < until);

it('does not count touching as overlapping', () => {
  expect(overlaps({ from: 0, until: 5 }, { from: 5, until: 9 })).toBe(false);
  expect(overlaps({ from: 0, until: 6 }, { from: 5, until: 9 })).toBe(true);
  expect(overlaps({ from: 3, until: 3 }, { from: 0, until: 9 })).toBe(false);
});

it('unites to the same points in order, with gaps between', () => {
  fc.assert(
    fc.property(ranges, (list) => {
      const whole = united(list);
      for (const point of points) expect(holds(whole, point)).toBe(inAny(list, point));
      whole.forEach((one, index) => expect(one.from).toBeGreaterThan(whole[index - 1]?.until ?? -1));
    }),
  );
});

it('keeps what lies in both', () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const both = common(united(a), united(b));
      for (const point of points) expect(holds(both, point)).toBe(inAny(a, point) && inAny(b, point));
    }),
  );
});

it('takes away what lies in the other', () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const rest = without(united(a), united(b));
      for (const point of points) expect(holds(rest, point)).toBe(inAny(a, point) && !inAny(b, point));
    }),
  );
});
