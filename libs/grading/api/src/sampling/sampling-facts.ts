import { firstRow, quoted } from '@assay/database';
import { assessorDrift, type MarkToSample, type ModeratedMarks } from '@assay/grading/domain';
import { agreedAdjustments } from '@assay/scheduling/domain';
import type { EntityManager } from 'typeorm';
import { driftSums, moderatedMarks } from './moderated-steps';
import type { SampledSubjects } from './sampling-policy';

/** What is known of a submitted mark besides the mark itself: whose it is, and what came before it. */
export interface SamplingFacts {
  readonly subjects: SampledSubjects;
  readonly before: Pick<MarkToSample, 'earlierMarks' | 'marksByRubric' | 'adjusted' | 'assessorDrifts'>;
}

type FactsRow = SampledSubjects & Omit<SamplingFacts['before'], 'assessorDrifts'>;

/** Reads the facts of a mark that was just submitted, in its transaction. */
export async function samplingFacts(manager: EntityManager, markVersionId: string, now: Date): Promise<SamplingFacts> {
  const row = await firstRow<FactsRow>(manager, factsSql, [markVersionId]);
  if (!row) throw new Error(`Mark ${markVersionId} is not there.`);
  const moderated = await firstRow<ModeratedMarks>(manager, driftSql, [row.assessorId, now]);
  const { standard, method, providerId, assessorId, ...before } = row;
  const assessorDrifts = moderated !== null && assessorDrift(moderated)?.drifts === true;
  return { subjects: { standard, method, providerId, assessorId }, before: { ...before, assessorDrifts } };
}

const factsSql = `
  SELECT pl.standard_reference AS standard, t.method, p.training_provider_id AS "providerId", v.assessor_id AS "assessorId",
    (SELECT count(*)::int FROM mark_version w WHERE w.assessor_id = v.assessor_id AND w.id <> v.id) AS "earlierMarks",
    (SELECT count(*)::int FROM mark_version w WHERE w.rubric_id = v.rubric_id AND w.id <> v.id) AS "marksByRubric",
    EXISTS (SELECT FROM adjustment j WHERE j.enrolment_id = e.id AND j.status IN (${quoted(agreedAdjustments)})) AS adjusted
  FROM mark_version v
  JOIN attempt t ON t.id = v.attempt_id
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  WHERE v.id = $1`;

/** A year back: what an assessor did longer ago says little about how they mark now. */
const driftSql = `
  SELECT ${driftSums} FROM ${moderatedMarks}
  WHERE v.assessor_id = $1 AND o.moderated_at > $2::timestamptz - interval '1 year'`;
