import { quoted, utcText } from '@assay/database';
import { agreedAdjustments } from '@assay/scheduling/domain';
import { bookingJson, bookingTables } from '../sql/booking-sql';
import { plansWith } from '../sql/fragments';

/** SQL: an offer `o` to the assessor `os`, as the API answers it. */
export const offerJson = `jsonb_build_object('id', o.id, 'assessor', jsonb_build_object('id', os.id, 'name', os.name),
  'status', o.status, 'because', o.because, 'offeredAt', ${utcText('o.offered_at')}, 'answerBy', ${utcText('o.answer_by')},
  'answeredAt', ${utcText('o.answered_at')}, 'reason', o.reason)`;

/** SQL: the plan of booking `$1`. */
export const planOfBooking = `id = (SELECT e.assessment_plan_id FROM booking b
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id WHERE b.id = $1)`;

const offers = `(SELECT jsonb_agg(${offerJson} ORDER BY o.offered_at, o.id) FROM booking_offer o
  JOIN assessor os ON os.organisation_id = o.organisation_id AND os.id = o.assessor_id
  WHERE o.organisation_id = b.organisation_id AND o.booking_id = b.id AND ($4 OR os.account_id = $3))`;

const overrides = `(SELECT jsonb_agg(jsonb_build_object('rules', w.rules, 'reason', w.reason, 'by', wa.name, 'at', ${utcText('w.overridden_at')})
    ORDER BY w.overridden_at)
  FROM booking_override w JOIN account wa ON wa.organisation_id = w.organisation_id AND wa.id = w.overridden_by
  WHERE w.organisation_id = b.organisation_id AND w.booking_id = b.id)`;

const adjustments = `(SELECT jsonb_agg(jsonb_build_object('extraMinutes', a.extra_minutes, 'breaks', a.breaks,
    'venueFeatures', a.venue_features, 'support', a.support) ORDER BY a.decided_at)
  FROM adjustment a WHERE a.organisation_id = e.organisation_id AND a.enrolment_id = e.id AND a.status IN (${quoted(agreedAdjustments)}))`;

/** SQL: $1 booking · $2 the account whose assessments alone may be seen, or null · $3 who asks · $4 whether they see every offer. */
export const detailSql = `WITH ${plansWith(planOfBooking)}
  SELECT ${bookingJson} || jsonb_build_object('employer', em.name, 'trainingProvider', tp.name,
    'offers', coalesce(${offers}, '[]'), 'overrides', coalesce(${overrides}, '[]'), 'adjustments', coalesce(${adjustments}, '[]')) AS booking
  FROM ${bookingTables}
  JOIN employer em ON em.organisation_id = ap.organisation_id AND em.id = ap.employer_id
  JOIN training_provider tp ON tp.organisation_id = ap.organisation_id AND tp.id = ap.training_provider_id
  WHERE b.id = $1 AND ($2::uuid IS NULL OR s.account_id = $2 OR EXISTS (SELECT FROM booking_offer o
    JOIN assessor os ON os.organisation_id = o.organisation_id AND os.id = o.assessor_id
    WHERE o.organisation_id = b.organisation_id AND o.booking_id = b.id AND o.status = 'open' AND os.account_id = $2))`;

/**
 * SQL: what happened to booking $1. Who was asked and who said no is for those who book ($2); whom steps are by is for
 * staff ($3); the words that came with a step, which may speak of somebody's health, are for staff and the apprentice ($4).
 */
export const historySql = `
  SELECT h.kind, ${utcText('h.at')} AS at, CASE WHEN $3 THEN h.by END AS by, CASE WHEN $4 THEN h.words END AS words, h.before FROM (
    SELECT v.kind, v.occurred_at AS at, a.name AS by,
      CASE v.kind WHEN 'booking.cancelled' THEN b.cancel_reason
        ELSE (SELECT r.words FROM booking_remark r WHERE r.organisation_id = v.organisation_id AND r.booking_id = v.subject_id
          AND r.kind = v.kind AND r.written_at = v.occurred_at LIMIT 1) END AS words,
      v.canonical::jsonb #>> '{facts,before,startsAt}' AS before
    FROM audit_event v JOIN booking b ON b.organisation_id = v.organisation_id AND b.id = v.subject_id
    LEFT JOIN account a ON a.organisation_id = v.organisation_id AND a.id = v.actor_id
    WHERE v.subject_id = $1 AND v.kind LIKE 'booking.%' AND ($2 OR v.kind NOT IN ('booking.offered', 'booking.offer-ended'))
    UNION ALL SELECT r.kind, r.written_at, a.name, r.words, NULL
    FROM booking_remark r JOIN account a ON a.organisation_id = r.organisation_id AND a.id = r.written_by
    WHERE r.booking_id = $1 AND r.kind LIKE 'contact.%' AND $3) h
  ORDER BY h.at, h.kind LIMIT 1000`;
