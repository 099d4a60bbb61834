import { Client } from 'pg';
import type { Person } from './people';
import { databaseUrls } from './product';

/** The person showed an hour ago who they are, and not since. */
export async function aWhileAgo({ email }: Person): Promise<void> {
  const client = new Client({ connectionString: databaseUrls().superuser });
  await client.connect();
  try {
    await client.query(
      `UPDATE session SET confirmed_at = now() - interval '1 hour' FROM account a
       WHERE a.organisation_id = session.organisation_id AND a.id = session.account_id AND a.email = $1`,
      [email],
    );
  } finally {
    await client.end();
  }
}
