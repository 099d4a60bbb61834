import { onConnection, quoted } from '@assay/database';
import { statusesThatHoldTime } from '@assay/scheduling/domain';
import type { DatabaseState } from './database-state';

const holding = quoted(statusesThatHoldTime);

/** Reads, past every policy, what the database holds. `chainFaults` are found by the product's own verifier. */
export async function readState(superuserUrl: string, chainFaults: readonly string[]): Promise<DatabaseState> {
  return onConnection(superuserUrl, async (client) => {
    const rows = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
    return {
      bookings: await rows(bookings),
      answers: await rows(answers),
      steps: await rows(steps),
      overlaps: (await rows<{ one: string; other: string }>(overlaps)).map(({ one, other }) => [one, other] as const),
      strays: (await rows<{ what: string }>(strays)).map(({ what }) => what),
      chainFaults,
    };
  });
}

const bookings = `SELECT b.id, b.organisation_id AS "organisationId", b.attempt_id AS "attemptId", b.status, b.status IN (${holding}) AS "holdsTime",
    (SELECT count(*)::int FROM allocation a WHERE a.organisation_id = b.organisation_id AND a.booking_id = b.id AND a.booking_status = b.status
      AND a.during @> tstzrange(b.starts_at, b.ends_at, '[)')) AS resources
  FROM booking b`;

const answers = `SELECT key, organisation_id AS "organisationId", body->>'id' AS "bookingId" FROM idempotent_answer`;

const steps = `SELECT kind, subject_id AS "bookingId", count(*)::int AS count FROM audit_event WHERE kind LIKE 'booking.%' GROUP BY kind, subject_id`;

const overlaps = `SELECT a.booking_id AS one, b.booking_id AS other FROM allocation a
  JOIN allocation b ON b.resource_id = a.resource_id AND b.booking_id > a.booking_id AND b.during && a.during
  WHERE a.booking_status IN (${holding}) AND b.booking_status IN (${holding})`;

/** What a row names must be there, in the same organisation. */
const reference = (table: string, column: string, target: string, id = 'id'): string =>
  `SELECT '${table}: ' || r.${id} AS what FROM ${table} r WHERE r.${column} IS NOT NULL
     AND NOT EXISTS (SELECT FROM ${target} x WHERE x.organisation_id = r.organisation_id AND x.id = r.${column})`;

const strays = [
  reference('booking', 'attempt_id', 'attempt'),
  reference('booking', 'assessor_id', 'assessor'),
  reference('booking', 'made_by', 'account'),
  reference('allocation', 'booking_id', 'booking', 'booking_id'),
  reference('attempt', 'enrolment_id', 'enrolment'),
  reference('audit_event', 'actor_id', 'account'),
  reference('audit_entry', 'event_id', 'audit_event', 'event_id'),
  reference('idempotent_answer', 'account_id', 'account', 'key'),
  `SELECT 'message: ' || m.id FROM message m WHERE m.subject = 'booking'
     AND NOT EXISTS (SELECT FROM booking b WHERE b.organisation_id = m.organisation_id AND b.id = m.subject_id)`,
  reference('booking_offer', 'booking_id', 'booking'),
  `SELECT 'allocation: ' || a.booking_id FROM allocation a WHERE NOT EXISTS (
     SELECT FROM assessor s WHERE s.organisation_id = a.organisation_id AND s.id = a.resource_id
     UNION ALL SELECT FROM apprentice p WHERE p.organisation_id = a.organisation_id AND p.id = a.resource_id
     UNION ALL SELECT FROM room r WHERE r.organisation_id = a.organisation_id AND r.id = a.resource_id)`,
].join('\nUNION ALL\n');
