import type { ValueOf } from '@assay/platform/util';

export const ConsiderationStatus = { Requested: 'requested', Agreed: 'agreed', Refused: 'refused', Withdrawn: 'withdrawn' } as const;
export type ConsiderationStatus = ValueOf<typeof ConsiderationStatus>;

/** What special consideration can lead to. Marks are never among it: what was seen was seen. */
export const ConsiderationEffect = { AttemptNotCounted: 'attempt-not-counted', LongerWindow: 'longer-window' } as const;
export type ConsiderationEffect = ValueOf<typeof ConsiderationEffect>;

/** Fewest and most characters of what people write about special consideration. */
export const considerationLimits = { reason: { min: 10, max: 4000 }, words: { min: 10, max: 2000 }, files: 10 } as const;
