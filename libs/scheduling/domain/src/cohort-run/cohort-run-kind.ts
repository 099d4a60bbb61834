import type { ValueOf } from '@assay/platform/util';

/** Whether a run looks for dates for those who have none, or mends what was published. */
export const CohortRunKind = { Schedule: 'schedule', Repair: 'repair' } as const;
export type CohortRunKind = ValueOf<typeof CohortRunKind>;
