import type { HistoryCommand } from './history-command';

/** One intention of a client, however often it was sent, and what became of it as far as the client knows. */
export interface LoggedCommand {
  readonly organisationId: string;
  readonly client: number;
  readonly command: HistoryCommand;
  /** The Idempotency-Key, the same each time it was sent. */
  readonly key: string;
  /** What each sending came to: a status, or null where no whole answer came. */
  readonly statuses: readonly (number | null)[];
  /** The booking that the last answer holds, where it does. */
  readonly bookingId: string | null;
  /** The problem's code, where it was refused. */
  readonly code: string | null;
}

/** Whether the client was told that it is done. */
export const isAcknowledged = ({ statuses }: LoggedCommand): boolean => {
  const last = statuses.at(-1) ?? null;
  return last !== null && last < 300;
};

/** Whether the client was told that it is not done and will not be. */
export const isRefused = ({ statuses }: LoggedCommand): boolean => {
  const last = statuses.at(-1) ?? null;
  return last !== null && last >= 400 && last < 500;
};
