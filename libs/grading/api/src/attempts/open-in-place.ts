import { randomUUID } from 'node:crypto';
import { AttemptEntity, firstRow, organisationToday, takeTurns } from '@assay/database';
import { type Actor, recordEvent } from '@assay/platform/api';
import type { AttemptKind } from '@assay/scheduling/domain';
import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';

interface Lost {
  readonly enrolmentId: string;
  readonly method: AssessmentMethod;
  readonly kind: AttemptKind;
  readonly next: number;
  readonly plan: AssessmentPlan;
}

/**
 * Opens an attempt of the same kind in the place of one that no longer counts, where no other attempt at its method does:
 * without it there would never be a result, and without a released result no further attempt can be asked for. What was itself
 * opened after a released result is opened again by those who opened it, under the same agreement.
 */
export async function openInPlace(manager: EntityManager, actor: Actor, attemptId: string, at: Date): Promise<void> {
  const { organisationId } = actor;
  const about = await manager.findOneByOrFail(AttemptEntity, { organisationId, id: attemptId });
  await takeTurns(manager, organisationId, [`reattempt/${about.enrolmentId}`]);
  const lost = await firstRow<Lost>(manager, lostSql, [attemptId]);
  if (!lost) return;
  const { enrolmentId, method, kind, next, plan } = lost;
  const id = randomUUID();
  const submission = plan.methods.find((planned) => planned.method === method)?.submission ?? null;
  const submittedOn = submission?.value.dueWeek === null ? await organisationToday(manager, at) : null;
  await manager.insert(AttemptEntity, { organisationId, id, enrolmentId, method, kind, number: next, submittedOn, createdAt: at });
  await recordEvent(manager, actor, at, {
    kind: 'attempt.opened-in-place',
    subjectId: id,
    facts: { enrolmentId, method, attemptKind: kind, inPlaceOf: attemptId },
  });
}

const counts = `NOT EXISTS (SELECT FROM marking k WHERE k.attempt_id = u.id AND k.status = 'void')
    AND NOT EXISTS (SELECT FROM consideration c WHERE c.attempt_id = u.id AND c.effect = 'attempt-not-counted')`;

/** The attempt `$1`, where neither it nor another at its method counts and the apprentice is still here. */
const lostSql = `
  SELECT t.enrolment_id AS "enrolmentId", t.method, t.kind, pl.document AS plan,
    (SELECT max(u.number) + 1 FROM attempt u WHERE u.enrolment_id = t.enrolment_id AND u.method = t.method) AS next
  FROM attempt t JOIN enrolment e ON e.id = t.enrolment_id JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  WHERE t.id = $1 AND e.status NOT IN ('withdrawn', 'transferred')
    AND NOT EXISTS (SELECT FROM reattempt r WHERE r.attempt_id = t.id)
    AND NOT EXISTS (SELECT FROM attempt u WHERE u.enrolment_id = t.enrolment_id AND u.method = t.method AND ${counts})`;
