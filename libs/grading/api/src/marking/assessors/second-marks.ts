import { rowsOf, utcText } from '@assay/database';
import type { SecondMarkResponse } from '@assay/grading/contracts';
import type { EntityManager } from 'typeorm';

/**
 * What the second assessors of an attempt handed over last; of those who have not, only who they are. A second to whom the
 * booking moved leads now.
 */
export function secondMarks(manager: EntityManager, attemptId: string): Promise<SecondMarkResponse[]> {
  return rowsOf(manager, sql, [attemptId]);
}

const sql = `
  SELECT x.assessor_id AS "assessorId", a.name AS "assessorName", ${utcText('h.handed_over_at')} AS "handedOverAt",
    coalesce(h.judgements, '[]') AS judgements, h.raw_marks AS "rawMarks"
  FROM second_assessor x
  JOIN assessor a ON a.id = x.assessor_id
  LEFT JOIN LATERAL (SELECT * FROM handed_over_mark o WHERE o.attempt_id = x.attempt_id AND o.assessor_id = x.assessor_id
    ORDER BY o.number DESC LIMIT 1) h ON true
  WHERE x.attempt_id = $1 AND NOT EXISTS (SELECT FROM marking k WHERE k.attempt_id = x.attempt_id AND k.assessor_id = x.assessor_id) ORDER BY x.added_at, x.assessor_id`;
