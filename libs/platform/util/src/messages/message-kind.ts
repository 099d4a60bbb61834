import type { ValueOf } from '../closed-set';

/** What a message is about; its id leads to one row of that kind. */
export const MessageSubject = {
  Booking: 'booking',
  /** An attempt that was opened after a result. */
  Attempt: 'attempt',
  Result: 'result',
  Appeal: 'appeal',
  Consideration: 'consideration',
} as const;
export type MessageSubject = ValueOf<typeof MessageSubject>;

/** What a message tells. None of them says how something went: a kind can be read by whoever sees an envelope. */
export const MessageKind = {
  Requested: 'requested',
  Offered: 'offered',
  Accepted: 'accepted',
  Confirmed: 'confirmed',
  Changed: 'changed',
  Cancelled: 'cancelled',
  Reminder: 'reminder',
  NoShow: 'no-show',
  NextStep: 'next-step',
  ResultReleased: 'result-released',
  ResultCorrected: 'result-corrected',
  AppealAcknowledged: 'appeal-acknowledged',
  AppealDecided: 'appeal-decided',
  AppealWithdrawn: 'appeal-withdrawn',
  ConsiderationDecided: 'consideration-decided',
} as const;
export type MessageKind = ValueOf<typeof MessageKind>;

const { Requested, Offered, Accepted, Confirmed, Changed, Cancelled, Reminder, NoShow } = MessageKind;

/** Which kinds there are about each subject. */
export const kindsOfSubject = {
  [MessageSubject.Booking]: [Requested, Offered, Accepted, Confirmed, Changed, Cancelled, Reminder, NoShow],
  [MessageSubject.Attempt]: [MessageKind.NextStep],
  [MessageSubject.Result]: [MessageKind.ResultReleased, MessageKind.ResultCorrected],
  [MessageSubject.Appeal]: [MessageKind.AppealAcknowledged, MessageKind.AppealDecided, MessageKind.AppealWithdrawn],
  [MessageSubject.Consideration]: [MessageKind.ConsiderationDecided],
} as const satisfies Record<MessageSubject, readonly MessageKind[]>;
export type KindOfSubject<Subject extends MessageSubject> = (typeof kindsOfSubject)[Subject][number];

/** The part that the reader has in what the message is about. */
export const MessagePart = { Apprentice: 'apprentice', Assessor: 'assessor', Provider: 'provider' } as const;
export type MessagePart = ValueOf<typeof MessagePart>;

/** How far a message has come. */
export const MessageStatus = { Waiting: 'waiting', Sent: 'sent', NotSent: 'not-sent' } as const;
export type MessageStatus = ValueOf<typeof MessageStatus>;
