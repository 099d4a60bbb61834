import { Client } from 'pg';

/** Works on one connection of its own, outside every pool and transaction, and closes it whatever happens. */
export async function onConnection<Answer>(url: string, work: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
