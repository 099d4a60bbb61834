import { utcText } from '@assay/database';

/** SQL: a booking as the API answers it; `bookingTables` names what it takes from, behind `plansWith`. */
export const bookingJson = `jsonb_build_object(
  'id', b.id, 'status', b.status, 'attemptId', b.attempt_id, 'enrolmentId', t.enrolment_id,
  'method', t.method, 'methodName', pm.name, 'standardReference', p.reference,
  'apprentice', jsonb_build_object('id', ap.id, 'name', ap.given_name || ' ' || ap.family_name),
  'assessor', jsonb_build_object('id', s.id, 'name', s.name),
  'room', CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('id', r.id, 'name', v.name || ', ' || r.name) END,
  'mode', b.mode, 'startsAt', ${utcText('b.starts_at')}, 'endsAt', ${utcText('b.ends_at')},
  'heldUntil', ${utcText('b.held_until')}, 'madeAt', ${utcText('b.made_at')},
  'cancelledAt', ${utcText('b.cancelled_at')}, 'cancelReason', CASE WHEN assay_is_staff() OR ap.id = assay_subject() THEN b.cancel_reason END, 'cancelledLate', b.cancelled_late,
  'isOverridden', EXISTS (SELECT FROM booking_override w WHERE w.organisation_id = b.organisation_id AND w.booking_id = b.id),
  'extraMinutes', greatest(0, (extract(epoch FROM b.ends_at - b.starts_at) / 60)::int - pm.minutes), 'version', b.version)`;

export const bookingTables = `booking b
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN plan p ON p.id = e.assessment_plan_id
  JOIN planned pm ON pm.plan_id = p.id AND pm.method = t.method
  JOIN assessor s ON s.organisation_id = b.organisation_id AND s.id = b.assessor_id
  LEFT JOIN room r ON r.organisation_id = b.organisation_id AND r.id = b.room_id
  LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id`;
