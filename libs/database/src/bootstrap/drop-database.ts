import { onConnection } from './on-connection';

/** Removes a database with everything in it, as a superuser, and ends whoever is connected to it. */
export async function dropDatabase(superuserUrl: string, database: string): Promise<void> {
  await onConnection(superuserUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`);
  });
}
