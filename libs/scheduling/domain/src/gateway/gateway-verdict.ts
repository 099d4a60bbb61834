import type { ValueOf } from '@assay/platform/util';

/** What the organisation says to one submission for one item of the gateway. */
export const GatewayVerdict = { Accepted: 'accepted', Rejected: 'rejected' } as const;
export type GatewayVerdict = ValueOf<typeof GatewayVerdict>;
