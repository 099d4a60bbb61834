import { firstRow, quoted, ResultComponentEntity, ResultEntity, rowsOf } from '@assay/database';
import { computeResult, type ResultComputation, settledStatuses } from '@assay/grading/domain';
import { type Actor, recordEvent } from '@assay/platform/api';
import type { AssessmentPlan, MethodOutcome } from '@assay/standards/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

type ModeratedMethod = MethodOutcome & { readonly markVersionId: string };

/**
 * Computes the overall grade by the plan's table once every method has a moderated mark, in the transaction that
 * moderated the last one. Two methods at once wait for each other here, so that one of them sees both.
 */
export async function settleResult(manager: EntityManager, actor: Actor, at: Date, enrolmentId: string): Promise<boolean> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`result/${enrolmentId}`]);
  const enrolled = await firstRow<{ planId: string; plan: AssessmentPlan }>(manager, planSql, [enrolmentId]);
  if (!enrolled) throw new Error(`Enrolment ${enrolmentId} has no plan.`);
  const outcomes = await rowsOf<ModeratedMethod>(manager, outcomesSql, [enrolmentId]);
  const result = computeResult(enrolled.plan, outcomes);
  if (result.kind === 'incomplete') return false;
  if (result.kind === 'no-row') {
    await recordEvent(manager, actor, at, { kind: 'result.without-row', subjectId: enrolmentId });
    return false;
  }
  await record(manager, actor, at, { enrolmentId, planId: enrolled.planId, result, outcomes });
  return true;
}

interface Graded {
  readonly enrolmentId: string;
  readonly planId: string;
  readonly result: Extract<ResultComputation, { kind: 'graded' }>;
  readonly outcomes: readonly ModeratedMethod[];
}

async function record(manager: EntityManager, actor: Actor, at: Date, graded: Graded): Promise<void> {
  const { enrolmentId, planId: assessmentPlanId, outcomes } = graded;
  const { overallGrade, explanation } = graded.result;
  const { organisationId } = actor;
  const id = randomUUID();
  const number = await nextNumber(manager, enrolmentId);
  const made = { assessmentPlanId, overallGrade, explanation, computedAt: at };
  await manager.insert(ResultEntity, { organisationId, id, enrolmentId, number, ...made });
  const components = outcomes.map(({ markVersionId, method, grade }) => ({ markVersionId, method, grade }));
  await manager.insert(
    ResultComponentEntity,
    components.map((component) => ({ organisationId, resultId: id, ...component })),
  );
  const facts = { enrolmentId, number, overallGrade, row: explanation.row, components };
  await recordEvent(manager, actor, at, { kind: 'result.computed', subjectId: id, facts });
}

async function nextNumber(manager: EntityManager, enrolmentId: string): Promise<number> {
  const sql = 'SELECT coalesce(max(number), 0) + 1 AS number FROM result WHERE enrolment_id = $1';
  return (await firstRow<{ number: number }>(manager, sql, [enrolmentId]))?.number ?? 1;
}

const planSql = `
  SELECT pl.id AS "planId", pl.document AS plan
  FROM enrolment e JOIN assessment_plan pl ON pl.id = e.assessment_plan_id WHERE e.id = $1`;

/**
 * For each method the moderated grade of its latest attempt; one that was agreed not to count stands only where no other
 * does. A mark that sampling passed over stands as submitted.
 */
const outcomesSql = `
  SELECT DISTINCT ON (t.method) t.method, t.kind AS attempt, coalesce(o.grade, v.grade) AS grade, v.id AS "markVersionId"
  FROM attempt t
  JOIN marking k ON k.attempt_id = t.id AND k.status IN (${quoted(settledStatuses)})
  JOIN LATERAL (SELECT id, grade FROM mark_version WHERE attempt_id = t.id ORDER BY number DESC LIMIT 1) v ON true
  LEFT JOIN moderation o ON o.mark_version_id = v.id
  WHERE t.enrolment_id = $1
  ORDER BY t.method, EXISTS (SELECT FROM consideration c WHERE c.organisation_id = t.organisation_id AND c.attempt_id = t.id AND c.effect = 'attempt-not-counted'), t.number DESC`;
