import type { ValueOf } from '@assay/platform/util';

/** A batch is prepared by one person and approved, or withdrawn, by another. */
export const ReleaseStatus = { Prepared: 'prepared', Approved: 'approved', Withdrawn: 'withdrawn' } as const;
export type ReleaseStatus = ValueOf<typeof ReleaseStatus>;
