import { utcText } from '@assay/database';
import { bookingJson } from '../sql/booking-sql';
import { holdingTime, lastDay, lastDayShown, plansWith } from '../sql/fragments';

/** SQL: offers whose booking is a hold no longer are over: taken where it is confirmed. */
export const settleOffers = `WITH over AS (
    UPDATE waiting_list_offer o SET answered_at = $1, status = CASE WHEN b.status = 'confirmed' THEN 'accepted' ELSE 'lapsed' END
    FROM booking b WHERE b.organisation_id = o.organisation_id AND b.id = o.booking_id AND o.status = 'open' AND b.status <> 'held'
    RETURNING o.organisation_id, o.entry_id, o.freed_time_id, o.status),
  taken AS (UPDATE freed_time f SET closed_at = $1 FROM over
    WHERE f.organisation_id = over.organisation_id AND f.id = over.freed_time_id AND over.status = 'accepted' AND f.closed_at IS NULL)
  UPDATE waiting_list_entry w SET status = CASE WHEN over.status = 'accepted' THEN 'placed' ELSE 'waiting' END
  FROM over WHERE w.organisation_id = over.organisation_id AND w.id = over.entry_id AND w.status = 'offered'`;

/** SQL: freed times that nobody is asked about at the moment. */
export const openFreedTimes = `SELECT f.id, f.booking_id AS "bookingId", f.assessor_id AS "assessorId", f.room_id AS "roomId", f.mode,
    f.starts_at AS "startsAt", f.freed_at AS "freedAt", f.closed_at AS "closedAt"
  FROM freed_time f WHERE f.closed_at IS NULL AND NOT EXISTS (SELECT FROM waiting_list_offer o
    WHERE o.organisation_id = f.organisation_id AND o.freed_time_id = f.id AND o.status = 'open')
  ORDER BY f.starts_at, f.id LIMIT 100 FOR UPDATE OF f SKIP LOCKED`;

const hasBooking = `EXISTS (SELECT FROM booking b WHERE b.organisation_id = w.organisation_id AND b.attempt_id = w.attempt_id
  AND b.status IN (${holdingTime}) AND NOT (b.held_until IS NOT NULL AND b.held_until <= $NOW))`;

/** SQL: who would take the freed time $1 on the local date $2 (weekday $3), now $4; who was asked about it already is left out. */
export const candidatesSql = `SELECT w.id, w.attempt_id AS "attemptId", w.joined_by AS "joinedBy",
    (extract(epoch FROM w.joined_at) * 1000)::float8 AS "joinedAt", ${lastDayShown}::text AS "windowEndsOn"
  FROM waiting_list_entry w JOIN attempt t ON t.organisation_id = w.organisation_id AND t.id = w.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  WHERE w.status = 'waiting' AND $2::date BETWEEN w.wanted_from AND w.wanted_until AND $3 = ANY(w.weekdays)
    AND NOT EXISTS (SELECT FROM waiting_list_offer o WHERE o.organisation_id = w.organisation_id AND o.entry_id = w.id AND o.freed_time_id = $1)
    AND NOT ${hasBooking.replace('$NOW', '$4')}`;

/** SQL: who waits, in the order in which a freed time is offered. $1 one attempt, or null for all · $2 now. */
export const waitingListSql = `WITH ${plansWith()}
  SELECT w.id, w.attempt_id AS "attemptId", e.id AS "enrolmentId", w.status, w.wanted_from::text AS "from", w.wanted_until::text AS "until",
    w.weekdays, jsonb_build_object('id', ap.id, 'name', ap.given_name || ' ' || ap.family_name) AS apprentice,
    t.method, pm.name AS "methodName", jsonb_build_object('windowEndsOn', ${lastDayShown}, 'waitingSince', ${utcText('w.joined_at')},
      'place', row_number() OVER (ORDER BY ${lastDay} NULLS LAST, w.joined_at, w.id)) AS because,
    (SELECT ${bookingJson} FROM booking b JOIN assessor s ON s.organisation_id = b.organisation_id AND s.id = b.assessor_id
      LEFT JOIN room r ON r.organisation_id = b.organisation_id AND r.id = b.room_id
      LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
      WHERE b.organisation_id = w.organisation_id AND b.attempt_id = w.attempt_id AND b.status = 'held' AND b.held_until > $2
        AND w.status = 'offered') AS offered
  FROM waiting_list_entry w JOIN attempt t ON t.organisation_id = w.organisation_id AND t.id = w.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN plan p ON p.id = e.assessment_plan_id JOIN planned pm ON pm.plan_id = p.id AND pm.method = t.method
  WHERE w.status IN ('waiting', 'offered') AND ($1::uuid IS NULL OR w.attempt_id = $1)
    AND (w.status = 'offered' OR NOT ${hasBooking.replace('$NOW', '$2')})
  ORDER BY ${lastDay} NULLS LAST, w.joined_at, w.id`;
