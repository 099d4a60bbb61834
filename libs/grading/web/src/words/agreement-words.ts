import type { AgreementResponse } from '@assay/grading/contracts';

/** Landis and Koch's words (1977) for how far people agree beyond chance. */
const bands: readonly (readonly [number, string])[] = [
  [0.81, 'almost complete'],
  [0.61, 'substantial'],
  [0.41, 'moderate'],
  [0.21, 'fair'],
  [0, 'slight'],
];

/** "0.72, substantial". */
export function kappaWords(kappa: number): string {
  const words = bands.find(([from]) => kappa >= from)?.[1] ?? 'less than chance';
  return `${kappa.toFixed(2)}, ${words}`;
}

/** "83 % of pairs agree; beyond chance 0.72, substantial (0.51 to 0.93)". */
export function agreementWords({ observed, kappa, low, high }: AgreementResponse): string {
  if (kappa === null) return `${percentWords(observed)} of pairs agree, all on one level`;
  const interval = low === null || high === null ? '' : ` (95 % interval ${low.toFixed(2)} to ${high.toFixed(2)})`;
  return `${percentWords(observed)} of pairs agree; beyond chance ${kappaWords(kappa)}${interval}`;
}

/** A share as whole percent, with a space as the style guide has it. */
export function percentWords(share: number): string {
  return `${Math.round(share * 100)} %`;
}
