/** PostgreSQL's five-character error code, where the error came from PostgreSQL. */
export function postgresCodeOf(error: unknown): string | null {
  return textMember(error, 'code') ?? textMember(member(error, 'driverError'), 'code');
}

/** The constraint that refused a row, where one did. */
export function violatedConstraint(error: unknown): string | null {
  return textMember(error, 'constraint') ?? textMember(member(error, 'driverError'), 'constraint');
}

/**
 * Whether the connection went away in the middle: PostgreSQL stopped, the network broke. What was sent last may have been
 * done. The driver has no code for most of these.
 */
export function isConnectionLost(error: unknown): boolean {
  const code = postgresCodeOf(error);
  if (code !== null) return lostCodes.has(code) || code.startsWith('08');
  return error instanceof Error && (error.name === 'QueryRunnerAlreadyReleasedError' || lostMessages.test(error.message));
}

/** Whether no connection became free in time: nothing was sent. */
export function isPoolExhausted(error: unknown): boolean {
  return error instanceof Error && /timeout exceeded when trying to connect/.test(error.message);
}

const lostCodes = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']);
const lostMessages = /Connection terminated|not queryable|Connection ended/;

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;
}

function textMember(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === 'string' ? found : null;
}
