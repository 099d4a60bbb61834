import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Runs Nx in the workspace; on failure its output is shown and this process ends with its code. */
export function nx(...args) {
  const { status } = spawnSync('nx', args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
