import { isUln, ulnFrom } from './uln';

it('accepts a number whose tenth digit checks the others', () => {
  expect(isUln('1000000001')).toBe(false);
  expect(ulnFrom('100000001')).not.toBeNull();
  expect(isUln(ulnFrom('100000001') ?? '')).toBe(true);
});

it('refuses a number with one digit changed, too few digits, letters or a leading zero', () => {
  const uln = ulnFrom('123456789') ?? '';
  expect(isUln(uln)).toBe(true);
  const last = (Number(uln[9]) + 1) % 10;
  expect(isUln(uln.slice(0, 9) + last)).toBe(false);
  expect(isUln(uln.slice(1))).toBe(false);
  expect(isUln(`A${uln.slice(1)}`)).toBe(false);
  expect(isUln(`0${uln.slice(1)}`)).toBe(false);
});

it('has no ULN where the weighted sum divides by eleven', () => {
  const without = Array.from({ length: 30 }, (_, n) => String(100000000 + n)).filter((nine) => ulnFrom(nine) === null);
  expect(without.length).toBeGreaterThan(0);
});
