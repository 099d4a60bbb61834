import { utcText } from '@assay/database';
import { methodName } from '../plan-columns';
import { assessorOf } from './assessors/assessor-of';
import { submittedMark } from './submitted-marks';

/** What is allocated to the assessor's account `$1`, as of `$2`; next event first, the latest 500. */
export const markingsSql = `
  SELECT t.id AS "attemptId", p.id AS "apprenticeId", p.given_name || ' ' || p.family_name AS "apprenticeName",
    m.name AS "employerName", s.title AS "standardTitle", t.method, ${methodName} #>> '{}' AS "methodName", t.kind AS "attemptKind",
    ${utcText('b.starts_at')} AS "startsAt", ${utcText('b.ends_at')} AS "endsAt", b.zone, left(b.local_start, 10) AS "heldOn",
    to_char($2::timestamptz AT TIME ZONE b.zone, 'YYYY-MM-DD') AS today, k.status,
    (SELECT count(*)::int FROM (SELECT DISTINCT ON (j.criterion_id) j.grade FROM judgement j
       WHERE j.attempt_id = t.id AND j.assessor_id = a.id ORDER BY j.criterion_id, j.revision DESC) latest
     WHERE latest.grade IS NOT NULL) AS judged,
    (SELECT ${submittedMark} FROM mark_version v LEFT JOIN moderation o ON o.mark_version_id = v.id
     WHERE v.attempt_id = t.id ORDER BY v.number DESC LIMIT 1) AS "lastMark"
  FROM attempt t
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN employer m ON m.id = p.employer_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  JOIN booking b ON b.attempt_id = t.id AND b.status IN ('confirmed', 'reschedule-requested', 'in-progress', 'completed')
  LEFT JOIN marking k ON k.attempt_id = t.id
  ${assessorOf('t.id', 'coalesce(k.assessor_id, b.assessor_id)', '$1')}
  ORDER BY b.starts_at DESC LIMIT 500`;
