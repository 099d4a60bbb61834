import { firstRow } from '@assay/database';
import type { ReleaseStatus } from '@assay/grading/domain';
import { conflict, notFound } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';

interface PreparedRelease {
  readonly id: string;
  readonly status: ReleaseStatus;
  readonly preparedBy: string;
  readonly resultIds: readonly string[];
}

/** A release that waits for a decision, locked. One that was decided is refused: it is decided once. */
export async function preparedRelease(manager: EntityManager, releaseId: string): Promise<PreparedRelease> {
  const release = await firstRow<PreparedRelease>(
    manager,
    `SELECT l.id, l.status, l.prepared_by AS "preparedBy",
       ARRAY(SELECT i.result_id FROM release_item i WHERE i.release_id = l.id) AS "resultIds"
     FROM release l WHERE l.id = $1 FOR UPDATE OF l`,
    [releaseId],
  );
  if (!release) throw notFound();
  if (release.status !== 'prepared') throw conflict('release-already-decided', { status: release.status });
  return release;
}
