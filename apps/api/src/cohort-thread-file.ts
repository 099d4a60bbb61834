import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The built program of the threads, beside this one; none where the sources run as they are, as in tests. */
export function cohortThread(): string | undefined {
  const file = resolve(import.meta.dirname, 'cohort-thread.js');
  return existsSync(file) ? file : undefined;
}
