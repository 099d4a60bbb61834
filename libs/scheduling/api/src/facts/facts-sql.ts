import { quoted, utcText } from '@assay/database';
import { SettingKey } from '@assay/people/domain';
import { agreedAdjustments } from '@assay/scheduling/domain';
import { holdingTime, lapsing, lastDay } from '../sql/fragments';
import { tieJson, ties } from './ties-sql';

const live = `(SELECT jsonb_build_object('id', b.id, 'status', b.status, 'assessorId', b.assessor_id, 'roomId', b.room_id,
    'mode', b.mode, 'startsAt', ${utcText('b.starts_at')}, 'madeAt', ${utcText('b.made_at')}, 'version', b.version,
    'lapsed', b.status IN (${lapsing}) AND b.held_until <= $5, 'givesWay', b.id IN (SELECT f.id FROM free f))
  FROM booking b WHERE b.organisation_id = t.organisation_id AND b.attempt_id = t.id AND b.status IN (${holdingTime}))`;

/** SQL: neither the attempt's own hold, nor what lapsed, nor what is to be replaced takes anybody's time: `free` holds them. */
const commitmentsOf = (resource: string): string => `(SELECT string_agg(
    date_part('epoch', lower(n.during))::bigint || ',' || date_part('epoch', upper(n.during))::bigint, ';')
  FROM allocation n
  WHERE n.organisation_id = t.organisation_id AND n.resource_id = ${resource} AND n.booking_status IN (${holdingTime})
    AND n.during && tstzrange($3, $4)
    AND n.booking_id NOT IN (SELECT f.id FROM free f))`;

/** SQL: what binds the assessor `s`; null where nothing does. */
const interests = `(SELECT jsonb_agg(${tieJson}) FROM (${ties((assessorId) => `${assessorId} = s.id`)}) i)`;

/** SQL: when the calendars that an assessor shares say no; nothing of what is in them is stored. */
const busyTimes = `(SELECT string_agg(
    date_part('epoch', y.starts_at)::bigint || ',' || date_part('epoch', y.ends_at)::bigint, ';')
  FROM busy_time y
  WHERE y.organisation_id = t.organisation_id AND y.assessor_id = s.id AND y.ends_at > $3 AND y.starts_at < $4)`;

const assessors = `(SELECT jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name,
    'perDay', s.assessments_per_day, 'perWeek', s.assessments_per_week,
    'competences', (SELECT jsonb_agg(jsonb_build_object('validFrom', c.valid_from, 'validUntil', c.valid_until))
      FROM assessor_competence c WHERE c.organisation_id = s.organisation_id AND c.assessor_id = s.id
        AND c.standard_reference = p.standard_reference AND c.method = t.method),
    'interests', ${interests},
    'times', (SELECT jsonb_agg(jsonb_build_object('weekday', w.weekday, 'startsAt', w.starts_at, 'endsAt', w.ends_at,
        'effectiveFrom', w.effective_from, 'effectiveUntil', w.effective_until))
      FROM availability_pattern w WHERE w.organisation_id = s.organisation_id AND w.assessor_id = s.id),
    'exceptions', (SELECT jsonb_agg(jsonb_build_object('date', x.date, 'startsAt', x.starts_at, 'endsAt', x.ends_at))
      FROM availability_exception x WHERE x.organisation_id = s.organisation_id AND x.assessor_id = s.id
        AND x.date BETWEEN $3::timestamptz::date AND $4::timestamptz::date),
    'absences', (SELECT jsonb_agg(jsonb_build_object('firstDay', z.first_day, 'lastDay', z.last_day))
      FROM absence z WHERE z.organisation_id = s.organisation_id AND z.assessor_id = s.id AND z.last_day >= $3::timestamptz::date),
    'busyTimes', ${busyTimes}, 'commitments', ${commitmentsOf('s.id')}))
  FROM assessor s WHERE s.organisation_id = t.organisation_id AND ($2::uuid[] IS NULL OR s.id = ANY($2)))`;

const rooms = `(SELECT jsonb_agg(jsonb_build_object('id', r.id, 'name', v.name || ', ' || r.name,
    'opensAt', v.opens_at, 'closesAt', v.closes_at,
    'openings', (SELECT jsonb_agg(jsonb_build_object('weekday', w.weekday, 'opensAt', w.opens_at, 'closesAt', w.closes_at))
      FROM venue_opening w WHERE w.organisation_id = v.organisation_id AND w.venue_id = v.id), 'features', r.features, 'commitments', ${commitmentsOf('r.id')}) ORDER BY v.name, r.name)
  FROM room r JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
  WHERE r.organisation_id = t.organisation_id AND r.retired_at IS NULL AND v.retired_at IS NULL AND ($6::uuid[] IS NULL OR r.id = ANY($6)))`;

/** SQL: what the organisation decided about its own times, as far as it did, on the local day. */
const settings = `(SELECT jsonb_object_agg(x.key, jsonb_build_object('amount', x.amount, 'unit', x.unit)) FROM (
    SELECT DISTINCT ON (v.key) v.key, v.amount, v.unit FROM setting_value v
    WHERE v.organisation_id = t.organisation_id AND v.applies_to = '' AND v.key IN ('${SettingKey.HoldTime}', '${SettingKey.AssessorBuffer}', '${SettingKey.NoticeToBook}')
      AND v.effective_from <= ($5::timestamptz AT TIME ZONE o.zone)::date
    ORDER BY v.key, v.effective_from DESC, v.set_at DESC, v.id) x)`;

const hasLapsedHolds = `EXISTS (SELECT FROM free f WHERE f.lapsed)`;

/** SQL: what was agreed for the enrolment as reasonable adjustments, taken together. */
const agreed = (together: string, none: string): string => `coalesce((SELECT ${together}
  FROM adjustment a LEFT JOIN unnest(a.venue_features) AS f(feature) ON true
  WHERE a.organisation_id = t.organisation_id AND a.enrolment_id = t.enrolment_id AND a.status IN (${quoted(agreedAdjustments)})), ${none})`;

/**
 * SQL: everything the rules need, in one answer. $1 attempt · $2 assessors, null for all · $3, $4 the stretch of time
 * whose commitments count · $5 now · $6 rooms, null for all · $7 a booking of the attempt
 * that is to be replaced, or null.
 */
export const factsSql = `
  WITH free AS MATERIALIZED (
    SELECT h.id, h.held_until <= $5 AS lapsed FROM booking h
      WHERE h.status IN (${lapsing}) AND (h.held_until <= $5 OR (h.status = 'held' AND h.attempt_id = $1))
    UNION SELECT h.id, false FROM booking h WHERE h.id = $7::uuid AND h.attempt_id = $1)
  SELECT t.id AS "attemptId", t.enrolment_id AS "enrolmentId", t.method, t.number, t.kind, t.submitted_on::text AS "submittedOn",
    e.status AS "enrolmentStatus", e.window_starts_on::text AS "windowStartsOn", ${lastDay}::text AS "windowEndsOn",
    p.id AS "planId", p.standard_reference AS "standardReference",
    ap.id AS "apprenticeId", ap.given_name || ' ' || ap.family_name AS "apprenticeName",
    ap.employer_id AS "employerId", ap.training_provider_id AS "trainingProviderId",
    ${agreed('max(a.extra_minutes)', '0')} AS "extraMinutes",
    ${agreed('array_agg(DISTINCT f.feature) FILTER (WHERE f.feature IS NOT NULL)', "'{}'")} AS "neededFeatures",
    o.zone, o.holiday_division AS "holidayDivision",
    ${settings} AS settings,
    (SELECT jsonb_agg(jsonb_build_object('date', d.date, 'name', d.name)) FROM organisation_closure d WHERE d.organisation_id = t.organisation_id) AS closures,
    ${live} AS live, ${commitmentsOf('ap.id')} AS commitments,
    ${assessors} AS assessors, ${rooms} AS rooms, ${hasLapsedHolds} AS "hasLapsedHolds"
  FROM attempt t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  JOIN organisation o ON o.id = t.organisation_id
  WHERE t.id = $1`;
