import fc from 'fast-check';
import { cohensKappa, fleissKappa } from './agreement';

/** Fleiss' own example of 1971 has 14 raters, 10 subjects and 5 categories; these are its counts. */
const published = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
].map((row) => row.flatMap((count, category) => Array.from({ length: count }, () => `${category}`)));

const pairs = (both: number, onlyFirst: number, onlySecond: number, neither: number) => [
  ...Array.from({ length: both }, () => ['pass', 'pass'] as const),
  ...Array.from({ length: onlyFirst }, () => ['pass', 'fail'] as const),
  ...Array.from({ length: onlySecond }, () => ['fail', 'pass'] as const),
  ...Array.from({ length: neither }, () => ['fail', 'fail'] as const),
];

describe('of many markers', () => {
  it('gives the kappa of the published example', () => {
    const agreement = fleissKappa(published);
    expect(agreement?.kappa).toBeCloseTo(0.2099, 4);
    expect(agreement?.observed).toBeCloseTo(0.378, 3);
    expect(agreement?.items).toBe(10);
  });

  it('leaves out items that one person judged', () => {
    expect(fleissKappa([...published, ['0']])?.kappa).toBe(fleissKappa(published)?.kappa);
  });

  it('cannot tell agreement from chance where one level was ever chosen', () => {
    expect(
      fleissKappa([
        ['pass', 'pass'],
        ['pass', 'pass'],
      ]),
    ).toEqual({ observed: 1, kappa: null, interval: null, items: 2 });
    expect(fleissKappa([])).toBeNull();
  });
});

describe('of two markers', () => {
  it('gives the kappa of the textbook table 20, 5, 10, 15', () => {
    const agreement = cohensKappa(pairs(20, 5, 10, 15));
    expect(agreement?.observed).toBeCloseTo(0.7, 10);
    expect(agreement?.kappa).toBeCloseTo(0.4, 10);
  });

  it('gives about the interval of the large-sample formula', () => {
    const interval = cohensKappa(pairs(200, 50, 100, 150))?.interval;
    expect(interval?.low).toBeCloseTo(0.32, 2);
    expect(interval?.high).toBeCloseTo(0.48, 2);
  });

  it('is negative where they agree less than chance would', () => {
    expect(cohensKappa(pairs(1, 9, 9, 1))?.kappa).toBeLessThan(0);
  });

  it('has no interval for two items', () => expect(cohensKappa(pairs(1, 0, 0, 1))?.interval).toBeNull());
});

it('is one for complete agreement, and never more', () => {
  const level = fc.constantFrom('fail', 'pass', 'distinction');
  fc.assert(
    fc.property(fc.array(fc.array(level, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 }), (items) => {
      const agreement = fleissKappa(items);
      if (!agreement || agreement.kappa === null) return;
      expect(agreement.kappa).toBeLessThanOrEqual(1 + 1e-12);
      const complete = items.every((levels) => new Set(levels).size === 1);
      expect(agreement.kappa > 1 - 1e-12).toBe(complete);
    }),
  );
});
