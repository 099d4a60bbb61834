import { appealIsOpen, utcText } from '@assay/database';

const steps = `(SELECT jsonb_agg(jsonb_build_object('status', s.status, 'words', s.words, 'madeAt', ${utcText('s.made_at')}) ORDER BY s.made_at, s.status)
  FROM appeal_step s WHERE s.organisation_id = a.organisation_id AND s.appeal_id = a.id)`;

/** Appeals `a` as of the local day `$1`. Add a WHERE. */
export const appealsSql = `
  SELECT a.id, a.result_id AS "resultId", a.enrolment_id AS "enrolmentId", p.given_name || ' ' || p.family_name AS "apprenticeName",
    pl.document ->> 'title' AS "standardTitle", r.overall_grade AS "overallGrade", a.method, a.grounds, a.statement, a.file_ids AS "fileIds",
    ${utcText('a.lodged_at')} AS "lodgedAt", a.acknowledge_by::text AS "acknowledgeBy", a.decide_by::text AS "decideBy", a.status,
    a.decision, a.outside_member AS "outsideMember", ${steps} AS steps,
    (a.status = 'lodged' AND a.acknowledge_by < $1::date) OR (${appealIsOpen('a')} AND a.decide_by < $1::date) AS overdue
  FROM appeal a
  JOIN result r ON r.organisation_id = a.organisation_id AND r.id = a.result_id
  JOIN enrolment e ON e.organisation_id = a.organisation_id AND e.id = a.enrolment_id
  JOIN apprentice p ON p.organisation_id = e.organisation_id AND p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.organisation_id = e.organisation_id AND pl.id = e.assessment_plan_id`;
