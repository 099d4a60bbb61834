import type { ValueOf } from '@assay/platform/util';

/** Limits that the form and the server share. */
export const gatewayLimits = {
  /** Characters of what is written for an item. */
  text: 4000,
  /** Characters of the reason for sending an item back. */
  reason: { min: 5, max: 500 },
  files: 20,
  /** Rows of the queue told at once. */
  page: 100,
} as const;

/** Which part of the queue: waits for a decision, was sent back, still wants something handed in, or everything before the gateway. */
export const GatewayQueueState = { Waiting: 'waiting', SentBack: 'sent-back', ToDo: 'to-do', All: 'all' } as const;
export type GatewayQueueState = ValueOf<typeof GatewayQueueState>;
