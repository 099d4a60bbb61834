import { rowsOf, utcText } from '@assay/database';
import type { AskedQuestionResponse } from '@assay/grading/contracts';
import type { EntityManager } from 'typeorm';

/** The questions that were asked and not withdrawn, in the order in which they were asked. */
export function askedQuestions(manager: EntityManager, attemptId: string): Promise<AskedQuestionResponse[]> {
  return rowsOf(
    manager,
    `SELECT ${questionColumns} FROM asked_question q WHERE q.attempt_id = $1
       AND NOT EXISTS (SELECT FROM withdrawn_question w WHERE w.question_id = q.id)
     ORDER BY q.asked_at, q.id`,
    [attemptId],
  );
}

/** The ids of the questions that were logged and taken back. */
export async function withdrawnQuestions(manager: EntityManager, attemptId: string): Promise<string[]> {
  const sql =
    'SELECT w.question_id AS id FROM withdrawn_question w JOIN asked_question q ON q.id = w.question_id WHERE q.attempt_id = $1 ORDER BY 1';
  return (await rowsOf<{ id: string }>(manager, sql, [attemptId])).map(({ id }) => id);
}

/** The columns of a question `q` as the API names them. */
export const questionColumns = `q.id, q.criterion_id AS "criterionId", q.text, ${utcText('q.asked_at')} AS "askedAt", ${utcText('q.saved_at')} AS "savedAt"`;
