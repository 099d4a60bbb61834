import type { ValueOf } from '@assay/platform/util';

/** What a booking takes the time of. */
export const ResourceKind = { Apprentice: 'apprentice', Assessor: 'assessor', Room: 'room' } as const;
export type ResourceKind = ValueOf<typeof ResourceKind>;
