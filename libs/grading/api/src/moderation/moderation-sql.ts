import { quoted, utcText } from '@assay/database';
import { eventStatuses } from '@assay/scheduling/domain';
import { markedBeside } from '../marking/assessors/assessor-of';
import { submittedMark } from '../marking/submitted-marks';
import { methodName } from '../plan-columns';

/** Whether the account `$1` made the mark, or marked beside the one who did. */
const own = `(v.submitted_by = $1 OR a.account_id = $1 OR ${markedBeside('v.attempt_id', '$1')})`;

/** The newest version of a mark that was sampled and not yet decided. */
const waits = `(k.status = 'sampled' AND o.id IS NULL
  AND v.number = (SELECT max(number) FROM mark_version WHERE attempt_id = v.attempt_id))`;

/** Whether the account `$1` has to mark it blind before seeing what the assessor chose. */
export const blindFirst = `(d.blind AND ${waits} AND NOT ${own}
  AND NOT EXISTS (SELECT FROM blind_mark x WHERE x.mark_version_id = v.id AND x.marked_by = $1))`;

const from = `
  FROM mark_version v
  JOIN marking k ON k.attempt_id = v.attempt_id
  JOIN sampling_decision d ON d.mark_version_id = v.id
  JOIN assessor a ON a.id = v.assessor_id
  JOIN attempt t ON t.id = v.attempt_id
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN apprentice p ON p.id = e.apprentice_id
  JOIN employer m ON m.id = p.employer_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  LEFT JOIN moderation o ON o.mark_version_id = v.id`;

const shown = `v.id AS "markVersionId", p.given_name || ' ' || p.family_name AS "apprenticeName", a.name AS "assessorName",
  s.title AS "standardTitle", t.method, ${own} AS own, ${blindFirst} AS "blindFirst"`;

/** Everything that waits, oldest first. */
export const waitingMarksSql = `
  SELECT ${shown}, ${methodName} #>> '{}' AS "methodName", CASE WHEN NOT ${blindFirst} THEN v.grade END AS grade,
    CASE WHEN ${blindFirst} THEN '[]' ELSE d.reasons END AS reasons, v.number, ${utcText('v.submitted_at')} AS "submittedAt"
  ${from} WHERE d.sampled AND ${waits} ORDER BY v.submitted_at, v.id`;

/** The sampled mark `$2`. */
export const oneMarkSql = `
  SELECT ${shown}, m.name AS "employerName", v.attempt_id AS "attemptId", v.rubric_id AS "rubricId", pl.document AS plan,
    d.reasons, v.judgements, nullif(v.record, '{}') AS record, v.proposal, ${submittedMark} AS mark, ${waits} AS waiting,
    (SELECT jsonb_build_object('levels', x.levels, 'proposedGrade', x.proposed_grade, 'markedAt', ${utcText('x.marked_at')})
      FROM blind_mark x WHERE x.mark_version_id = v.id AND x.marked_by = coalesce(o.moderated_by, $1)) AS "blindMark",
    coalesce((SELECT ${utcText('b.starts_at')} FROM booking b WHERE b.attempt_id = t.id
      AND b.status IN (${quoted(eventStatuses)})), ${utcText('k.opened_at')}) AS "heldAt"
  ${from} WHERE d.sampled AND v.id = $2`;
