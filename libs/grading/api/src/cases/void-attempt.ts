import { firstRow, type MalpracticeCaseEntity, MarkingEntity } from '@assay/database';
import { AttemptStatus } from '@assay/grading/domain';
import { type Actor, conflict, invalid } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';
import { openInPlace } from '../attempts/open-in-place';
import { moveMarking } from '../marking/move-marking';
import { settleResult } from '../results/settle-result';

/**
 * Makes the case's attempt void. The result that held its mark is computed anew from the attempts that still count; where
 * none does for the method, another is opened in its place.
 */
export async function voidAttempt(
  manager: EntityManager,
  actor: Actor,
  { organisationId, enrolmentId, attemptId }: MalpracticeCaseEntity,
  at: Date,
): Promise<void> {
  if (attemptId === null) throw invalid([{ field: 'outcome', code: 'no-attempt', detail: 'The case is about no single attempt.' }]);
  const where = { organisationId, attemptId };
  if (!(await manager.findOne(MarkingEntity, { where, lock: { mode: 'pessimistic_write' } }))) throw conflict('attempt-not-marked');
  if (await firstRow(manager, releasedSql, [attemptId])) throw conflict('released-results-are-corrected');
  await moveMarking(manager, attemptId, AttemptStatus.MalpracticeHold, AttemptStatus.Void);
  if (await firstRow(manager, holdsSql, [attemptId])) await settleResult(manager, actor, at, enrolmentId);
  await openInPlace(manager, actor, attemptId, at);
}

/** A released result that rests on the attempt: it is put right by a correction, for all to see. */
const releasedSql = `SELECT FROM mark_version v JOIN result_component c ON c.mark_version_id = v.id
  JOIN release_item i ON i.result_id = c.result_id JOIN release l ON l.id = i.release_id AND l.status = 'approved'
  WHERE v.attempt_id = $1`;

/** The newest result, where it rests on the attempt. */
const holdsSql = `SELECT FROM mark_version v JOIN result_component c ON c.mark_version_id = v.id JOIN result r ON r.id = c.result_id
  WHERE v.attempt_id = $1 AND NOT EXISTS (SELECT FROM result n WHERE n.enrolment_id = r.enrolment_id AND n.number > r.number)`;
