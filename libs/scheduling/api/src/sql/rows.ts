import type { EntityManager } from 'typeorm';

/** Every row of a query whose columns are named as `Row` says. */
export function rowsOf<Row>(manager: EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return manager.query<Row[]>(sql, [...parameters]);
}

/** The first row of a query, or null. */
export async function firstRow<Row>(manager: EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
  const [row] = await rowsOf<Row>(manager, sql, parameters);
  return row ?? null;
}
