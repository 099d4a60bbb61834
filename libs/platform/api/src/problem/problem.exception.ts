import { HttpException } from '@nestjs/common';

/** A field of the request that cannot be accepted. `field` is a path such as `judgements[2].grade`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly detail: string;
}

/** An answer that is not a success: a stable code for programs, a title for developers, and the facts of the case. */
export class ProblemException extends HttpException {
  constructor(
    status: number,
    readonly code: string,
    readonly title: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(title, status);
  }
}

export const unauthenticated = () => new ProblemException(401, 'unauthenticated', 'Sign in first.');

export const forbidden = () => new ProblemException(403, 'forbidden', 'Your roles do not allow this.');

export const freshFactorRequired = () => new ProblemException(403, 'fresh-factor-required', 'Confirm first that it is you.');

/** For what does not exist and for what one may not see: the two are the same to the one who asks. */
export const notFound = () => new ProblemException(404, 'not-found', 'There is no such thing.');

/** The request makes sense but the present state does not allow it. */
export const conflict = (code: string, facts: Record<string, unknown> = {}, title = 'The present state does not allow this.') =>
  new ProblemException(409, code, title, facts);

/** Somebody changed it since it was read. `current` is what the server has now. */
export const stale = (current: unknown) => new ProblemException(412, 'stale', 'It was changed since you read it.', { current });

export const invalid = (errors: readonly FieldProblem[]) =>
  new ProblemException(422, 'validation-failed', 'Some fields cannot be accepted.', { errors });

export const preconditionRequired = () => new ProblemException(428, 'if-match-required', 'Send If-Match with the version you read.');

export const tooManyRequests = (retryAfterSeconds: number) =>
  new ProblemException(429, 'too-many-requests', 'Wait before you try again.', { retryAfterSeconds });

/** Seconds after which asking again is worth it: a lock is given back, a process is there again. */
const soon = 2;

export const unavailable = (code = 'unavailable') =>
  new ProblemException(503, code, 'Try again in a moment; nothing was changed.', { retryAfterSeconds: soon });

/** The database went away in the middle. Only the same request, under the same key, finds out what became of it. */
export const outcomeUnknown = () =>
  new ProblemException(503, 'outcome-unknown', 'It may have been done or not: send the same request again with the same Idempotency-Key.', {
    retryAfterSeconds: soon,
  });
