import type { ValueOf } from '@assay/platform/util';

export const GatewayItemStatus = { Awaited: 'awaited', Submitted: 'submitted', Accepted: 'accepted', Rejected: 'rejected' } as const;
export type GatewayItemStatus = ValueOf<typeof GatewayItemStatus>;
