import { ExitCode } from './exit-code';

/** Ends a command with one sentence on stderr and an exit code, without a stack trace. */
export class Refusal extends Error {
  constructor(
    sentence: string,
    readonly exitCode: ExitCode = ExitCode.Refused,
  ) {
    super(sentence);
  }
}
