import { nx } from '../nx.mjs';

nx('run-many', '-t', 'lint', ...process.argv.slice(2));
