import { around, chosen, inPeriod } from './figure-filter';

/**
 * The newest version of every mark submitted in the period, with its grade as it stands. One that is to be moderated blind
 * counts once that is decided: whoever narrows the figures to it would read its grade.
 */
const marks = `
  SELECT t.method, t.kind, pl.standard_reference AS standard, p.training_provider_id::text AS provider,
    v.assessor_id::text AS assessor, coalesce(o.grade, v.grade) AS grade, d.sampled, o.decision
  FROM mark_version v
  JOIN attempt t ON t.id = v.attempt_id ${around}
  JOIN sampling_decision d ON d.mark_version_id = v.id
  LEFT JOIN moderation o ON o.mark_version_id = v.id
  WHERE ${inPeriod('v.submitted_at')} AND ${chosen('v.assessor_id')}
    AND (o.id IS NOT NULL OR NOT d.blind)
    AND NOT EXISTS (SELECT FROM mark_version w WHERE w.attempt_id = v.attempt_id AND w.assessor_id = v.assessor_id AND w.number > v.number)`;

/** Counts of marks: all together, and by each group. A return is not a grade yet. */
export const ratesSql = `
  WITH marks AS MATERIALIZED (${marks}), counted AS (
    SELECT CASE WHEN GROUPING(method) = 0 THEN 'method' WHEN GROUPING(standard) = 0 THEN 'standard'
        WHEN GROUPING(provider) = 0 THEN 'provider' WHEN GROUPING(assessor) = 0 THEN 'assessor' ELSE 'everything' END AS "group",
      coalesce(method, standard, provider, assessor, '') AS key, count(*)::int AS marks,
      (count(*) FILTER (WHERE grade <> 'fail'))::int AS passed,
      (count(*) FILTER (WHERE grade = 'distinction'))::int AS distinctions,
      (count(*) FILTER (WHERE kind = 'first'))::int AS firsts,
      (count(*) FILTER (WHERE kind = 'first' AND grade <> 'fail'))::int AS "firstsPassed",
      (count(*) FILTER (WHERE sampled))::int AS sampled,
      (count(*) FILTER (WHERE decision = 'upheld'))::int AS upheld,
      (count(*) FILTER (WHERE decision = 'changed'))::int AS changed,
      (count(*) FILTER (WHERE decision = 'returned'))::int AS returned
    FROM marks GROUP BY GROUPING SETS ((), (method), (standard), (provider), (assessor)))
  SELECT c.*, coalesce(s.name, tp.name, a.name, c.key) AS name
  FROM counted c
  LEFT JOIN training_provider tp ON c."group" = 'provider' AND tp.id::text = c.key
  LEFT JOIN assessor a ON c."group" = 'assessor' AND a.id::text = c.key
  LEFT JOIN LATERAL (SELECT title AS name FROM standard_version WHERE c."group" = 'standard' AND standard_reference = c.key
    ORDER BY imported_at DESC LIMIT 1) s ON true
  ORDER BY array_position(ARRAY['everything', 'method', 'standard', 'provider', 'assessor'], c."group"), name`;
