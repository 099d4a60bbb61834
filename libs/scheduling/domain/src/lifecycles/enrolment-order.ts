import type { ValueOf } from '@assay/platform/util';

/** What the list of apprentices can be sorted by. */
export const EnrolmentOrder = { Name: 'name', Standard: 'standard', Employer: 'employer', State: 'state', WindowEnds: 'window' } as const;
export type EnrolmentOrder = ValueOf<typeof EnrolmentOrder>;

/** Rows of the list that are told at once. */
export const enrolmentPage = 500;
