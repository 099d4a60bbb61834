/**
 * SQL: leaves for the apprentice that there is a next step, in the transaction that opens an attempt after a result.
 * $1 attempt · $2 when.
 */
export const nextStepMessageSql = `
  INSERT INTO message (organisation_id, subject, subject_id, version, kind, part, recipient_id, account_id, due_at, created_at)
  SELECT t.organisation_id, 'attempt', t.id, 1, 'next-step', 'apprentice', ap.id, ap.account_id, $2, $2
  FROM attempt t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  WHERE t.id = $1
  ON CONFLICT DO NOTHING`;
