import { randomUUID } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import { runCrowd, summaryOf, type Summary, type World } from '@assay/rehearsal';

/**
 * The yardstick: what a confirmation leaves behind, inserted by bare SQL with nothing decided. One transaction for each
 * booking as the application's role, so with the same constraints, triggers and row policies: who asks, the booking, the
 * time of two people, the event and its place in the queue of the chain, the answer under the request's key. Every
 * statement is prepared. The calendar's step, the four messages and the job that wakes the sender are among them. No HTTP, no session, no rules, no reading.
 */
export class RawInserts {
  private readonly pool: Pool;

  constructor(
    appUrl: string,
    private readonly world: World,
    private readonly clients: number,
  ) {
    this.pool = new Pool({ connectionString: appUrl, max: clients, min: clients });
  }

  /** Inserts a booking for each of `count` apprentices from `first` on. */
  async run(first: number, count: number): Promise<Summary> {
    const report = await runCrowd(this.clients, count, async (index) => {
      const client = await this.pool.connect();
      try {
        await this.insert(client, first + index);
      } finally {
        client.release();
      }
    });
    return summaryOf(report);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async insert(client: PoolClient, apprentice: number): Promise<void> {
    const { world } = this;
    const { organisationId, schedulerId } = world;
    const [booking, event] = [randomUUID(), randomUUID()];
    const assessor = world.id('assessor', apprentice % world.assessors);
    const start = new Date(farAway + Math.floor(apprentice / world.assessors) * twoHours);
    const end = new Date(start.getTime() + hour);
    const person = world.id('apprentice', apprentice);
    const times = takenTimes(person, assessor, end);
    const run = (name: keyof typeof statements, values: unknown[]) => client.query({ name, text: statements[name], values });
    await client.query('BEGIN');
    await run('setting', [organisationId]);
    await run('booking', [
      organisationId,
      booking,
      world.id('professional-discussion', apprentice),
      assessor,
      start,
      end,
      schedulerId,
      new Date(),
    ]);
    await run('allocation', [
      organisationId,
      booking,
      times.map(({ id }) => id),
      times.map(({ kind }) => kind),
      start,
      times.map(({ until }) => until),
    ]);
    await run('calendar', [organisationId, booking]);
    await run('messages', [organisationId, booking, person, assessor, world.id('account', 1 + (apprentice % world.assessors)), start]);
    await run('job', [JSON.stringify({ organisationId })]);
    await run('event', [organisationId, event, new Date(), booking, schedulerId, text]);
    await run('pending', [organisationId, event]);
    await run('answer', [organisationId, schedulerId, event, fingerprint, answer]);
    await client.query('COMMIT');
  }
}

/** Until when each of the two is taken; in one order for everybody, so that no two transactions wait for each other. */
function takenTimes(apprentice: string, assessor: string, end: Date) {
  const times = [
    { id: apprentice, kind: 'apprentice', until: end },
    { id: assessor, kind: 'assessor', until: new Date(end.getTime() + hour / 4) },
  ];
  return times.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const hour = 3_600_000;
const twoHours = 2 * hour;
/** Where no other booking of the world lies. */
const farAway = Date.parse('2031-01-06T08:00:00Z');
const fingerprint = '0'.repeat(64);
/** As long as the event's text and the answer of a real confirmation. */
const text = 'x'.repeat(480);
const answer = JSON.stringify({ answer: 'x'.repeat(720) });

const statements = {
  setting: `SELECT set_config('app.organisation_id', $1, true), set_config('app.audience', 'staff', true), set_config('app.subject_id', '', true)`,
  booking: `INSERT INTO booking (organisation_id, id, attempt_id, assessor_id, status, mode, starts_at, ends_at, local_start, zone, made_by, made_at, confirmed_at)
    VALUES ($1, $2, $3, $4, 'confirmed', 'online', $5, $6, '2031-01-06T08:00', 'Europe/London', $7, $8, $8)`,
  allocation: `INSERT INTO allocation (organisation_id, booking_id, resource_id, resource_kind, booking_status, during)
    SELECT $1, $2, x.id, x.kind, 'confirmed', tstzrange($5, x.until, '[)') FROM unnest($3::uuid[], $4::text[], $6::timestamptz[]) x(id, kind, until)`,
  calendar: `INSERT INTO booking_calendar (organisation_id, booking_id, sequence, changed_at) VALUES ($1, $2, 0, now())`,
  messages: `INSERT INTO message (organisation_id, subject, subject_id, version, sequence, kind, part, recipient_id, account_id, due_at, created_at)
    VALUES ($1, 'booking', $2, 1, 0, 'confirmed', 'apprentice', $3, NULL, now(), now()), ($1, 'booking', $2, 1, 0, 'confirmed', 'assessor', $4, $5, now(), now()),
      ($1, 'booking', $2, 1, 0, 'reminder', 'apprentice', $3, NULL, $6, now()), ($1, 'booking', $2, 1, 0, 'reminder', 'assessor', $4, $5, $6, now())`,
  job: `INSERT INTO jobs.job (name, data) VALUES ('send-messages', $1::jsonb)`,
  event: `INSERT INTO audit_event (organisation_id, id, occurred_at, kind, subject_id, actor_id, canonical) VALUES ($1, $2, $3, 'booking.confirmed', $4, $5, $6)`,
  pending: `INSERT INTO audit_pending (organisation_id, event_id) VALUES ($1, $2)`,
  answer: `INSERT INTO idempotent_answer (organisation_id, account_id, key, fingerprint, status, body) VALUES ($1, $2, $3, $4, 201, $5::jsonb)`,
} as const;
