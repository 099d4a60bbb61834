import { onConnection } from '@assay/database';

/** Reads, past every policy, what the database holds. */
export async function rowsOf<Row>(superuserUrl: string, sql: string, values: readonly unknown[]): Promise<Row[]> {
  return onConnection(superuserUrl, async (client) => {
    return (await client.query(sql, [...values])).rows as Row[];
  });
}
