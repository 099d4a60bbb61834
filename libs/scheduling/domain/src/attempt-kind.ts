import type { ValueOf } from '@assay/platform/util';

/** A resit follows without new learning, a retake with it. */
export const AttemptKind = { First: 'first', Resit: 'resit', Retake: 'retake' } as const;
export type AttemptKind = ValueOf<typeof AttemptKind>;
