import { HttpException } from '@nestjs/common';
import { isConnectionLost, isPoolExhausted, postgresCodeOf, violatedConstraint } from '@assay/database';
import { outcomeUnknown, ProblemException, unavailable } from './problem.exception';

/** Translates whatever was thrown into a problem. What is not understood is `internal` and tells nothing. */
export function problemOf(error: unknown): ProblemException {
  if (error instanceof ProblemException) return error;
  if (error instanceof HttpException) return ofNest(error);
  return ofDatabase(error) ?? ofBodyParser(error) ?? new ProblemException(500, 'internal', 'Something went wrong on our side.');
}

function ofNest(error: HttpException): ProblemException {
  const status = error.getStatus();
  const codes: Record<number, string> = { 400: 'malformed', 401: 'unauthenticated', 403: 'forbidden', 404: 'not-found', 413: 'too-large' };
  if (status === 404) return new ProblemException(404, 'not-found', 'There is no such thing.');
  return new ProblemException(status, codes[status] ?? 'refused', error.message);
}

/** Class 23: a constraint refused what a rule let through, because two people acted at once. */
function ofDatabase(error: unknown): ProblemException | null {
  if (isConnectionLost(error)) return outcomeUnknown();
  if (isPoolExhausted(error)) return unavailable('database-busy');
  const code = postgresCodeOf(error);
  if (code === null) return null;
  if (code.startsWith('23')) {
    const constraint = violatedConstraint(error);
    return new ProblemException(409, 'conflict', 'Somebody was quicker, or it exists already.', constraint ? { constraint } : {});
  }
  if (code === 'AS001' || code === 'AS002') return new ProblemException(409, 'frozen', 'It cannot be changed any more.');
  if (['57014', '55P03', '40001', '40P01', '53300'].includes(code)) return unavailable('database-busy');
  return null;
}

function ofBodyParser(error: unknown): ProblemException | null {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null;
  if (type === 'entity.too.large') return new ProblemException(413, 'too-large', 'The request is larger than this route takes.');
  if (type === 'entity.parse.failed') return new ProblemException(400, 'malformed', 'The body is not JSON.');
  return typeof type === 'string' ? new ProblemException(400, 'malformed', 'The request cannot be read.') : null;
}
