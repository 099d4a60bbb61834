import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';

/** Those who want the same people wait here, so that all but the first meet the rules and not the constraint. */
export async function takeTurns(manager: EntityManager, organisationId: string, ids: readonly string[]): Promise<void> {
  const keys = ids.map((id) => `${organisationId}/${id}`).sort();
  await rowsOf(manager, 'SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key', [keys]);
}
