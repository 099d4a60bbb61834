import { onDatabase } from './on-database';

/**
 * Everybody of the journeys sits at one address and signs in again and again: more often than one address and one
 * account may within five minutes. The limits have specs of their own.
 */
export async function forgetTries(): Promise<void> {
  await onDatabase(async (client) => {
    await client.query('DELETE FROM throttle');
  });
}
