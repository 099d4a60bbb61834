import { markedBeside } from '../marking/assessors/assessor-of';
import { methodName } from '../plan-columns';

/** SQL: a standardisation `n` with the mark it is about, and the organisation's present day at `$2` (account `$1` asks). */
export const standardisations = `standardisation n
  JOIN mark_version v ON v.id = n.mark_version_id
  JOIN attempt t ON t.id = v.attempt_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  JOIN assessor a ON a.id = v.assessor_id
  JOIN organisation g ON g.id = n.organisation_id`;

export const standardisationColumns = `n.id, n.title, s.title AS "standardTitle", ${methodName} #>> '{}' AS "methodName",
  to_char(n.closes_on, 'YYYY-MM-DD') AS "closesOn", n.closed_at IS NOT NULL AS closed,
  EXISTS (SELECT FROM standardisation_mark x WHERE x.standardisation_id = n.id AND x.marked_by = $1) AS marked`;

/** SQL: whether people may still mark. */
export const isOpen = `(n.closed_at IS NULL AND ($2::timestamptz AT TIME ZONE g.zone)::date <= n.closes_on)`;

/** SQL: whether the account `$1` made the mark that everybody marks again. */
export const isOwn = `(v.submitted_by = $1 OR a.account_id = $1 OR ${markedBeside('v.attempt_id', '$1')})`;
