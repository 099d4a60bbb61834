import type { Tone } from '@assay/platform/ui';
import type { MessageKind, MessagePart, MessageStatus, MessageSubject, NotSentReason } from '@assay/platform/util';

export const messageKindWords: Readonly<Record<MessageKind, string>> = {
  requested: 'Request received',
  offered: 'Offer',
  accepted: 'Please confirm',
  confirmed: 'Booked',
  changed: 'Changed',
  cancelled: 'Cancelled',
  reminder: 'Reminder',
  'no-show': 'Did not take place',
  'next-step': 'Next step',
  'result-released': 'Result to see',
  'result-corrected': 'Result updated',
  'appeal-acknowledged': 'Appeal received',
  'appeal-decided': 'Answer to an appeal',
  'appeal-withdrawn': 'Appeal withdrawn',
  'consideration-decided': 'Answer to a request',
};

/** What leads from a message to the page behind it. */
export const seeSubjectWords: Readonly<Record<MessageSubject, string>> = {
  booking: 'See the booking',
  attempt: 'See the next step',
  result: 'See the result',
  appeal: 'See the appeal',
  consideration: 'See the request',
};

export const messagePartWords: Readonly<Record<MessagePart, string>> = {
  apprentice: 'Apprentice',
  assessor: 'Assessor',
  provider: 'Training provider',
};

export const messageStatusWords: Readonly<Record<MessageStatus, { readonly label: string; readonly tone: Tone }>> = {
  waiting: { label: 'Waiting', tone: 'info' },
  sent: { label: 'Sent', tone: 'ok' },
  'not-sent': { label: 'Not sent', tone: 'neutral' },
};

export const notSentWords: Readonly<Record<NotSentReason, string>> = {
  'out-of-date': 'It had moved on by then',
  'too-late': 'The assessment had begun',
  'not-theirs': 'Not theirs any more',
  'no-reader': 'The account is closed',
  refused: 'The mail server does not know the address',
};
