import { nearestAmong } from './nearest-name';

const nearest = nearestAmong(['Harrow Foods', 'Harlow Roads', 'Mill College', 'Ýork Rail']);

it('finds the name that differs least, whatever its capitals, accents and blanks', () => {
  expect(nearest('Harow Foods')).toBe('Harrow Foods');
  expect(nearest('HARLOW  ROAD')).toBe('Harlow Roads');
  expect(nearest('york rial')).toBe('Ýork Rail');
});

it('takes the first of two that differ as little', () => {
  expect(nearestAmong(['Mill A', 'Mill B'])('Mill C')).toBe('Mill A');
});

it('finds none where a third of the letters would have to change, nor for no text', () => {
  expect(nearest('Mill Foods')).toBeNull();
  expect(nearest('')).toBeNull();
  expect(nearestAmong([])('Harrow')).toBeNull();
});

it('counts exactly a third as near enough', () => {
  expect(nearestAmong(['abcdef'])('abcdxy')).toBe('abcdef');
  expect(nearestAmong(['abcdef'])('abcxyz')).toBeNull();
});

it('seeks for hundreds of texts among hundreds of names without keeping others waiting', () => {
  const seek = nearestAmong(Array.from({ length: 400 }, (_, place) => `Harrow Foods ${place}`));
  const began = performance.now();
  for (let place = 0; place < 250; place += 1) seek(`Unknown Company of the North ${place}`);
  expect(performance.now() - began).toBeLessThan(1000);
});
