import { root } from '../root.mjs';
import { runToTheEnd } from '../run-to-the-end.mjs';

/** `npm run format` writes every file as `.prettierrc.json` wants it; with `--check` it changes nothing and names those that differ. */
const only = process.argv.includes('--check') ? '--check' : '--write';
const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'tmp/prettier-cache'];
const code = await runToTheEnd('prettier', [only, '--log-level', 'warn', ...cache, '.'], { cwd: root });
if (code !== 0 && only === '--check') process.stderr.write('Not formatted: `npm run format` mends the files named above.\n');
process.exit(code);
