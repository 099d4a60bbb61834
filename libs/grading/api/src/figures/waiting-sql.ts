import { around, chosen, inPeriod, type Narrowing } from './figure-filter';

const held = `b.status IN ('confirmed', 'in-progress', 'completed')`;

/** Median days from gateway to the first date and from there to the result, by the month of the result. */
export const waitingSql = (narrowing: Narrowing): string => `
  SELECT to_char(month, 'YYYY-MM') AS month, count(*)::int AS results, ${medianDays('first - accepted')} AS "gatewayToDate",
    ${medianDays('computed - first')} AS "dateToResult"
  FROM (SELECT date_trunc('month', r.computed_at AT TIME ZONE $7) AS month, r.computed_at AS computed, e.gateway_accepted_at AS accepted,
      min(b.starts_at) AS first
    FROM result r
    JOIN enrolment e ON e.id = r.enrolment_id
    ${around(narrowing, 'r.assessment_plan_id')}
    JOIN attempt t ON t.enrolment_id = e.id
    JOIN booking b ON b.attempt_id = t.id AND ${held}
    WHERE ${inPeriod('r.computed_at')} AND r.number = 1 AND ${chosen('b.assessor_id', narrowing)}
    GROUP BY r.enrolment_id, r.computed_at, e.gateway_accepted_at) waited
  GROUP BY waited.month ORDER BY waited.month`;

function medianDays(span: string): string {
  return `round((percentile_cont(0.5) WITHIN GROUP (ORDER BY date_part('epoch', ${span})) / 86400)::numeric, 1)::float`;
}

/** What became of the dates in the period, by who held them. */
export const datesSql = (narrowing: Narrowing): string => `
  SELECT b.assessor_id AS "assessorId", a.name,
    count(*) FILTER (WHERE b.status <> 'cancelled' OR b.cancelled_late)::int AS dates,
    count(*) FILTER (WHERE b.status = 'no-show')::int AS "noShows",
    count(*) FILTER (WHERE b.status = 'cancelled' AND b.cancelled_late)::int AS late,
    count(*) FILTER (WHERE ${held})::int AS assessments,
    round((sum(date_part('epoch', b.ends_at - b.starts_at)) FILTER (WHERE ${held}) / 3600)::numeric, 1)::float AS hours
  FROM booking b JOIN assessor a ON a.id = b.assessor_id
  ${whoseDates(narrowing)}
  WHERE ${inPeriod('b.starts_at')} AND b.status IN ('confirmed', 'in-progress', 'completed', 'no-show', 'cancelled')
    AND ${chosen('b.assessor_id', narrowing)}
  GROUP BY b.assessor_id, a.name ORDER BY hours DESC, a.name`;

function whoseDates(narrowing: Narrowing): string {
  const ofEnrolment = narrowing.standard || narrowing.provider ? `JOIN enrolment e ON e.id = t.enrolment_id ${around(narrowing)}` : '';
  return ofEnrolment || narrowing.method ? `JOIN attempt t ON t.id = b.attempt_id ${ofEnrolment}` : '';
}
