import { Script } from 'node:vm';

/**
 * Runs `work` and ends it after so many milliseconds, whatever it does: also a loop in a library that a hostile file
 * keeps turning. Throws ERR_SCRIPT_EXECUTION_TIMEOUT then.
 */
export function withinTime<T>(work: () => T, milliseconds: number): T {
  return script.runInNewContext({ work }, { timeout: milliseconds }) as T;
}

const script = new Script('work()');
