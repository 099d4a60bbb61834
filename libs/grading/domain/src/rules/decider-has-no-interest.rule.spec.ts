import { deciderHasNoInterest } from './decider-has-no-interest.rule';

it('objects with everything that binds the person, and not to somebody whom nothing binds', () => {
  expect(deciderHasNoInterest(['marked', 'declared'])).toEqual([
    { rule: 'decider-has-no-interest', facts: { interests: ['marked', 'declared'] } },
  ]);
  expect(deciderHasNoInterest([])).toEqual([]);
});
