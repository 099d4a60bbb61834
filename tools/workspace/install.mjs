import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Installs when node_modules does not belong to the committed lock file; says nothing when it does. Not `npm ci`: it
 * refuses a lock file that lists the native packages of Linux only; `--no-save` keeps to the lock file and leaves it be.
 */
export function installWhatIsMissing(root) {
  const wanted = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex');
  const stamp = resolve(root, 'node_modules/.assay-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages (once; about two minutes) …\n');
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    process.stderr.write('npm install failed: see the lines above; nothing was started.\n');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
