import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { installWhatIsMissing } from './install.mjs';

/** The one door for `npm start`, `npm test`, `npm run bench|lint|assay`: first the packages, then the work on the pinned Node. */
const root = resolve(import.meta.dirname, '../..');
const [command, ...rest] = process.argv.slice(2);

installWhatIsMissing(root);

const node = resolve(root, 'node_modules/.bin/node');
const script = resolve(root, 'tools/workspace/commands', `${command}.mjs`);
if (!command || !existsSync(script)) {
  process.stderr.write(`No such command: ${command ?? '(none)'}.\n`);
  process.exit(2);
}

const { status, signal } = spawnSync(node, ['--no-warnings=ExperimentalWarning', script, ...rest], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? root,
  env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', PATH: `${resolve(root, 'node_modules/.bin')}:${process.env.PATH}` },
});
process.exit(signal ? 1 : (status ?? 1));
