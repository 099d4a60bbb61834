import { firstRow } from '@assay/database';
import type { GradeProposal, Judgement } from '@assay/grading/domain';
import type { AssessmentMethod, AssessmentPlan, RubricGrade } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import { isNewest } from '../results/result-sql';

/** A mark as it stands in a result. */
export interface MarkOfResult {
  readonly resultId: string;
  readonly enrolmentId: string;
  /** No later version of the result exists. */
  readonly newest: boolean;
  readonly attemptId: string;
  readonly assessorId: string;
  readonly rubricId: string;
  readonly planId: string;
  readonly plan: AssessmentPlan;
  readonly method: AssessmentMethod;
  readonly judgements: readonly (Judgement & { readonly revision?: number })[];
  /** What belongs to the mark beside its judgements. */
  readonly record: object;
  readonly proposedGrade: RubricGrade;
  readonly proposal: GradeProposal;
  /** The moderated grade. */
  readonly grade: RubricGrade;
}

/** The mark, if the result holds it; null otherwise. */
export function markOfResult(manager: EntityManager, resultId: string, markVersionId: string): Promise<MarkOfResult | null> {
  return firstRow<MarkOfResult>(manager, sql, [resultId, markVersionId]);
}

const sql = `
  SELECT r.id AS "resultId", r.enrolment_id AS "enrolmentId", ${isNewest} AS newest, v.attempt_id AS "attemptId",
    v.assessor_id AS "assessorId", v.rubric_id AS "rubricId", pl.id AS "planId", pl.document AS plan, c.method, v.judgements,
    v.proposed_grade AS "proposedGrade", v.proposal, v.record, c.grade
  FROM result r
  JOIN result_component c ON c.result_id = r.id AND c.mark_version_id = $2
  JOIN mark_version v ON v.id = c.mark_version_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  WHERE r.id = $1`;
