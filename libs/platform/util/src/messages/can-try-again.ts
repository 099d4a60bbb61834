import { MessageStatus } from './message-kind';
import { NotSentReason } from './not-sent-reason';

/** How far a message has come; instants in milliseconds. */
export interface MessageState {
  readonly status: MessageStatus;
  readonly failures: number;
  readonly dueAt: number;
  readonly notSentBecause: NotSentReason | null;
}

/** What somebody can mend: an address that was wrong, an account that was suspended. The rest is settled by what the message is about. */
const mendable: readonly NotSentReason[] = [NotSentReason.Refused, NotSentReason.NoReader];

/** Whether a person can have a message tried again now, instead of when it would be by itself, or never. */
export function canTryAgain({ status, failures, dueAt, notSentBecause }: MessageState, now: number): boolean {
  if (status === MessageStatus.Waiting) return failures > 0 && dueAt > now;
  return status === MessageStatus.NotSent && notSentBecause !== null && mendable.includes(notSentBecause);
}
