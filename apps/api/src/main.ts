import 'reflect-metadata';
import { readEnvironment } from './environment';
import { listen } from './listen';

try {
  await listen(readEnvironment(process.env));
} catch (error) {
  process.stderr.write(`Assay does not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
