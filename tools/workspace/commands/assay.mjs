import { resolve } from 'node:path';
import { buildQuietly } from '../build.mjs';
import { root } from '../root.mjs';
import { runToTheEnd } from '../run-to-the-end.mjs';

/** The command line, in the caller's folder: `npm run assay -- GROUP NAME …`. */
buildQuietly('assay');
process.exit(
  await runToTheEnd(process.execPath, ['--enable-source-maps', resolve(root, 'dist/tools/assay/main.js'), ...process.argv.slice(2)]),
);
