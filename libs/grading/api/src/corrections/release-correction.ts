import { firstRow, utcText, type CorrectionEntity } from '@assay/database';
import type { Actor } from '@assay/platform/api';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { issueStatements } from '../statements/issue-statements';

/**
 * Lets the corrected result out where the one before is out, or on its way: at the time asked for, never before that one,
 * by the database's clock. Null where the one before was not released: the next release takes the new one with it.
 */
export async function releaseCorrection(
  manager: EntityManager,
  actor: Actor,
  { resultId, preparedBy, preparedAt, wantedAt }: CorrectionEntity,
  newResultId: string,
  at: Date,
): Promise<{ readonly releaseId: string; readonly effectiveAt: string } | null> {
  const earlier = await firstRow<{ effectiveAt: Date }>(manager, earlierSql, [resultId]);
  if (!earlier) return null;
  const { organisationId, accountId } = actor;
  const releaseId = randomUUID();
  const parameters = [organisationId, releaseId, preparedBy, preparedAt, wantedAt, accountId, at, earlier.effectiveAt, newResultId];
  const released = await firstRow<{ effectiveAt: string }>(manager, releaseSql, parameters);
  await issueStatements(manager, actor, [newResultId]);
  return { releaseId, effectiveAt: released?.effectiveAt ?? '' };
}

const earlierSql = `SELECT l.effective_at AS "effectiveAt" FROM release_item i
  JOIN release l ON l.id = i.release_id AND l.status = 'approved' WHERE i.result_id = $1`;

const releaseSql = `
  WITH released AS (
    INSERT INTO release (organisation_id, id, status, prepared_by, prepared_at, wanted_at, decided_by, decided_at, effective_at)
    VALUES ($1, $2, 'approved', $3, $4, $5, $6, $7, greatest(now(), $5::timestamptz, $8::timestamptz))
    RETURNING organisation_id, id, effective_at), held AS (
    INSERT INTO release_item (organisation_id, release_id, result_id) SELECT organisation_id, id, $9 FROM released)
  SELECT ${utcText('effective_at')} AS "effectiveAt" FROM released`;
