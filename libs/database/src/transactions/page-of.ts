import type { EntityManager } from 'typeorm';
import { firstRow, rowsOf } from './rows';

/** Rows of one page, and how many there are on all of them. */
export interface Page<Row> {
  readonly items: Row[];
  readonly total: number;
}

const usualSize = 500;

/**
 * A page of a list. The SQL ends with an ORDER BY in which no two rows are equal (an id comes last): otherwise a row could
 * be on two pages, or on none. Counts only where the page is not the last one.
 */
export async function pageOf<Row>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
  offset = 0,
  size = usualSize,
): Promise<Page<Row>> {
  const [limit, skip] = [parameters.length + 1, parameters.length + 2];
  const items = await rowsOf<Row>(manager, `${sql} LIMIT $${limit} OFFSET $${skip}`, [...parameters, size, offset]);
  const isLast = items.length < size && (items.length > 0 || offset === 0);
  return { items, total: isLast ? offset + items.length : await countOf(manager, sql, parameters) };
}

async function countOf(manager: EntityManager, sql: string, parameters: readonly unknown[]): Promise<number> {
  const counted = await firstRow<{ total: number }>(manager, `SELECT count(*)::int AS total FROM (${sql}) listed`, parameters);
  return counted?.total ?? 0;
}
