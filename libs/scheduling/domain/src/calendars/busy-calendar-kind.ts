import type { ValueOf } from '@assay/platform/util';

/** Where a busy calendar comes from: a file that was handed in once, or an address that is asked again and again. */
export const BusyCalendarKind = { File: 'file', Subscription: 'subscription' } as const;
export type BusyCalendarKind = ValueOf<typeof BusyCalendarKind>;
