/** SQL: those `x` who mark an attempt beside its lead, `attemptId` being SQL; who was taken off does no longer. */
export const secondsOf = (attemptId: string): string => `second_assessor x
  WHERE x.attempt_id = ${attemptId} AND NOT EXISTS (SELECT FROM taken_off_assessor y WHERE y.attempt_id = x.attempt_id AND y.assessor_id = x.assessor_id)`;

/**
 * SQL: joins the assessor `a` of an account, as long as the attempt is theirs: as its lead, or beside the lead.
 * The arguments are SQL: the attempt's id, the lead's id, the account's id.
 */
export function assessorOf(attemptId: string, leadId: string, accountId: string): string {
  return `JOIN assessor a ON a.account_id = ${accountId} AND (a.id = ${leadId}
    OR EXISTS (SELECT FROM ${secondsOf(attemptId)} AND x.assessor_id = a.id))`;
}

/** SQL: whether the account marked the attempt beside its lead, to the end or not. */
export const markedBeside = (attemptId: string, accountId: string): string => `EXISTS (SELECT FROM second_assessor x
    JOIN assessor xa ON xa.id = x.assessor_id WHERE x.attempt_id = ${attemptId} AND xa.account_id = ${accountId})`;

/** SQL: the accounts of everybody who marked the attempt beside the lead, to the end or not, as a JSON list. */
export const secondAccounts = (attemptId: string): string => `coalesce((SELECT jsonb_agg(xa.account_id) FROM second_assessor x
    JOIN assessor xa ON xa.id = x.assessor_id WHERE x.attempt_id = ${attemptId}), '[]')`;
