import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { Interest } from '@assay/scheduling/domain';
import type { InterestRow } from '../facts/facts-row';
import { interestFrom } from '../facts/read-facts';
import { tieJson, ties } from '../facts/ties-sql';

/** By assessor, what binds them to anybody in the cohort, to the employers and to the providers. */
export async function cohortTies(manager: EntityManager, attemptIds: readonly string[]): Promise<ReadonlyMap<string, readonly Interest[]>> {
  const rows = await rowsOf<{ assessorId: string; interests: readonly InterestRow[] }>(manager, sql, [attemptIds]);
  return new Map(rows.map(({ assessorId, interests }) => [assessorId, interests.map(interestFrom)]));
}

const sql = `SELECT i.assessor_id AS "assessorId", jsonb_agg(DISTINCT ${tieJson}) AS interests
  FROM attempt t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  CROSS JOIN LATERAL (${ties(() => 'true')}) i
  WHERE t.id = ANY($1::uuid[]) GROUP BY i.assessor_id`;
