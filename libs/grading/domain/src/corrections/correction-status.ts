import type { ValueOf } from '@assay/platform/util';

/** A correction is prepared by one person and approved, or withdrawn, by another. */
export const CorrectionStatus = { Prepared: 'prepared', Approved: 'approved', Withdrawn: 'withdrawn' } as const;
export type CorrectionStatus = ValueOf<typeof CorrectionStatus>;
