import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildQuietly } from '../build.mjs';
import { root } from '../root.mjs';

/** These start the built product. */
const needsProduct = ['booking', 'slots', 'faults', 'grading-faults', 'marking', 'figures'];

/** `npm run bench -- NAME …` is `assay bench NAME …`. */
buildQuietly('assay', ...(needsProduct.includes(process.argv[2]) ? ['api'] : []));
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', resolve(root, 'dist/tools/assay/main.js'), 'bench', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
