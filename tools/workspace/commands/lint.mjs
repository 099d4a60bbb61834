import { resolve } from 'node:path';
import { root } from '../root.mjs';
import { runToTheEnd } from '../run-to-the-end.mjs';

/** Boundaries and style by ESLint, then the format of every file. Goes on after a failure, so that one run tells all. */
const codes = [
  await runToTheEnd('nx', ['run-many', '-t', 'lint', ...process.argv.slice(2)], { cwd: root }),
  await runToTheEnd(process.execPath, [resolve(import.meta.dirname, 'format.mjs'), '--check'], { cwd: root }),
];
process.exit(Math.max(...codes));
