import type { ValueOf } from '@assay/platform/util';

/** What an appeal is about. That a grade disappoints is no ground. */
export const AppealGround = {
  Procedure: 'procedure',
  EvidenceOverlooked: 'evidence-overlooked',
  CriteriaMisapplied: 'criteria-misapplied',
  Bias: 'bias',
  AdjustmentNotMade: 'adjustment-not-made',
} as const;
export type AppealGround = ValueOf<typeof AppealGround>;

export const AppealDecision = { Upheld: 'upheld', NotUpheld: 'not-upheld' } as const;
export type AppealDecision = ValueOf<typeof AppealDecision>;

/** Fewest and most characters of what people write about an appeal. */
export const appealLimits = {
  statement: { min: 20, max: 8000 },
  words: { min: 10, max: 4000 },
  outsideMember: { min: 3, max: 200 },
  files: 10,
} as const;
