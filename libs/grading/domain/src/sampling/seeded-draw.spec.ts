import { seededDraw } from './seeded-draw';

const draws = Array.from({ length: 10_000 }, (_, index) => seededDraw(`mark-${index}`));

it('gives the same number for the same seed', () => {
  expect(seededDraw('mark-1')).toBe(seededDraw('mark-1'));
});

it('stays below 100 and not below 0', () => {
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws)).toBeLessThan(100);
});

it('draws about a quarter of many marks at 25 %', () => {
  const drawn = draws.filter((draw) => draw < 25).length;
  expect(drawn).toBeGreaterThan(2300);
  expect(drawn).toBeLessThan(2700);
});
