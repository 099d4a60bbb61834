/** SQL: the booking's calendar event begins, or its SEQUENCE grows by one. $1 booking · $4 when. */
export const startStepSql = `INSERT INTO booking_calendar AS k (organisation_id, booking_id, sequence, changed_at)
    SELECT b.organisation_id, b.id, 0, $4 FROM booking b WHERE b.id = $1
    ON CONFLICT (organisation_id, booking_id) DO UPDATE SET sequence = k.sequence + 1, changed_at = excluded.changed_at
    RETURNING sequence`;

/** SQL: the SEQUENCE grows where there is an event; what was never confirmed is in no calendar. */
export const raiseStepSql = `UPDATE booking_calendar SET sequence = sequence + 1, changed_at = $4 WHERE booking_id = $1 RETURNING sequence`;

/** SQL: nothing that calendars show. */
export const keepStepSql = `SELECT sequence FROM booking_calendar WHERE booking_id = $1`;

/**
 * SQL: one message for each kind and reader wanted. $1 booking · $2 kinds · $3 parts · $4 when · $5 hours before the
 * start at which a reminder is due. Only who has heard of a booking is told that it is cancelled.
 */
export const messagesSql = (step: string): string => `
  WITH step AS (${step}),
  person AS (
    SELECT b.organisation_id, b.id AS booking_id, b.version, b.starts_at, x.part, x.recipient_id, x.account_id
    FROM booking b
    JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
    JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
    JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
    JOIN assessor s ON s.organisation_id = b.organisation_id AND s.id = b.assessor_id
    CROSS JOIN LATERAL (VALUES ('apprentice', ap.id, ap.account_id), ('assessor', s.id, s.account_id)) AS x(part, recipient_id, account_id)
    WHERE b.id = $1)
  INSERT INTO message (organisation_id, subject, subject_id, version, sequence, kind, part, recipient_id, account_id, due_at, created_at)
  SELECT p.organisation_id, 'booking', p.booking_id, p.version, coalesce((SELECT sequence FROM step), 0), w.kind, p.part, p.recipient_id, p.account_id,
    CASE WHEN w.kind = 'reminder' THEN p.starts_at - make_interval(hours => $5) ELSE $4 END, $4
  FROM person p JOIN unnest($2::text[], $3::text[]) AS w(kind, part) ON w.part = p.part
  WHERE (w.kind <> 'reminder' OR p.starts_at - make_interval(hours => $5) > $4)
    AND (w.kind <> 'cancelled' OR EXISTS (SELECT FROM message m
      WHERE m.organisation_id = p.organisation_id AND m.subject_id = p.booking_id AND m.recipient_id = p.recipient_id))
  ON CONFLICT DO NOTHING`;

/** SQL: tells assessors who had the booking before it went to another that it is not theirs any more. $1 booking · $2 when. */
export const replacedSql = `
  INSERT INTO message (organisation_id, subject, subject_id, version, sequence, kind, part, recipient_id, account_id, due_at, created_at)
  SELECT b.organisation_id, 'booking', b.id, b.version, k.sequence, 'cancelled', 'assessor', h.recipient_id, h.account_id, $2, $2
  FROM booking b
  JOIN booking_calendar k ON k.organisation_id = b.organisation_id AND k.booking_id = b.id
  CROSS JOIN LATERAL (
    SELECT DISTINCT ON (m.recipient_id) m.recipient_id, m.account_id, m.kind FROM message m
    WHERE m.organisation_id = b.organisation_id AND m.subject_id = b.id AND m.part = 'assessor' AND m.recipient_id <> b.assessor_id
      AND m.kind IN ('confirmed', 'changed', 'cancelled')
    ORDER BY m.recipient_id, m.version DESC, m.kind) h
  WHERE b.id = $1 AND h.kind <> 'cancelled'
  ON CONFLICT DO NOTHING`;
