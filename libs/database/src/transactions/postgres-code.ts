/** PostgreSQL's five-character error code, where the error came from PostgreSQL. */
export function postgresCodeOf(error: unknown): string | null {
  return textMember(error, 'code') ?? textMember(member(error, 'driverError'), 'code');
}

/** The constraint that refused a row, where one did. */
export function violatedConstraint(error: unknown): string | null {
  return textMember(error, 'constraint') ?? textMember(member(error, 'driverError'), 'constraint');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function textMember(value: unknown, name: string): string | null {
  const found = member(value, name);
  return typeof found === 'string' ? found : null;
}
