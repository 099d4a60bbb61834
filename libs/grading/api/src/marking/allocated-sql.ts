import { quoted, utcText } from '@assay/database';
import { eventStatuses } from '@assay/scheduling/domain';
import { assessorOf } from './assessors/assessor-of';

/** SQL: which attempt, of whom and when, with the local day there at the instant in the parameter `now`. */
export const allocatedColumns = (now: string): string => `t.id AS "attemptId", t.method, t.kind AS "attemptKind",
    p.id AS "apprenticeId", p.given_name || ' ' || p.family_name AS "apprenticeName", m.name AS "employerName", s.title AS "standardTitle",
    ${utcText('b.starts_at')} AS "startsAt", ${utcText('b.ends_at')} AS "endsAt", b.zone, left(b.local_start, 10) AS "heldOn",
    to_char(${now}::timestamptz AT TIME ZONE b.zone, 'YYYY-MM-DD') AS today, k.status`;

/** SQL: the attempts `t` that are allocated to the account in the parameter; who opened a marking keeps it. */
export const allocatedTo = (account: string): string => `FROM attempt t
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN employer m ON m.id = p.employer_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  JOIN booking b ON b.attempt_id = t.id AND b.status IN (${quoted(eventStatuses)})
  LEFT JOIN marking k ON k.attempt_id = t.id
  ${assessorOf('t.id', 'coalesce(k.assessor_id, b.assessor_id)', account)}`;
