import type { ValueOf } from '../closed-set';

/** Why a message that waited is not sent after all. */
export const NotSentReason = {
  /** What it is about has moved on: a newer message tells of it, or there is nothing left to tell. */
  OutOfDate: 'out-of-date',
  /** What it is about is over or about to begin. */
  TooLate: 'too-late',
  /** The reader has no part in it any more. */
  NotTheirs: 'not-theirs',
  /** The reader's account is suspended, or the person was erased. */
  NoReader: 'no-reader',
  /** The mail server will never take a message for this address. */
  Refused: 'refused',
} as const;
export type NotSentReason = ValueOf<typeof NotSentReason>;
