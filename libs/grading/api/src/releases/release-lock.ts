import type { Actor } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';

/** Releases of one organisation are prepared and decided one after the other, so that no result is in two of them. */
export async function lockReleases(manager: EntityManager, { organisationId }: Actor): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`releases/${organisationId}`]);
}
