import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** Builds through the Nx cache; prints only when it fails, so that a command's own output stays clean. */
export function buildQuietly(...projects) {
  const { status, stdout, stderr } = spawnSync('nx', ['run-many', '-t', 'build', '-p', ...projects], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}\nThe build failed: see above.\n`);
  process.exit(status ?? 1);
}
