import type { Person } from './people';
import { onDatabase } from './on-database';

/** The person showed an hour ago who they are, and not since. */
export async function aWhileAgo({ email }: Person): Promise<void> {
  await onDatabase(async (client) => {
    await client.query(
      `UPDATE session SET confirmed_at = now() - interval '1 hour' FROM account a
       WHERE a.organisation_id = session.organisation_id AND a.id = session.account_id AND a.email = $1`,
      [email],
    );
  });
}
