import { agreementWords, kappaWords } from './agreement-words';

it.each([
  [0.9, '0.90, almost complete'],
  [0.61, '0.61, substantial'],
  [0.5, '0.50, moderate'],
  [0.3, '0.30, fair'],
  [0, '0.00, slight'],
  [-0.2, '-0.20, less than chance'],
])('says what a kappa of %d means', (kappa, words) => expect(kappaWords(kappa)).toBe(words));

it('says the interval only where there is one', () => {
  const agreement = { observed: 0.834, kappa: 0.72, low: 0.51, high: 0.93, items: 13 };
  expect(agreementWords(agreement)).toBe('83 % of pairs agree; beyond chance 0.72, substantial (95 % interval 0.51 to 0.93)');
  expect(agreementWords({ ...agreement, low: null, high: null })).toBe('83 % of pairs agree; beyond chance 0.72, substantial');
});

it('does not speak of chance where one level only was chosen', () => {
  expect(agreementWords({ observed: 1, kappa: null, low: null, high: null, items: 13 })).toBe('100 % of pairs agree, all on one level');
});
