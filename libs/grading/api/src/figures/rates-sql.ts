import { inPeriod } from './figure-filter';

/** Marks of the period that are alike in everything figures ask, and how many. */
const alike = `
  SELECT k.method, k.kind, pl.standard_reference AS standard, k.training_provider_id AS provider, k.assessor_id AS assessor,
    k.grade, k.sampled, k.decision, count(*) AS number
  FROM counted_mark k
  JOIN assessment_plan pl ON pl.id = k.assessment_plan_id
  WHERE ${inPeriod('k.submitted_at')} AND ($3::text IS NULL OR pl.standard_reference = $3) AND ($4::text IS NULL OR k.method = $4)
    AND ($5::uuid IS NULL OR k.training_provider_id = $5) AND ($6::uuid IS NULL OR k.assessor_id = $6)
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`;

const marks = (which: string) => `coalesce(sum(number) FILTER (WHERE ${which}), 0)::int`;

/** Counts of marks: all together, and by each group. A return is not a grade yet. */
export const ratesSql = `
  WITH alike AS MATERIALIZED (${alike}), counted AS (
    SELECT CASE WHEN GROUPING(method) = 0 THEN 'method' WHEN GROUPING(standard) = 0 THEN 'standard'
        WHEN GROUPING(provider) = 0 THEN 'provider' WHEN GROUPING(assessor) = 0 THEN 'assessor' ELSE 'everything' END AS "group",
      coalesce(method, standard, provider::text, assessor::text, '') AS key, ${marks('true')} AS marks,
      ${marks(`grade <> 'fail'`)} AS passed,
      ${marks(`grade = 'distinction'`)} AS distinctions,
      ${marks(`kind = 'first'`)} AS firsts,
      ${marks(`kind = 'first' AND grade <> 'fail'`)} AS "firstsPassed",
      ${marks('sampled')} AS sampled,
      ${marks(`decision = 'upheld'`)} AS upheld,
      ${marks(`decision = 'changed'`)} AS changed,
      ${marks(`decision = 'returned'`)} AS returned
    FROM alike GROUP BY GROUPING SETS ((), (method), (standard), (provider), (assessor)))
  SELECT c.*, coalesce(s.name, tp.name, a.name, c.key) AS name
  FROM counted c
  LEFT JOIN training_provider tp ON c."group" = 'provider' AND tp.id::text = c.key
  LEFT JOIN assessor a ON c."group" = 'assessor' AND a.id::text = c.key
  LEFT JOIN LATERAL (SELECT title AS name FROM standard_version WHERE c."group" = 'standard' AND standard_reference = c.key
    ORDER BY imported_at DESC LIMIT 1) s ON true
  ORDER BY array_position(ARRAY['everything', 'method', 'standard', 'provider', 'assessor'], c."group"), name`;
