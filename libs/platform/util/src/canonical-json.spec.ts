import { canonicalJson } from './canonical-json';

it('sorts keys at every depth and keeps the order of lists', () => {
  expect(canonicalJson({ b: [{ z: 1, a: 2 }], a: null })).toBe('{"a":null,"b":[{"a":2,"z":1}]}');
});

it('leaves undefined members out', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
