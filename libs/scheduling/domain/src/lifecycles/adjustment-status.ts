import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const AdjustmentStatus = {
  Requested: 'requested',
  Agreed: 'agreed',
  AgreedInPart: 'agreed-in-part',
  Refused: 'refused',
  Withdrawn: 'withdrawn',
} as const;
export type AdjustmentStatus = ValueOf<typeof AdjustmentStatus>;

/** A reasonable adjustment is decided once; who wants another asks again. */
export const adjustmentTransitions: TransitionTable<AdjustmentStatus> = {
  [AdjustmentStatus.Requested]: [
    AdjustmentStatus.Agreed,
    AdjustmentStatus.AgreedInPart,
    AdjustmentStatus.Refused,
    AdjustmentStatus.Withdrawn,
  ],
  [AdjustmentStatus.Agreed]: [],
  [AdjustmentStatus.AgreedInPart]: [],
  [AdjustmentStatus.Refused]: [],
  [AdjustmentStatus.Withdrawn]: [],
};

/** What may have been decided. */
export const adjustmentDecisions: readonly AdjustmentStatus[] = [
  AdjustmentStatus.Agreed,
  AdjustmentStatus.AgreedInPart,
  AdjustmentStatus.Refused,
];

/** The states in which it has an effect. */
export const agreedAdjustments: readonly AdjustmentStatus[] = [AdjustmentStatus.Agreed, AdjustmentStatus.AgreedInPart];
