import { listed } from './lists';

describe('lists', () => {
  it('joins as prose does', () => {
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a', 'b'], 'or')).toBe('a, or b');
  });

  it('keeps items apart that have commas of their own', () => {
    expect(listed(['a', 'b, c'])).toBe('a, and b, c');
    expect(listed(['a', 'b, c', 'd'])).toBe('a; b, c; and d');
  });
});
