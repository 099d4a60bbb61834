import { firstRow } from '@assay/database';
import type { AttemptStatus } from '@assay/grading/domain';
import type { Actor } from '@assay/platform/api';
import type { AssessmentMode, AttemptKind } from '@assay/scheduling/domain';
import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { allocatedColumns, allocatedTo } from './allocated-sql';

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
export function allocatedAttempt(manager: EntityManager, actor: Actor, now: Date, attemptId: string): Promise<AllocatedAttempt | null> {
  return firstRow<AllocatedAttempt>(manager, sql, [attemptId, actor.accountId, now]);
}

const sql = `
  SELECT ${allocatedColumns('$3')}, t.enrolment_id AS "enrolmentId", pl.id AS "planId", pl.document AS plan, s.id AS "standardVersionId",
    a.id AS "assessorId", a.id = coalesce(k.assessor_id, b.assessor_id) AS leads, b.mode, k.rubric_id AS "rubricId"
  ${allocatedTo('$2')}
  WHERE t.id = $1`;
