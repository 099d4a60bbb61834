import { quoted, utcText } from '@assay/database';
import { statusesBeforeGateway, statusesThatTakeItems } from '@assay/scheduling/domain';

const files = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'sizeBytes', f.size_bytes)
    ORDER BY f.name, f.id), '[]')
  FROM stored_file f WHERE f.organisation_id = s.organisation_id AND f.id = ANY(s.file_ids))`;

const submissions = `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number, 'text', s.text, 'declared', s.declared,
    'files', ${files}, 'submittedBy', a.name, 'submittedAt', ${utcText('s.submitted_at')},
    'verdict', d.verdict, 'reason', d.reason, 'decidedAt', ${utcText('d.decided_at')}) ORDER BY s.number DESC), '[]')
  FROM gateway_submission s JOIN account a ON a.organisation_id = s.organisation_id AND a.id = s.submitted_by
  LEFT JOIN gateway_decision d ON d.organisation_id = s.organisation_id AND d.submission_id = s.id
  WHERE s.organisation_id = g.organisation_id AND s.enrolment_id = g.enrolment_id AND s.item_key = g.key)`;

/** SQL: the gateway of enrolment $1. */
export const oneSql = `SELECT e.id AS "enrolmentId", jsonb_build_object('id', ap.id, 'name', ap.given_name || ' ' || ap.family_name) AS apprentice,
    p.document->>'title' AS "standardTitle", e.status, e.window_starts_on::text AS "windowStartsOn", e.window_ends_on::text AS "windowEndsOn",
    p.document->'gateway' AS requirements,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('key', g.key, 'status', g.status, 'submissions', ${submissions})), '[]')
      FROM gateway_item g WHERE g.organisation_id = e.organisation_id AND g.enrolment_id = e.id) AS items
  FROM enrolment e
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  WHERE e.id = $1`;

/** SQL: whether file $2 was handed in for enrolment $1, and the one who asks sees both. */
export const fileSql = `SELECT FROM gateway_submission s JOIN stored_file f ON f.organisation_id = s.organisation_id AND f.id = $2
  WHERE s.enrolment_id = $1 AND $2 = ANY(s.file_ids)`;

const counts = `(SELECT count(*) FILTER (WHERE g.status = 'submitted')::int AS waiting, count(*) FILTER (WHERE g.status = 'rejected')::int AS sent_back,
    count(*) FILTER (WHERE g.status = 'accepted')::int AS accepted, count(*) FILTER (WHERE g.status IN ('awaited', 'rejected'))::int AS open,
    count(*)::int AS wanted,
    min((SELECT max(s.submitted_at) FROM gateway_submission s WHERE s.organisation_id = g.organisation_id AND s.enrolment_id = g.enrolment_id
      AND s.item_key = g.key)) FILTER (WHERE g.status = 'submitted') AS since
  FROM gateway_item g WHERE g.organisation_id = e.organisation_id AND g.enrolment_id = e.id)`;

/** SQL: $1 state of the queue · $2 pattern of names · $3 standard · $4 training provider. */
export const queueSql = `SELECT e.id AS "enrolmentId", jsonb_build_object('id', ap.id, 'name', ap.given_name || ' ' || ap.family_name) AS apprentice, ap.uln,
    p.standard_reference AS "standardReference", tp.name AS "trainingProvider", em.name AS employer, e.status,
    c.waiting, c.sent_back AS "sentBack", c.accepted, c.wanted, c.since AS "waitingSince"
  FROM enrolment e
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN employer em ON em.organisation_id = ap.organisation_id AND em.id = ap.employer_id
  JOIN training_provider tp ON tp.organisation_id = ap.organisation_id AND tp.id = ap.training_provider_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  CROSS JOIN LATERAL ${counts} c
  WHERE e.status IN (${quoted(statusesThatTakeItems)})
    AND CASE $1::text WHEN 'waiting' THEN c.waiting > 0 WHEN 'sent-back' THEN c.sent_back > 0
      WHEN 'to-do' THEN c.open > 0 AND e.status IN (${quoted(statusesBeforeGateway)})
      ELSE e.status IN (${quoted(statusesBeforeGateway)}) OR c.waiting > 0 END
    AND ($2::text IS NULL OR ap.given_name || ' ' || ap.family_name ILIKE $2 OR ap.uln LIKE $2)
    AND ($3::text IS NULL OR p.standard_reference = $3) AND ($4::uuid IS NULL OR tp.id = $4)
  ORDER BY c.since NULLS LAST, ap.family_name, ap.given_name, e.id`;
