import { exclusionWords } from './exclusion-words';

it('says what is in everybody’s way, how many assessors a rule keeps away, and outside only that nobody is free', () => {
  expect(exclusionWords({ rule: 'organisation-is-open', assessors: null })).toBe('A weekend or bank holiday');
  expect(exclusionWords({ rule: 'assessor-is-free', assessors: 2 })).toBe('Has another assessment then: 2 assessors');
  expect(exclusionWords({ rule: 'assessor-is-free', assessors: null })).toBe('No assessor is free');
});
