/** What the process says when it ends. */
export const ExitCode = {
  Done: 0,
  /** Something unforeseen; the message says what. */
  Failed: 1,
  /** The command line itself is wrong: an unknown command or option, a missing argument. */
  Usage: 2,
  /** The input was read and refused: not an occupation, not a plan, a check that did not hold. */
  Refused: 3,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
