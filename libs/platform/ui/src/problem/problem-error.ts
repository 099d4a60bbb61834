import type { Problem } from './problem';

/** The only error that a request ends with: whatever failed, it is told as a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}`);
  }
}

/** The problem behind anything that was thrown; a fault in the page itself is `unexpected`. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  if (thrown instanceof Error && thrown.cause instanceof ProblemError) return thrown.cause.problem;
  return { status: 0, code: 'unexpected', errors: [], facts: {} };
}
