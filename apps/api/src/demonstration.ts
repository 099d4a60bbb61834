import 'reflect-metadata';
import { join } from 'node:path';
import { migrate, startEmbeddedServer, type EmbeddedServer } from '@assay/database';
import { choosePort } from './demonstration/choose-port';
import { isLoaded, loadDemonstration } from './demonstration/load-demonstration';
import { stopOnSignal } from './demonstration/stop-on-signal';
import { readEnvironment } from './environment';
import { listen } from './listen';

/** The demonstration: the product on a PostgreSQL of its own, with invented people, at one address. */
const folder = process.env['ASSAY_DATA'] ?? '.assay/postgres';
const say = (line: string) => process.stdout.write(`${line}\n`);
let server: EmbeddedServer | null = null;

/** A load that was cut short left half a world behind. */
async function beginAfresh(own: EmbeddedServer): Promise<void> {
  await own.empty();
  await migrate(own.ownerUrl);
}

try {
  server = await startEmbeddedServer({ folder });
  await migrate(server.ownerUrl);
  const loaded = await isLoaded(server.ownerUrl);
  if (!loaded) await beginAfresh(server);
  const port = await choosePort(Number(process.env['PORT'] ?? 3000));
  const environment = readEnvironment({
    ...process.env,
    ASSAY_MODE: 'demonstration',
    FILES_FOLDER: process.env['FILES_FOLDER'] ?? join(folder, 'files'),
    DATABASE_APP_URL: server.appUrl,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    PORT: String(port),
  });
  if (!loaded) {
    say('Inventing two organisations …');
    await loadDemonstration(server.ownerUrl, environment);
  }
  stopOnSignal(await listen(environment), server);
  say(`\nAssay is at ${environment.publicOrigin}\n`);
} catch (error) {
  process.stderr.write(`Assay does not start. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  await server?.stop();
  process.exit(1);
}
