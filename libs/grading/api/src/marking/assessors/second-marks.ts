import { rowsOf, utcText } from '@assay/database';
import type { SecondMarkResponse } from '@assay/grading/contracts';
import type { EntityManager } from 'typeorm';
import { secondsOf } from './assessor-of';

/** What the second assessors of an attempt handed over last; of those who have not, only who they are. */
export function secondMarks(manager: EntityManager, attemptId: string): Promise<SecondMarkResponse[]> {
  return rowsOf(manager, sql, [attemptId]);
}

const sql = `
  SELECT x.assessor_id AS "assessorId", a.name AS "assessorName", ${utcText('h.handed_over_at')} AS "handedOverAt",
    coalesce(h.judgements, '[]') AS judgements, h.raw_marks AS "rawMarks"
  FROM (SELECT x.* FROM ${secondsOf('$1')}) x
  JOIN assessor a ON a.id = x.assessor_id
  LEFT JOIN LATERAL (SELECT * FROM handed_over_mark o WHERE o.attempt_id = x.attempt_id AND o.assessor_id = x.assessor_id
    ORDER BY o.number DESC LIMIT 1) h ON true
  ORDER BY x.added_at, x.assessor_id`;
