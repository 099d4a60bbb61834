import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { installWhatIsMissing } from './install.mjs';
import { runToTheEnd } from './run-to-the-end.mjs';

/** The one door for `npm start`, `npm test`, `npm run bench|lint|format|assay`: first the packages, then the work on the pinned Node. */
const root = resolve(import.meta.dirname, '../..');
const [command, ...rest] = process.argv.slice(2);

const script = resolve(root, 'tools/workspace/commands', `${command}.mjs`);
if (!command || !existsSync(script)) {
  process.stderr.write(`No such command: ${command ?? '(none)'}.\n`);
  process.exit(2);
}
installWhatIsMissing(root);

const bin = resolve(root, 'node_modules/.bin');
const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', PATH: `${bin}${delimiter}${process.env.PATH}` };
process.exit(await runToTheEnd(resolve(bin, 'node'), [script, ...rest], { cwd: process.env.INIT_CWD ?? root, env }));
