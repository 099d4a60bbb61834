import { utcText } from '@assay/database';

/** SQL: a run as lists show it, from `cohort_run r`. */
export const summaryColumns = `r.id, r.name, r.kind, r.state, r.based_on AS "basedOn",
  jsonb_build_object('id', u.id, 'name', u.name) AS "requestedBy", ${utcText('r.requested_at')} AS "requestedAt",
  ${utcText('r.finished_at')} AS "finishedAt", jsonb_array_length(r.wanted->'attemptIds') AS attempts,
  coalesce(r.progress, '{"seconds":0,"cost":null,"bound":null,"gap":null,"scheduled":0,"unscheduled":0}') || jsonb_build_object('state', r.state) AS progress,
  (SELECT count(*)::int FROM cohort_publication c WHERE c.organisation_id = r.organisation_id AND c.run_id = r.id AND c.outcome <> 'refused') AS published`;

export const summaryTables = `cohort_run r JOIN account u ON u.organisation_id = r.organisation_id AND u.id = r.requested_by`;

/** SQL: the assessments of a run with their names, from the attempts of `$1`. */
export const eventsSql = `SELECT t.id AS "attemptId", t.enrolment_id AS "enrolmentId",
    jsonb_build_object('id', ap.id, 'name', ap.given_name || ' ' || ap.family_name) AS apprentice, em.name AS employer,
    p.standard_reference AS "standardReference", t.method, m->>'name' AS "methodName"
  FROM attempt t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN employer em ON em.organisation_id = ap.organisation_id AND em.id = ap.employer_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  CROSS JOIN LATERAL jsonb_array_elements(p.document->'methods') m
  WHERE t.id = ANY($1::uuid[]) AND m->>'method' = t.method`;
