import { firstRow } from '@assay/database';
import { type AttemptStatus, isBeingMarked, markingStage } from '@assay/grading/domain';
import { type Actor, conflict, notFound } from '@assay/platform/api';
import type { AssessmentMethod, AssessmentPlan, GeneratedCriterion } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { assessorOf } from '../assessors/assessor-of';
import { refuseInterestedSecond } from '../refuse-where-interested';
import { isAssessedBy } from '../rubric-criteria';

/** A marking that is being worked at, as the assessor has it to whom it is allocated. */
export interface MarkingPlace {
  readonly attemptId: string;
  readonly rubricId: string;
  readonly assessorId: string;
  readonly method: AssessmentMethod;
  readonly plan: AssessmentPlan;
}

type PlaceRow = MarkingPlace & { readonly status: AttemptStatus; readonly apprenticeId: string; readonly leads: boolean };

/**
 * The marking that something is to be written to. Its share lock keeps a submission from freezing the mark meanwhile.
 * Refuses what is not allocated to the actor, what names another apprentice, a marking that is not open, and a second
 * assessor in whose way an interest has come.
 */
export async function markingPlace(
  manager: EntityManager,
  actor: Actor,
  attemptId: string,
  apprenticeId: string,
  now: Date,
): Promise<MarkingPlace> {
  const row = await firstRow<PlaceRow>(manager, placeSql, [attemptId, actor.accountId]);
  if (!row) throw notFound();
  if (row.apprenticeId !== apprenticeId) throw conflict('other-apprentice');
  const stage = markingStage(row.status, '', '');
  if (!isBeingMarked(stage)) throw conflict('not-being-marked', { stage });
  await refuseInterestedSecond(manager, row, now);
  const { rubricId, assessorId, method, plan } = row;
  return { attemptId, rubricId, assessorId, method, plan };
}

/** Refuses a criterion that is not the marking's own; null stands for the whole attempt. */
export async function mustBeCriterionOf(manager: EntityManager, place: MarkingPlace, criterionId: string | null): Promise<void> {
  if (criterionId === null) return;
  const sql = `SELECT content -> 'methods' AS methods FROM rubric_criterion WHERE rubric_id = $1 AND id = $2`;
  const criterion = await firstRow<Pick<GeneratedCriterion, 'methods'>>(manager, sql, [place.rubricId, criterionId]);
  if (!criterion || !isAssessedBy(criterion, place.method)) throw notFound();
}

const placeSql = `
  SELECT k.attempt_id AS "attemptId", k.status, k.rubric_id AS "rubricId", a.id AS "assessorId", a.id = k.assessor_id AS leads, e.apprentice_id AS "apprenticeId",
    t.method, pl.document AS plan
  FROM marking k
  ${assessorOf('k.attempt_id', 'k.assessor_id', '$2')}
  JOIN attempt t ON t.id = k.attempt_id
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  WHERE k.attempt_id = $1 FOR SHARE OF k`;
