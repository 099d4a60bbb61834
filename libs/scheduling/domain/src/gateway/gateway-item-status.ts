import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const GatewayItemStatus = { Awaited: 'awaited', Submitted: 'submitted', Accepted: 'accepted', Rejected: 'rejected' } as const;
export type GatewayItemStatus = ValueOf<typeof GatewayItemStatus>;

/** The life of one item of the gateway. What was seen on paper is accepted without having been submitted. */
export const gatewayItemTransitions: TransitionTable<GatewayItemStatus> = {
  [GatewayItemStatus.Awaited]: [GatewayItemStatus.Submitted, GatewayItemStatus.Accepted],
  [GatewayItemStatus.Submitted]: [GatewayItemStatus.Accepted, GatewayItemStatus.Rejected],
  [GatewayItemStatus.Rejected]: [GatewayItemStatus.Submitted, GatewayItemStatus.Accepted],
  [GatewayItemStatus.Accepted]: [],
};
