import { eventInWords, factsInWords } from './event-words';

it('reads a code as words', () => {
  expect(eventInWords('mark.sampling-decided')).toBe('Mark sampling decided');
});

it('puts facts in a line', () => {
  expect(factsInWords({ roles: ['assessor', 'iqa'], days: 3, reason: 'Moved' })).toBe('roles: assessor, iqa; days: 3; reason: Moved');
  expect(factsInWords({})).toBe('');
});
