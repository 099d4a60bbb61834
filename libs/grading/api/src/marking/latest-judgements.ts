import { rowsOf, utcText } from '@assay/database';
import type { SavedJudgementResponse } from '@assay/grading/contracts';
import type { EntityManager } from 'typeorm';

/** The highest revision of each criterion that the assessor has judged. */
export function latestJudgements(manager: EntityManager, attemptId: string, assessorId: string): Promise<SavedJudgementResponse[]> {
  return rowsOf(
    manager,
    `SELECT DISTINCT ON (criterion_id) ${judgementColumns} FROM judgement
     WHERE attempt_id = $1 AND assessor_id = $2 ORDER BY criterion_id, revision DESC`,
    [attemptId, assessorId],
  );
}

/** The columns of a judgement as the API names them. */
export const judgementColumns = `criterion_id AS "criterionId", revision, grade, evidence, remark, ${utcText('saved_at')} AS "savedAt"`;

/** Counts the saves of a marking, so that a submission can say what it has seen. */
export function markingVersion(judgements: readonly { readonly revision: number }[]): number {
  return judgements.reduce((sum, { revision }) => sum + revision, 0);
}
