import { randomUUID } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import { runCrowd, summaryOf, type Summary, type World } from '@assay/rehearsal';
import { saveTexts } from './assessor-client';

/**
 * The yardstick: what a save leaves behind, inserted by bare SQL with nothing decided. One transaction for each save as
 * the application's role, so with the same constraints, triggers and row policies: for whom, the revision, the event and
 * its place in the queue of the chain, the answer under the request's key. Every statement is prepared. No HTTP, no
 * session, no rules, no reading.
 */
export class RawSaves {
  private readonly pool: Pool;
  private saves = 0;

  constructor(
    appUrl: string,
    private readonly world: World,
    private readonly criteria: number,
    private readonly clients: number,
  ) {
    this.pool = new Pool({ connectionString: appUrl, max: clients, min: clients });
  }

  async run(count: number): Promise<Summary> {
    const report = await runCrowd(this.clients, count, async () => {
      const client = await this.pool.connect();
      try {
        await this.insert(client, this.saves++);
      } finally {
        client.release();
      }
    });
    return summaryOf(report);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** The observations, which the clients over HTTP leave alone. */
  private async insert(client: PoolClient, save: number): Promise<void> {
    const { world, criteria } = this;
    const assessor = save % world.assessors;
    const turn = Math.floor(save / world.assessors);
    const [attempt, account, event] = [world.id('observation', assessor), world.id('account', 1 + assessor), randomUUID()];
    const place = [
      world.organisationId,
      attempt,
      world.id('assessor', assessor),
      world.id('criterion', turn % criteria),
      1 + Math.floor(turn / criteria),
    ];
    const run = (name: keyof typeof statements, values: unknown[]) => client.query({ name, text: statements[name], values });
    await client.query('BEGIN');
    await run('setting', [world.organisationId]);
    await run('judgement', [...place, saveTexts.evidence, saveTexts.remark, account, new Date()]);
    await run('event', [world.organisationId, event, new Date(), attempt, account, text]);
    await run('answer', [world.organisationId, account, event, fingerprint, answer]);
    await client.query('COMMIT');
  }
}

const fingerprint = '0'.repeat(64);
/** As long as the event's text and the answer of a real save. */
const text = 'x'.repeat(330);
const answer = JSON.stringify({ answer: 'x'.repeat(380) });

const statements = {
  setting: `SELECT set_config('app.organisation_id', $1, true), set_config('app.audience', 'staff', true), set_config('app.subject_id', '', true)`,
  judgement: `INSERT INTO judgement (organisation_id, attempt_id, assessor_id, criterion_id, revision, grade, evidence, remark, saved_by, saved_at)
    VALUES ($1, $2, $3, $4, $5, 'pass', $6, $7, $8, $9)`,
  event: `WITH event AS (INSERT INTO audit_event (organisation_id, id, occurred_at, kind, subject_id, actor_id, canonical)
      VALUES ($1, $2, $3, 'judgement.saved', $4, $5, $6) RETURNING organisation_id, id)
    INSERT INTO audit_pending (organisation_id, event_id) SELECT organisation_id, id FROM event`,
  answer: `INSERT INTO idempotent_answer (organisation_id, account_id, key, fingerprint, status, body) VALUES ($1, $2, $3, $4, 200, $5::jsonb)`,
} as const;
