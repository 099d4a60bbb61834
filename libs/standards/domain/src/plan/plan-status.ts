import type { ValueOf } from '@assay/platform/util';

/** A plan is edited as a draft, waits submitted for a second person, and once published never changes. */
export const PlanStatus = { Draft: 'draft', Submitted: 'submitted', Published: 'published' } as const;
export type PlanStatus = ValueOf<typeof PlanStatus>;
