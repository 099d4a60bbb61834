import type { ValueOf } from '@assay/platform/util';

/** What a message tells. */
export const MessageKind = {
  Requested: 'requested',
  Offered: 'offered',
  Accepted: 'accepted',
  Confirmed: 'confirmed',
  Changed: 'changed',
  Cancelled: 'cancelled',
  Reminder: 'reminder',
  NoShow: 'no-show',
} as const;
export type MessageKind = ValueOf<typeof MessageKind>;

/** The part that the reader has in the booking. */
export const MessagePart = { Apprentice: 'apprentice', Assessor: 'assessor' } as const;
export type MessagePart = ValueOf<typeof MessagePart>;

/** How far a message has come. */
export const MessageStatus = { Waiting: 'waiting', Sent: 'sent', NotSent: 'not-sent' } as const;
export type MessageStatus = ValueOf<typeof MessageStatus>;
