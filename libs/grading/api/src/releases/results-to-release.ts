import { quoted, rowsOf } from '@assay/database';
import { type ResultToRelease, settledStatuses } from '@assay/grading/domain';
import type { EntityManager } from 'typeorm';
import { isNewest } from '../results/result-sql';

/** A result as it stands, with the accounts of those who marked and moderated it, in whatever version of a mark. */
export type StandingResult = ResultToRelease & { readonly gradedBy: readonly string[] };

/** The results with these ids as they stand for a release; `releaseId` is the one that may hold them already. */
export function resultsToRelease(
  manager: EntityManager,
  resultIds: readonly string[],
  releaseId: string | null,
): Promise<StandingResult[]> {
  return rowsOf(manager, sql, [resultIds, releaseId]);
}

const considerationOf = `FROM result_component c JOIN mark_version v ON v.id = c.mark_version_id
      JOIN consideration x ON x.organisation_id = v.organisation_id AND x.attempt_id = v.attempt_id WHERE c.result_id = r.id`;

const sql = `
  SELECT r.id, ${isNewest} AS newest,
    EXISTS (SELECT FROM release_item i JOIN release x ON x.id = i.release_id
      WHERE i.result_id = r.id AND x.status <> 'withdrawn' AND x.id IS DISTINCT FROM $2::uuid) AS elsewhere,
    (SELECT bool_and(k.status IN (${quoted(settledStatuses)})) FROM result_component c JOIN mark_version v ON v.id = c.mark_version_id
      JOIN marking k ON k.attempt_id = v.attempt_id WHERE c.result_id = r.id) IS TRUE AS moderated,
    (SELECT jsonb_agg(DISTINCT g.account_id) FROM result_component c JOIN mark_version w ON w.id = c.mark_version_id
      JOIN mark_version v ON v.attempt_id = w.attempt_id
      JOIN assessor a ON a.id = v.assessor_id LEFT JOIN moderation o ON o.mark_version_id = v.id,
      LATERAL unnest(ARRAY[v.submitted_by, a.account_id, o.moderated_by] || ARRAY(SELECT xa.account_id FROM second_assessor x
        JOIN assessor xa ON xa.id = x.assessor_id WHERE x.attempt_id = v.attempt_id)) AS g(account_id)
      WHERE c.result_id = r.id AND g.account_id IS NOT NULL) AS "gradedBy",
    EXISTS (SELECT FROM malpractice_case m WHERE m.enrolment_id = r.enrolment_id AND m.status = 'open') AS held,
    EXISTS (SELECT ${considerationOf} AND x.status = 'requested') AS considered,
    NOT EXISTS (SELECT ${considerationOf} AND x.effect = 'attempt-not-counted') AS counted
  FROM result r WHERE r.id = ANY ($1::uuid[])`;
