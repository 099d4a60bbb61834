import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * Every row of a query whose columns are named as `Row` says. The text must be a constant: it is prepared once per
 * connection, because planning a query through row-level security costs more than running it.
 */
export async function rowsOf<Row>(manager: EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  if (!manager.queryRunner) throw new Error('Rows are read inside a transaction.');
  const client = (await manager.queryRunner.connect()) as ClientBase;
  const { rows } = await client.query({ name: nameOf(sql), text: sql, values: [...parameters] });
  return rows as Row[];
}

/** The first row of a query, or null. */
export async function firstRow<Row>(manager: EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
  const [row] = await rowsOf<Row>(manager, sql, parameters);
  return row ?? null;
}

const names = new Map<string, string>();

/** PostgreSQL tells prepared statements apart by name; the same text has the same name on every connection. */
function nameOf(sql: string): string {
  const known = names.get(sql) ?? createHash('sha256').update(sql).digest('hex').slice(0, 32);
  names.set(sql, known);
  return known;
}
