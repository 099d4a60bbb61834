/** A share with the interval that holds the true share in 95 of 100 samples. All between 0 and 1. */
export interface Proportion {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % of the normal distribution. */
export const normal95 = 1.959964;

/**
 * The share of `count` among `of` with Wilson's score interval (1927), which stays honest for small numbers and for
 * shares near 0 and 1; null where there is nothing to count.
 */
export function proportion(count: number, of: number): Proportion | null {
  if (of <= 0) return null;
  const share = count / of;
  const square = normal95 ** 2 / of;
  const centre = (share + square / 2) / (1 + square);
  const reach = (normal95 / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return { share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
