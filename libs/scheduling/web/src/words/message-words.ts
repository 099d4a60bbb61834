import type { Tone } from '@assay/platform/ui';
import type { MessageKind, MessagePart, MessageStatus, NotSentReason } from '@assay/scheduling/domain';

export const messageKindWords: Readonly<Record<MessageKind, string>> = {
  requested: 'Request received',
  offered: 'Offer',
  accepted: 'Please confirm',
  confirmed: 'Booked',
  changed: 'Changed',
  cancelled: 'Cancelled',
  reminder: 'Reminder',
  'no-show': 'Did not take place',
};

export const messagePartWords: Readonly<Record<MessagePart, string>> = { apprentice: 'Apprentice', assessor: 'Assessor' };

export const messageStatusWords: Readonly<Record<MessageStatus, { readonly label: string; readonly tone: Tone }>> = {
  waiting: { label: 'Waiting', tone: 'info' },
  sent: { label: 'Sent', tone: 'ok' },
  'not-sent': { label: 'Not sent', tone: 'neutral' },
};

export const notSentWords: Readonly<Record<NotSentReason, string>> = {
  'out-of-date': 'The booking had moved on',
  'too-late': 'The assessment had begun',
  'not-theirs': 'Not their booking any more',
  'no-reader': 'The account is closed',
  refused: 'The mail server does not know the address',
};
