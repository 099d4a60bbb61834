import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import { notFound, type Actor } from '@assay/platform/api';

/** The assessor that the person is. Whoever is none finds nothing to keep a calendar for. */
export async function ownAssessor(manager: EntityManager, { accountId }: Actor): Promise<string> {
  const row = await firstRow<{ id: string }>(manager, 'SELECT id FROM assessor WHERE account_id = $1', [accountId]);
  if (!row) throw notFound();
  return row.id;
}
