import { isGuessable } from './password-policy';

it('refuses common, repeated and personal passwords', () => {
  expect(isGuessable('Password1234')).toBe(true);
  expect(isGuessable('aaaaaaaaaaaaab')).toBe(true);
  expect(isGuessable('featherstone12', 'Ada Featherstone')).toBe(true);
});

it('accepts a long sentence, also one that holds a name', () => {
  expect(isGuessable('correct horse battery staple')).toBe(false);
  expect(isGuessable('featherstone rides at noon', 'Ada Featherstone')).toBe(false);
});
