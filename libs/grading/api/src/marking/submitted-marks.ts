import { rowsOf, utcText } from '@assay/database';
import type { SubmittedMarkResponse } from '@assay/grading/contracts';
import type { EntityManager } from 'typeorm';

/** SQL: a mark version `v` with what moderation said of it (`o`), as JSON. */
export const submittedMark = `jsonb_build_object('id', v.id, 'number', v.number, 'grade', v.grade, 'proposedGrade', v.proposed_grade,
  'justification', v.justification, 'submittedAt', ${utcText('v.submitted_at')},
  'feedback', CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('decision', o.decision, 'grade', o.grade,
    'reason', o.reason, 'moderatedAt', ${utcText('o.moderated_at')}) END)`;

/** Every version of the mark of an attempt, oldest first. */
export async function submittedMarks(manager: EntityManager, attemptId: string): Promise<SubmittedMarkResponse[]> {
  const rows = await rowsOf<{ mark: SubmittedMarkResponse }>(
    manager,
    `SELECT ${submittedMark} AS mark FROM mark_version v LEFT JOIN moderation o ON o.mark_version_id = v.id
     WHERE v.attempt_id = $1 ORDER BY v.number`,
    [attemptId],
  );
  return rows.map(({ mark }) => mark);
}
