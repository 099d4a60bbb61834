import { around, chosen, inPeriod } from './figure-filter';

/** Median days from gateway to the first date and from there to the result, by the month of the result. */
export const waitingSql = `
  WITH results AS MATERIALIZED (
    SELECT r.enrolment_id, e.gateway_accepted_at AS accepted, r.computed_at AS computed
    FROM result r
    JOIN enrolment e ON e.id = r.enrolment_id
    JOIN apprentice p ON p.id = e.apprentice_id
    JOIN assessment_plan pl ON pl.id = r.assessment_plan_id
    WHERE ${inPeriod('r.computed_at')} AND r.number = 1
      AND ($3::text IS NULL OR pl.standard_reference = $3) AND ($5::uuid IS NULL OR p.training_provider_id = $5)
  ), dated AS (
    SELECT q.*, f.first FROM results q JOIN (
      SELECT t.enrolment_id, min(b.starts_at) AS first FROM attempt t
      JOIN booking b ON b.attempt_id = t.id AND b.status IN ('confirmed', 'in-progress', 'completed')
      WHERE ($4::text IS NULL OR t.method = $4) AND ($6::uuid IS NULL OR b.assessor_id = $6)
      GROUP BY t.enrolment_id) f ON f.enrolment_id = q.enrolment_id
  )
  SELECT to_char(computed AT TIME ZONE $7, 'YYYY-MM') AS month, count(*)::int AS results,
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first - accepted) / 86400))::numeric, 1)::float AS "gatewayToDate",
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM computed - first) / 86400))::numeric, 1)::float AS "dateToResult"
  FROM dated GROUP BY month ORDER BY month`;

/** What became of the dates in the period, and who held how many. */
export const datesSql = `
  SELECT count(*) FILTER (WHERE b.status <> 'cancelled' OR b.cancelled_late)::int AS dates,
    count(*) FILTER (WHERE b.status = 'no-show')::int AS "noShows",
    count(*) FILTER (WHERE b.status = 'cancelled' AND b.cancelled_late)::int AS late
  FROM booking b JOIN attempt t ON t.id = b.attempt_id ${around}
  WHERE ${inPeriod('b.starts_at')} AND ${chosen('b.assessor_id')}
    AND b.status IN ('confirmed', 'in-progress', 'completed', 'no-show', 'cancelled')`;

export const loadSql = `
  SELECT b.assessor_id AS "assessorId", a.name, count(*)::int AS assessments,
    round((sum(extract(epoch FROM b.ends_at - b.starts_at)) / 3600)::numeric, 1)::float AS hours
  FROM booking b JOIN attempt t ON t.id = b.attempt_id ${around} JOIN assessor a ON a.id = b.assessor_id
  WHERE ${inPeriod('b.starts_at')} AND ${chosen('b.assessor_id')} AND b.status IN ('confirmed', 'in-progress', 'completed')
  GROUP BY b.assessor_id, a.name ORDER BY hours DESC, a.name`;
