import 'reflect-metadata';
import { migrate, startEmbeddedServer } from '@assay/database';

/**
 * Serves a migrated database for tests from the folder given as argument, prints its addresses as one line of JSON,
 * and stops when its standard input ends. Durability is off: the data is thrown away.
 */
const folder = process.argv[2];
if (!folder) throw new Error('usage: test-database FOLDER');

const server = await startEmbeddedServer({
  folder,
  settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
});
await migrate(server.ownerUrl);
const { superuserUrl, ownerUrl, appUrl } = server;
process.stdout.write(`${JSON.stringify({ superuserUrl, ownerUrl, appUrl })}\n`);

process.stdin.resume();
process.stdin.once('end', () => void server.stop().then(() => process.exit(0)));
process.stdin.once('error', () => void server.stop().then(() => process.exit(0)));
