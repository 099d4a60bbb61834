import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import type { WaitingMessage } from './message-teller';

/** A message that waits; `address` is null where nobody can read it: the account is suspended, or the person was erased. */
export type MessageRow = Omit<WaitingMessage, 'reader' | 'sender'> & { readonly name: string; readonly address: string | null };

/** The message, while it waits. Null where somebody else has sent it. */
export function loadMessage(manager: EntityManager, id: string): Promise<MessageRow | null> {
  return firstRow<MessageRow>(manager, sql, [id]);
}

const sql = `
  SELECT m.id, m.subject, m.subject_id AS "subjectId", m.version, m.sequence, m.kind, m.part, m.recipient_id AS "recipientId", o.name AS organisation,
    coalesce(CASE m.part WHEN 'apprentice' THEN ap.given_name WHEN 'assessor' THEN s.name ELSE a.name END, '') AS name,
    CASE WHEN a.suspended_at IS NULL THEN nullif(CASE m.part WHEN 'apprentice' THEN ap.email ELSE a.email END, '') END AS address
  FROM message m
  JOIN organisation o ON o.id = m.organisation_id
  LEFT JOIN account a ON a.organisation_id = m.organisation_id AND a.id = m.account_id
  LEFT JOIN apprentice ap ON ap.organisation_id = m.organisation_id AND ap.id = m.recipient_id
  LEFT JOIN assessor s ON s.organisation_id = m.organisation_id AND s.id = m.recipient_id
  WHERE m.id = $1 AND m.status = 'waiting'`;
