import { appealIsOpen, inEffect, outAt, quoted, utcText } from '@assay/database';
import { eventStatuses } from '@assay/scheduling/domain';

/** Results `r` as a list shows them, each with the live release that holds it. Add a WHERE. */
export const resultSummarySql = `
  SELECT r.id, r.number, p.given_name || ' ' || p.family_name AS "apprenticeName", tp.name AS "providerName",
    s.title AS "standardTitle", r.overall_grade AS "overallGrade", r.explanation, ${utcText('r.computed_at')} AS "computedAt",
    CASE WHEN l.id IS NULL THEN 'ready' WHEN l.status = 'prepared' THEN 'prepared'
      WHEN l.effective_at > now() THEN 'scheduled' ELSE 'released' END AS state,
    l.id AS "releaseId", ${utcText('l.effective_at')} AS "effectiveAt", r.enrolment_id AS "enrolmentId",
    coalesce((SELECT max(left(b.local_start, 10)) FROM result_component c JOIN mark_version v ON v.id = c.mark_version_id
      JOIN booking b ON b.attempt_id = v.attempt_id AND b.status IN (${quoted(eventStatuses)})
      WHERE c.result_id = r.id), to_char(r.computed_at, 'YYYY-MM-DD')) AS "lastHeldOn",
    EXISTS (SELECT FROM malpractice_case m WHERE m.enrolment_id = r.enrolment_id AND m.status = 'open') AS held,
    EXISTS (SELECT FROM appeal a WHERE a.enrolment_id = r.enrolment_id AND ${appealIsOpen('a')}) AS "underAppeal",
    (pl.document #> '{overallScale,value}') AS scale, ${outAt('l')} AS "outAt"
  FROM result r
  JOIN enrolment e ON e.id = r.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN training_provider tp ON tp.id = p.training_provider_id
  JOIN assessment_plan pl ON pl.id = r.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  LEFT JOIN LATERAL (SELECT x.id, x.status, x.effective_at, x.decided_at FROM release_item i JOIN release x ON x.id = i.release_id
    WHERE i.result_id = r.id AND x.status <> 'withdrawn' LIMIT 1) l ON true`;

/** Whether no later version of the result `r` exists. */
export const isNewest = 'NOT EXISTS (SELECT FROM result n WHERE n.enrolment_id = r.enrolment_id AND n.number > r.number)';

/** SQL: the release that let the result out, joined to `i` and `l`; the argument is the result's alias. */
const out = (result: string): string => `release_item i JOIN release l ON l.organisation_id = i.organisation_id AND l.id = i.release_id
    AND ${inEffect('l')} WHERE i.organisation_id = ${result}.organisation_id AND i.result_id = ${result}.id`;

/** SQL: the how manieth version of the enrolment's result it is, of those that are out: the others are nobody's business outside. */
export const releasedNumber = (
  result: string,
): string => `(SELECT count(*)::int FROM result n WHERE n.organisation_id = ${result}.organisation_id
  AND n.enrolment_id = ${result}.enrolment_id AND n.number <= ${result}.number AND EXISTS (SELECT FROM ${out('n')}))`;

/** SQL: whether the result corrects one that is out, too. */
export const correctsReleased = (result: string): string => `EXISTS (SELECT FROM correction c
  JOIN result o ON o.organisation_id = c.organisation_id AND o.id = c.result_id
  WHERE c.organisation_id = ${result}.organisation_id AND c.new_result_id = ${result}.id AND EXISTS (SELECT FROM ${out('o')}))`;
