import type { ValueOf } from '@assay/platform/util';

/** A plan is edited as a draft; a published one never changes. */
export const PlanStatus = { Draft: 'draft', Published: 'published' } as const;
export type PlanStatus = ValueOf<typeof PlanStatus>;
