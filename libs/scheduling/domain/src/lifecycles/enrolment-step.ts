import type { ValueOf } from '@assay/platform/util';

/** A step beside the straight way of an enrolment. */
export const EnrolmentStep = { Paused: 'paused', Resumed: 'resumed', Withdrawn: 'withdrawn' } as const;
export type EnrolmentStep = ValueOf<typeof EnrolmentStep>;
