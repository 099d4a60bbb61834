import { rowsOf } from '@assay/database';
import type { Outbox } from '@assay/platform/api';
import type { KindOfSubject } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';

interface AccountMessage {
  readonly organisationId: string;
  /** An apprentice's, or one of a training provider's people. Nobody else asks for anything here. */
  readonly accountId: string;
  readonly subject: 'appeal' | 'consideration';
  readonly subjectId: string;
  readonly kind: KindOfSubject<'appeal' | 'consideration'>;
  readonly at: Date;
}

/** Leaves a message for the one who asked, in the transaction that answers. */
export function messageToAccount(
  outbox: Outbox,
  manager: EntityManager,
  { organisationId, accountId, subject, subjectId, kind, at }: AccountMessage,
): Promise<void> {
  return outbox.write(manager, organisationId, () => rowsOf(manager, sql, [accountId, subject, subjectId, kind, at]));
}

const sql = `
  INSERT INTO message (organisation_id, subject, subject_id, version, kind, part, recipient_id, account_id, due_at, created_at)
  SELECT a.organisation_id, $2, $3::uuid, 1, $4, CASE WHEN ap.id IS NULL THEN 'provider' ELSE 'apprentice' END,
    coalesce(ap.id, a.training_provider_id), a.id, $5::timestamptz, $5::timestamptz
  FROM account a
  LEFT JOIN apprentice ap ON ap.organisation_id = a.organisation_id AND ap.account_id = a.id
  WHERE a.id = $1 AND coalesce(ap.id, a.training_provider_id) IS NOT NULL
  ON CONFLICT DO NOTHING`;
