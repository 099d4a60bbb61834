import { answerOf, leafValue } from './leaf-answer';

const text = (written: string) => ({ number: null, text: written });

it.each([
  [{ kind: 'keys' } as const, 'k1, S2  b3 K1', ['K1', 'S2', 'B3']],
  [{ kind: 'duties' } as const, '1 D3', [1, 3]],
  [{ kind: 'flag' } as const, 'yes', true],
  [{ kind: 'date', optional: true } as const, '', null],
  [{ kind: 'all-or-count' } as const, 'All', 'all'],
  [{ kind: 'all-or-count' } as const, '4', 4],
  [{ kind: 'text', most: 9 } as const, ' a ', 'a'],
])('%o: “%s” means %p', (shape, written, value) => {
  expect(leafValue(shape, text(written))).toEqual(value);
});

it.each([
  [{ kind: 'keys' } as const, ['K1', 'S2']],
  [{ kind: 'duties' } as const, [1, 3]],
  [{ kind: 'number', unit: 'days', least: 0, most: 9, optional: true } as const, null],
  [{ kind: 'number', unit: 'days', least: 0, most: 9, optional: false } as const, 4],
  [{ kind: 'date', optional: true } as const, '2027-01-11'],
  [{ kind: 'flag' } as const, false],
])('%o: %p comes back as it was', (shape, value) => {
  expect(leafValue(shape, answerOf(shape, value))).toEqual(value);
});
