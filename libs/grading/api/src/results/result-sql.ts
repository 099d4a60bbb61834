import { utcText } from '@assay/database';

/** Results `r` as a list shows them, each with the live release that holds it. Add a WHERE. */
export const resultSummarySql = `
  SELECT r.id, r.number, p.given_name || ' ' || p.family_name AS "apprenticeName", tp.name AS "providerName",
    s.title AS "standardTitle", r.overall_grade AS "overallGrade", r.explanation, ${utcText('r.computed_at')} AS "computedAt",
    CASE WHEN l.id IS NULL THEN 'ready' WHEN l.status = 'prepared' THEN 'prepared'
      WHEN l.effective_at > now() THEN 'scheduled' ELSE 'released' END AS state,
    l.id AS "releaseId", ${utcText('l.effective_at')} AS "effectiveAt"
  FROM result r
  JOIN enrolment e ON e.id = r.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN training_provider tp ON tp.id = p.training_provider_id
  JOIN assessment_plan pl ON pl.id = r.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  LEFT JOIN LATERAL (SELECT x.id, x.status, x.effective_at FROM release_item i JOIN release x ON x.id = i.release_id
    WHERE i.result_id = r.id AND x.status <> 'withdrawn' LIMIT 1) l ON true`;

/** Whether no later version of the result `r` exists. */
export const isNewest =
  'NOT EXISTS (SELECT FROM result n WHERE n.enrolment_id = r.enrolment_id AND n.number > r.number)';
