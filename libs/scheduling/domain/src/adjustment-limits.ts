import type { ValueOf } from '@assay/platform/util';

/** Limits that the form and the server share. */
export const adjustmentLimits = {
  /** Extra minutes for each assessment. */
  minutes: { min: 0, max: 480 },
  wanted: { min: 0, max: 500 },
  reason: { min: 3, max: 2000 },
  /** What the apprentice is told of the decision. */
  told: { min: 3, max: 500 },
  breaks: { min: 0, max: 200 },
  support: { min: 0, max: 200 },
} as const;

/** What may be decided about an adjustment. */
export const AdjustmentDecision = { Agreed: 'agreed', AgreedInPart: 'agreed-in-part', Refused: 'refused' } as const;
export type AdjustmentDecision = ValueOf<typeof AdjustmentDecision>;
