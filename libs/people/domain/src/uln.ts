import type { Branded } from '@assay/platform/util';

/** A unique learner number: ten digits, the last of which checks the others. */
export type Uln = Branded<'Uln'>;

/**
 * Whether the text is a unique learner number: ten digits, not starting with 0, where ten minus the remainder by
 * eleven of the weighted sum (10 for the first digit down to 2 for the ninth) is the tenth digit; a remainder of 0
 * has no valid check digit. Source: the Learning Records Service's description of the ULN.
 */
export function isUln(text: string): text is Uln {
  return /^[1-9]\d{9}$/.test(text) && checkDigit(text) === Number(text[9]);
}

/** The number that makes these nine digits a ULN, or null where none does. */
export function ulnFrom(nineDigits: string): Uln | null {
  const digit = checkDigit(nineDigits);
  const text = `${nineDigits}${digit}`;
  return digit !== null && isUln(text) ? text : null;
}

function checkDigit(digits: string): number | null {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const remainder = sum % 11;
  return remainder === 0 ? null : 10 - remainder;
}
