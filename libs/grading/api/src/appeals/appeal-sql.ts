import { utcText } from '@assay/database';

const steps = `(SELECT jsonb_agg(jsonb_build_object('status', s.status, 'words', s.words, 'madeAt', ${utcText('s.made_at')}) ORDER BY s.made_at, s.status)
  FROM appeal_step s WHERE s.organisation_id = a.organisation_id AND s.appeal_id = a.id)`;

/** Appeals `a` as of the local day `$1`. Add a WHERE. */
export const appealsSql = `
  SELECT a.id, a.result_id AS "resultId", a.enrolment_id AS "enrolmentId", p.given_name || ' ' || p.family_name AS "apprenticeName",
    pl.document ->> 'title' AS "standardTitle", r.overall_grade AS "overallGrade", a.method, a.grounds, a.statement, a.file_ids AS "fileIds",
    ${utcText('a.lodged_at')} AS "lodgedAt", a.acknowledge_by::text AS "acknowledgeBy", a.decide_by::text AS "decideBy", a.status,
    a.decision, a.outside_member AS "outsideMember", ${steps} AS steps,
    (a.status = 'lodged' AND a.acknowledge_by < $1::date) OR (a.status IN ('lodged', 'acknowledged', 'in-review') AND a.decide_by < $1::date) AS overdue
  FROM appeal a
  JOIN result r ON r.organisation_id = a.organisation_id AND r.id = a.result_id
  JOIN enrolment e ON e.organisation_id = a.organisation_id AND e.id = a.enrolment_id
  JOIN apprentice p ON p.organisation_id = e.organisation_id AND p.id = e.apprentice_id
  JOIN assessment_plan pl ON pl.organisation_id = e.organisation_id AND pl.id = e.assessment_plan_id`;

/** What keeps the account `$2` from deciding about the appeal `$1`, on the local day `$3`. */
export const interestsSql = `
  WITH about AS (
    SELECT a.id, a.enrolment_id, p.id AS apprentice_id, p.employer_id, p.training_provider_id
    FROM appeal a JOIN enrolment e ON e.id = a.enrolment_id JOIN apprentice p ON p.id = e.apprentice_id WHERE a.id = $1),
  mark AS (SELECT v.id, v.submitted_by, s.account_id FROM about b JOIN attempt t ON t.enrolment_id = b.enrolment_id
    JOIN mark_version v ON v.attempt_id = t.id JOIN assessor s ON s.id = v.assessor_id),
  held AS (SELECT r.id FROM about b JOIN result r ON r.enrolment_id = b.enrolment_id),
  out AS (SELECT l.prepared_by, l.decided_by FROM held h JOIN release_item i ON i.result_id = h.id
    JOIN release l ON l.id = i.release_id AND l.status <> 'withdrawn'),
  own AS (SELECT id FROM assessor WHERE account_id = $2)
  SELECT array_remove(ARRAY[
    CASE WHEN EXISTS (SELECT FROM mark WHERE $2 IN (submitted_by, account_id)) THEN 'marked' END,
    CASE WHEN EXISTS (SELECT FROM mark m JOIN moderation o ON o.mark_version_id = m.id WHERE o.moderated_by = $2)
      OR EXISTS (SELECT FROM mark m JOIN blind_mark x ON x.mark_version_id = m.id WHERE x.marked_by = $2) THEN 'moderated' END,
    CASE WHEN EXISTS (SELECT FROM out WHERE prepared_by = $2) THEN 'prepared-release' END,
    CASE WHEN EXISTS (SELECT FROM out WHERE decided_by = $2) THEN 'approved-release' END,
    CASE WHEN EXISTS (SELECT FROM held h JOIN correction c ON c.result_id = h.id WHERE $2 IN (c.prepared_by, c.decided_by)) THEN 'corrected' END,
    CASE WHEN EXISTS (SELECT FROM about b JOIN conflict_declaration d ON coalesce(d.employer_id, d.training_provider_id, d.apprentice_id)
        IN (b.apprentice_id, b.employer_id, b.training_provider_id)
      WHERE d.assessor_id IN (SELECT id FROM own) AND coalesce(d.holds_from <= $3, true) AND coalesce(d.holds_until >= $3, true)) THEN 'declared' END,
    CASE WHEN EXISTS (SELECT FROM about b JOIN assessor_employment m ON coalesce(m.employer_id, m.training_provider_id)
        IN (b.employer_id, b.training_provider_id) WHERE m.assessor_id IN (SELECT id FROM own)) THEN 'employed' END], NULL) AS interests
  FROM about`;
