import { utcText } from '@assay/database';
import { holdingTime, lapsing, lastDayShown } from '../sql/fragments';
import { bookingJson } from '../sql/booking-sql';

/**
 * SQL: what an attempt waits for. `$1` is now; `l` is the booking that holds time for it, if there is one.
 * An event whose end has passed has taken place as far as booking is concerned.
 */
const stage = `CASE
  WHEN l.id IS NOT NULL AND l.status NOT IN (${lapsing}) AND l.ends_at <= $1 THEN 'assessed'
  WHEN l.id IS NOT NULL AND l.status NOT IN (${lapsing}) THEN 'booked'
  WHEN l.id IS NOT NULL AND l.status <> 'held' THEN 'awaits-answer'
  WHEN l.id IS NOT NULL THEN 'held'
  WHEN t.submitted_on IS NULL AND pm.submission IS NOT NULL THEN 'awaits-submission'
  ELSE 'awaits-date' END`;

const liveBooking = `(SELECT ${bookingJson}
  FROM assessor s, (SELECT l.*) b LEFT JOIN room r ON r.organisation_id = b.organisation_id AND r.id = b.room_id
    LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
  WHERE l.id IS NOT NULL AND s.organisation_id = l.organisation_id AND s.id = l.assessor_id)`;

/** SQL: the attempts of the enrolment `e`, with what each waits for. */
export const attemptsOf = `
  SELECT t.id, t.method, t.number, ${stage} AS stage, jsonb_build_object('id', t.id, 'method', t.method,
    'methodName', pm.name, 'number', t.number, 'kind', t.kind, 'stage', ${stage},
    'submission', pm.submission, 'submittedOn', t.submitted_on, 'latestOn', ${lastDayShown},
    'minutes', pm.minutes, 'booking', ${liveBooking}) AS attempt
  FROM attempt t JOIN planned pm ON pm.plan_id = p.id AND pm.method = t.method
  LEFT JOIN booking l ON l.organisation_id = t.organisation_id AND l.attempt_id = t.id AND l.status IN (${holdingTime})
    AND NOT (l.status IN (${lapsing}) AND l.held_until <= $1)
  WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id`;

/** SQL: an enrolment as the lists show it; `x` holds its attempts. */
export const enrolmentColumns = `
  e.id, jsonb_build_object('id', ap.id, 'name', ap.given_name || ' ' || ap.family_name) AS apprentice, ap.uln,
  em.name AS employer, tp.name AS "trainingProvider", p.reference AS "standardReference",
  p.title AS "standardTitle", e.status, e.window_starts_on::text AS "windowStartsOn",
  e.window_ends_on::text AS "windowEndsOn", coalesce(x.attempts, '[]') AS attempts`;

export const enrolmentTables = `enrolment e
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN employer em ON em.organisation_id = ap.organisation_id AND em.id = ap.employer_id
  JOIN training_provider tp ON tp.organisation_id = ap.organisation_id AND tp.id = ap.training_provider_id
  JOIN plan p ON p.id = e.assessment_plan_id
  CROSS JOIN LATERAL (
    SELECT jsonb_agg(y.attempt ORDER BY y.method, y.number) AS attempts, array_agg(y.stage) AS stages FROM (${attemptsOf}) y) x`;

/** SQL: rows of one's own assessments only, where `$2` names an account; else all that the database shows. */
export const onlyOwn = `($2::uuid IS NULL OR EXISTS (SELECT FROM booking b
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN assessor s ON s.organisation_id = b.organisation_id AND s.id = b.assessor_id
  WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id AND s.account_id = $2 AND b.status IN (${holdingTime})))`;

const gatewayItems = `(SELECT jsonb_agg(jsonb_build_object('key', g.key, 'label', w.rule#>>'{value,label}',
    'dueAtGateway', (w.rule#>>'{value,withinDays}')::int = 0, 'status', g.status) ORDER BY w.place)
  FROM jsonb_array_elements(p.gateway) WITH ORDINALITY AS w(rule, place)
  JOIN gateway_item g ON g.organisation_id = e.organisation_id AND g.enrolment_id = e.id AND g.key = w.rule#>>'{value,key}')`;

/** Of pauses and withdrawals the database shows staff and the apprentice alone. */
const eventRows = [
  `SELECT 'enrolment.created' AS kind, e.created_at AS at, NULL AS method, NULL AS words`,
  `SELECT 'gateway.accepted', e.gateway_accepted_at, NULL, NULL`,
  `SELECT 'submission.recorded', (t.submitted_on + time '12:00') AT TIME ZONE o.zone, t.name, NULL FROM attempts t`,
  `SELECT 'booking.confirmed', b.confirmed_at, t.name, NULL FROM attempts t JOIN bookings b ON b.attempt_id = t.id`,
  `SELECT 'booking.cancelled', b.cancelled_at, t.name, NULL FROM attempts t JOIN bookings b ON b.attempt_id = t.id AND b.confirmed_at IS NOT NULL`,
  `SELECT 'enrolment.' || n.kind, n.taken_at, NULL, n.reason FROM enrolment_step n WHERE n.organisation_id = e.organisation_id AND n.enrolment_id = e.id`,
];

const events = `(WITH attempts AS (SELECT t.*, pm.name FROM attempt t JOIN planned pm ON pm.plan_id = p.id AND pm.method = t.method
      WHERE t.organisation_id = e.organisation_id AND t.enrolment_id = e.id),
    bookings AS (SELECT b.* FROM booking b JOIN attempts t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id)
  SELECT jsonb_agg(jsonb_build_object('kind', h.kind, 'at', ${utcText('h.at')}, 'methodName', h.method, 'words', h.words) ORDER BY h.at)
  FROM (${eventRows.join(' UNION ALL ')}) h WHERE h.at IS NOT NULL)`;

const expectedOn = `(SELECT n.expected_on::text FROM enrolment_step n
  WHERE n.organisation_id = e.organisation_id AND n.enrolment_id = e.id AND e.status = 'paused' ORDER BY n.taken_at DESC LIMIT 1)`;

export const enrolmentDetailColumns = `${enrolmentColumns}, p.id AS "planId", ${utcText('e.gateway_accepted_at')} AS "gatewayAcceptedAt",
  coalesce(${gatewayItems}, '[]') AS "gatewayItems", coalesce(${events}, '[]') AS events, ${expectedOn} AS "expectedOn", e.version`;
