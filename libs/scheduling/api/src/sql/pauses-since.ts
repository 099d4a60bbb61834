/**
 * SQL: the pauses of an enrolment that began after an instant and are over, in their order, as JSON of local days. The
 * arguments are SQL: the row that has the enrolment's keys, the enrolment's id in it, and the instant.
 */
export const pausesSince = (row: string, enrolmentId: string, instant: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('from', z.taken_on, 'until', z.over_on) ORDER BY z.taken_at)
  FROM (SELECT y.kind, y.taken_at, y.taken_on, lead(y.taken_on) OVER (ORDER BY y.taken_at) AS over_on
    FROM enrolment_step y WHERE y.organisation_id = ${row}.organisation_id AND y.enrolment_id = ${enrolmentId}) z
  WHERE z.kind = 'paused' AND z.over_on IS NOT NULL AND z.taken_at > ${instant}), '[]')`;
