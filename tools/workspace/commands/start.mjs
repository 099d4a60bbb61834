import { resolve } from 'node:path';
import { buildQuietly } from '../build.mjs';
import { root } from '../root.mjs';
import { runToTheEnd } from '../run-to-the-end.mjs';

/**
 * Serves the product at one address. Without DATABASE_APP_URL that is the demonstration on its own PostgreSQL; with it,
 * the same product on a server of yours (DATABASE_URL, the owner's address, migrates it first).
 */
process.stderr.write('Building …\n');
const { DATABASE_APP_URL, DATABASE_URL } = process.env;
buildQuietly('api', 'web', ...(DATABASE_APP_URL ? ['assay'] : []));

const settings = { WEB_ROOT: resolve(root, 'dist/apps/web/browser'), ...process.env };
if (DATABASE_APP_URL && DATABASE_URL) await run('dist/tools/assay/main.js', 'database', 'migrate');
await run(DATABASE_APP_URL ? 'dist/apps/api/main.js' : 'dist/apps/api/demonstration.js');

async function run(program, ...args) {
  const code = await runToTheEnd(process.execPath, ['--enable-source-maps', resolve(root, program), ...args], { cwd: root, env: settings });
  if (code !== 0 || program.endsWith('demonstration.js')) process.exit(code);
}
