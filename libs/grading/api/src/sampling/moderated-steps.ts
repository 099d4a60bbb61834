import { methodScale } from '../plan-columns';

/**
 * SQL: how many levels moderation moved the mark `v` (moderation `o`, attempt `t`, plan `pl`): above 0 it went up.
 */
const moderatedStep = `(${positionOf('o.grade')} - ${positionOf('v.grade')})`;

function positionOf(grade: string): string {
  return `(SELECT level.position FROM jsonb_array_elements_text(${methodScale}) WITH ORDINALITY AS level (name, position) WHERE level.name = ${grade})`;
}

/** SQL: the sums that `assessorDrift` reads, over moderated marks. */
export const driftSums = `count(*)::int AS marks, coalesce(sum(${moderatedStep}), 0)::int AS steps, coalesce(sum(${moderatedStep} ^ 2), 0)::int AS squares`;

/** SQL: the tables of moderated marks. */
export const moderatedMarks = `moderation o
  JOIN mark_version v ON v.id = o.mark_version_id AND o.grade IS NOT NULL
  JOIN attempt t ON t.id = v.attempt_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id`;
