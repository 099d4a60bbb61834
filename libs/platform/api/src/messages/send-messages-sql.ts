/** What nobody is sending at this moment. A claim is longer than any conversation with a mail server. */
const unclaimed = `status = 'waiting' AND due_at <= $1 AND (claimed_until IS NULL OR claimed_until < now())`;

/** SQL: takes the message that has waited longest, past those that others take. $1 now, by the business's clock. */
export const claimSql = `UPDATE message SET claimed_until = now() + interval '3 minutes'
  WHERE id = (SELECT id FROM message WHERE ${unclaimed} ORDER BY due_at, created_at, id FOR UPDATE SKIP LOCKED LIMIT 1)
  RETURNING id`;

/** SQL: whether anything is due. $1 now. */
export const dueSql = `SELECT FROM message WHERE ${unclaimed} LIMIT 1`;

/** SQL: the message is sent ($2 null) or will not be ($2 why). $1 message · $3 when. */
export const endedSql = `UPDATE message SET status = CASE WHEN $2::text IS NULL THEN 'sent' ELSE 'not-sent' END,
    not_sent_because = $2, ended_at = $3, claimed_until = NULL
  WHERE id = $1 AND status = 'waiting' RETURNING id`;

/** SQL: counts a failure and lets the message go. $1 message · $2 fault. */
export const failedSql = `UPDATE message SET failures = failures + 1, fault = $2, claimed_until = NULL
  WHERE id = $1 AND status = 'waiting' RETURNING failures`;
