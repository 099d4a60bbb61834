import { firstRow, utcText } from '@assay/database';
import type { AttemptStatus } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import type { AssessmentMode, AttemptKind } from '@assay/scheduling/domain';
import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { assessorOf } from './assessors/assessor-of';

/** An attempt as the assessor has it to whom it is allocated. */
export interface AllocatedAttempt {
  readonly attemptId: string;
  readonly enrolmentId: string;
  readonly method: AssessmentMethod;
  readonly attemptKind: AttemptKind;
  readonly apprenticeId: string;
  readonly apprenticeName: string;
  readonly employerName: string;
  readonly planId: string;
  readonly plan: AssessmentPlan;
  readonly standardVersionId: string;
  readonly standardTitle: string;
  readonly assessorId: string;
  /** False for a second assessor, who marks beside the one who submits. */
  readonly leads: boolean;
  readonly mode: AssessmentMode;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  /** The local day of the event. */
  readonly heldOn: string;
  /** The present local day at the place of the event. */
  readonly today: string;
  /** Null until the marking is opened. */
  readonly status: AttemptStatus | null;
  readonly rubricId: string | null;
}

/** The attempt, if the assessor who asks leads it or marks beside the lead; null otherwise. Who opened a marking keeps it. */
export function allocatedAttempt(
  manager: EntityManager,
  actor: Actor,
  now: Date,
  attemptId: string,
): Promise<AllocatedAttempt | null> {
  return firstRow<AllocatedAttempt>(manager, sql, [attemptId, actor.accountId, now]);
}

const sql = `
  SELECT t.id AS "attemptId", t.enrolment_id AS "enrolmentId", t.method, t.kind AS "attemptKind",
    p.id AS "apprenticeId", p.given_name || ' ' || p.family_name AS "apprenticeName", m.name AS "employerName",
    pl.id AS "planId", pl.document AS plan, s.id AS "standardVersionId", s.title AS "standardTitle",
    a.id AS "assessorId", a.id = coalesce(k.assessor_id, b.assessor_id) AS leads, b.mode, ${utcText('b.starts_at')} AS "startsAt", ${utcText('b.ends_at')} AS "endsAt", b.zone,
    left(b.local_start, 10) AS "heldOn", to_char($3::timestamptz AT TIME ZONE b.zone, 'YYYY-MM-DD') AS today,
    k.status, k.rubric_id AS "rubricId"
  FROM attempt t
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN employer m ON m.id = p.employer_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  JOIN booking b ON b.attempt_id = t.id AND b.status IN ('confirmed', 'reschedule-requested', 'in-progress', 'completed')
  LEFT JOIN marking k ON k.attempt_id = t.id
  ${assessorOf('t.id', 'coalesce(k.assessor_id, b.assessor_id)', '$2')}
  WHERE t.id = $1`;
