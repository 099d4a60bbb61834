/** SQL: the pauses of the enrolment `e` that are over, in their order, as JSON of local days. */
export const pausesOf = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('from', z.taken_on, 'until', z.over_on) ORDER BY z.taken_at)
  FROM (SELECT y.kind, y.taken_at, y.taken_on, lead(y.taken_on) OVER (ORDER BY y.taken_at) AS over_on
    FROM enrolment_step y WHERE y.organisation_id = e.organisation_id AND y.enrolment_id = e.id) z
  WHERE z.kind = 'paused' AND z.over_on IS NOT NULL), '[]')`;
