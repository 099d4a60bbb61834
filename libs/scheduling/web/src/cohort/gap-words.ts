import type { CohortRosterResponse } from '@assay/scheduling/contracts';

/** Points of cost, told without decimals. */
export const pointsWords = (cost: number): string => `${Math.round(cost).toLocaleString('en-GB')} points`;

/** A bound so far below says only that there was no time to prove more. */
const tellingGap = 0.5;

/** How good the roster is, as far as that is proven. */
export function gapWords({ gap }: Pick<CohortRosterResponse, 'gap'>): string {
  if (gap === null || gap > tellingGap) return 'How far it is from the best possible was not worked out.';
  if (gap < 1e-4) return 'No better roster exists: that is proven.';
  return `At most ${(gap * 100).toFixed(gap < 0.01 ? 2 : 1)} % above the best possible; that much is proven.`;
}
