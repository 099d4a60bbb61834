import { Client } from 'pg';

/** Reads, past every policy, what the database holds. */
export async function rowsOf<Row>(superuserUrl: string, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows as Row[];
  } finally {
    await client.end();
  }
}
