import { normal95 } from './proportion-interval';

/** Moderated marks of one assessor in one period. A step is one level of the scale: +1 means moderation went up. */
export interface ModeratedMarks {
  readonly marks: number;
  /** Sum of the steps from the assessor's grades to the moderated ones. */
  readonly steps: number;
  /** Sum of the squares of those steps. */
  readonly squares: number;
}

export interface Drift {
  /** Mean steps a mark: above 0 the assessor is severe, below 0 lenient. */
  readonly mean: number;
  /** 95 % interval of the mean; null with fewer than two marks. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Whether it is more than chance: at least eight marks, and the interval holds no zero. */
  readonly drifts: boolean;
}

/** Fewer marks than this never call an assessor severe or lenient. */
const fewestMarksForDrift = 8;

/** How far an assessor's grades lie from the moderated ones; null without marks. */
export function assessorDrift({ marks, steps, squares }: ModeratedMarks): Drift | null {
  if (marks === 0) return null;
  const mean = steps / marks;
  if (marks < 2) return { mean, interval: null, drifts: false };
  const variance = Math.max(0, squares - marks * mean ** 2) / (marks - 1);
  const reach = normal95 * Math.sqrt(variance / marks);
  const interval = { low: mean - reach, high: mean + reach };
  return { mean, interval, drifts: marks >= fewestMarksForDrift && (interval.low > 0 || interval.high < 0) };
}
