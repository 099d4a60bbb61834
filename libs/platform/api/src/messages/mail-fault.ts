/** Why a message could not be handed over. */
export interface MailFault {
  /** Short and without anything personal: `ECONNREFUSED`, `EENVELOPE 550`. */
  readonly code: string;
  /** Whether the server will never take a message for this reader. */
  readonly isFinal: boolean;
}

/** What an error of the mail library means. A server that refuses the reader for good is one thing, all else passes. */
export function mailFault(error: unknown): MailFault {
  const { code, responseCode, command } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const answered = typeof responseCode === 'number' ? ` ${responseCode}` : '';
  const isFinal = command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500;
  return { code: `${typeof code === 'string' ? code : 'unknown'}${answered}`.slice(0, 60), isFinal };
}
