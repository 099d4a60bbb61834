import { methodScale } from '../plan-columns';

/** SQL: how many levels it is from the grade given to the moderated one, for method and plan (`t.method`, `pl`): above 0 it went up. */
export const moderatedStep = (given: string, moderated: string): string => `(${positionOf(moderated)} - ${positionOf(given)})`;

function positionOf(grade: string): string {
  return `(SELECT level.position FROM jsonb_array_elements_text(${methodScale}) WITH ORDINALITY AS level (name, position) WHERE level.name = ${grade})`;
}

const step = moderatedStep('v.grade', 'o.grade');

/** SQL: the sums that `assessorDrift` reads, over `moderatedMarks`. */
export const driftSums = `count(*)::int AS marks, coalesce(sum(${step}), 0)::int AS steps, coalesce(sum(${step} ^ 2), 0)::int AS squares`;

/** SQL: the tables of moderated marks. */
export const moderatedMarks = `moderation o
  JOIN mark_version v ON v.id = o.mark_version_id AND o.grade IS NOT NULL
  JOIN attempt t ON t.id = v.attempt_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id`;
