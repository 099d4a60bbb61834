import { utcText } from '@assay/database';
import { methodName } from '../plan-columns';

/** The versions of the result `$1`, newest first. */
export const versionsSql = `
  SELECT r.id, r.number, r.overall_grade AS "overallGrade", ${utcText('r.computed_at')} AS "computedAt", ${utcText('l.effective_at')} AS "effectiveAt"
  FROM result r
  LEFT JOIN LATERAL (SELECT x.effective_at FROM release_item i JOIN release x ON x.id = i.release_id
    WHERE i.result_id = r.id AND x.status = 'approved' LIMIT 1) l ON true
  WHERE r.enrolment_id = (SELECT enrolment_id FROM result WHERE id = $1) ORDER BY r.number DESC`;

const criteria = `(SELECT jsonb_agg(jsonb_build_object('criterionId', c.id, 'title', c.content ->> 'title', 'grade', j ->> 'grade',
    'remark', j ->> 'remark', 'levels', (SELECT jsonb_agg(y) FROM jsonb_array_elements(c.content -> 'levels') y WHERE ${methodScaleHolds('y')})) ORDER BY c.position)
  FROM jsonb_array_elements(v.judgements) j JOIN rubric_criterion c ON c.id = (j ->> 'criterionId')::uuid)`;

/** The marks that the result `$1` holds, each with what it judges. */
export const marksOfResultSql = `
  SELECT v.id AS "markVersionId", v.attempt_id AS "attemptId", t.method, ${methodName} #>> '{}' AS "methodName", k.grade, s.name AS "assessorName",
    coalesce(${criteria}, '[]') AS criteria
  FROM result_component k
  JOIN mark_version v ON v.id = k.mark_version_id
  JOIN attempt t ON t.id = v.attempt_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  JOIN assessor s ON s.id = v.assessor_id
  WHERE k.result_id = $1 ORDER BY t.method`;

/** SQL: whether the level is one of the method's grades. */
function methodScaleHolds(level: string): string {
  return `jsonb_path_query_first(pl.document, '$.methods[*] ? (@.method == $method).scale.value', jsonb_build_object('method', t.method)) ? (${level} ->> 'grade')`;
}
