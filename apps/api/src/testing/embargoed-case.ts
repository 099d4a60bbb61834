import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { RubricGrade } from '@assay/standards/domain';
import { HttpCaller, World } from '@assay/rehearsal';

/** Who looks at the case, by their cookie; null is a stranger. */
export type Audiences = Readonly<Record<string, string | null>>;

const criteria = 3;
const methods = ['observation', 'professional-discussion'] as const;

/** An apprentice whose grade nobody may learn before its time, taken from the events to the release by the real commands. */
export class EmbargoedCase {
  private constructor(
    private readonly client: Client,
    private readonly world: World,
    private readonly elsewhere: World,
    private readonly port: number,
  ) {}

  static async make(superuserUrl: string, port: number): Promise<EmbargoedCase> {
    const client = new Client({ connectionString: superuserUrl });
    await client.connect();
    const worlds = [await World.make(superuserUrl, 2), await World.make(superuserUrl, 2)] as const;
    for (const world of worlds) {
      await world.publishRubric(criteria);
      await world.hold(await world.addApprentices(2), 2);
    }
    return new EmbargoedCase(client, ...worlds, port);
  }

  async audiences(): Promise<Audiences> {
    const { world, elsewhere } = this;
    return {
      'the apprentice': await world.signInApprentice(0),
      'their provider': await world.signIn('provider', 10, { provider: 0 }),
      'their employer': await world.signIn('employer', 11, { employer: 0 }),
      'another apprentice': await world.signInApprentice(1),
      'another provider': await world.signIn('provider', 12, { provider: 1 }),
      'another employer': await world.signIn('employer', 13, { employer: 1 }),
      'a scheduler': world.cookie,
      'a colleague who assesses others': await world.signInAssessor(1),
      'an assessor elsewhere': await elsewhere.signInAssessor(0),
      'an administrator elsewhere': await elsewhere.signIn('administrator', 11),
      'a stranger': null,
    };
  }

  /** Every id that somebody could ask about, by what it is of. Those of rows that are not there yet are null. */
  async ids(): Promise<Readonly<Record<string, string | null>>> {
    const { world } = this;
    const found = await this.client.query<Record<string, string | null>>(madeSql, [world.organisationId, world.id('enrolment', 0)]);
    return {
      apprentice: world.id('apprentice', 0),
      enrolment: world.id('enrolment', 0),
      observation: world.id('observation', 0),
      discussion: world.id('professional-discussion', 0),
      booking: world.id('bookingobservation', 0),
      ...found.rows[0],
    };
  }

  /** What the outbox holds for the people of the case, and of everybody outside. */
  async outbox(): Promise<readonly object[]> {
    return (
      await this.client.query(
        'SELECT subject, kind, part, recipient_id, count(*)::int FROM message WHERE organisation_id = $1 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4',
        [this.world.organisationId],
      )
    ).rows;
  }

  async mark(): Promise<void> {
    const assessor = this.callerOf(await this.world.signInAssessor(0));
    for (const [index, method] of methods.entries()) await this.markOne(assessor, method, index === 0 ? 'distinction' : 'pass');
    assessor.close();
  }

  async moderate(): Promise<void> {
    const iqa = this.callerOf(await this.world.signIn('iqa', 20));
    const sql = `SELECT v.id FROM mark_version v JOIN marking k ON k.attempt_id = v.attempt_id AND k.status = 'sampled' WHERE v.organisation_id = $1`;
    for (const { id } of (await this.client.query<{ id: string }>(sql, [this.world.organisationId])).rows)
      await done(iqa, 'POST', `/api/mark-versions/${id}/moderation`, { decision: 'upheld' });
    iqa.close();
  }

  async prepare(): Promise<void> {
    const administrator = this.callerOf(await this.world.signIn('administrator', 21));
    const { result } = await this.ids();
    await done(administrator, 'POST', '/api/releases', { resultIds: [result], wantedAt: new Date(Date.now() + 3_600_000).toISOString() });
    administrator.close();
  }

  async approve(): Promise<void> {
    const administrator = this.callerOf(await this.world.signIn('administrator', 22));
    const { release } = await this.ids();
    await done(administrator, 'POST', `/api/releases/${release}/approval`, {});
    administrator.close();
  }

  /** The hour passes: only somebody who owns the tables can do that. */
  async letTimePass(): Promise<void> {
    await this.client.query('ALTER TABLE release DISABLE TRIGGER release_decided_once');
    await this.client.query(`UPDATE release SET effective_at = now() - interval '1 second' WHERE organisation_id = $1`, [
      this.world.organisationId,
    ]);
    await this.client.query('ALTER TABLE release ENABLE ALWAYS TRIGGER release_decided_once');
  }

  async close(): Promise<void> {
    await Promise.all([this.client.end(), this.world.close(), this.elsewhere.close()]);
  }

  private async markOne(assessor: HttpCaller, method: (typeof methods)[number], grade: RubricGrade): Promise<void> {
    const { world } = this;
    const attempt = `/api/attempts/${world.id(method, 0)}`;
    const apprenticeId = world.id('apprentice', 0);
    await done(assessor, 'POST', `${attempt}/marking`, {});
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const criterionId = world.id('criterion', criterion);
      const body = { apprenticeId, criterionId, revision: 0, grade, evidence: 'private note 00:01:00', remark: `remark on ${criterion}` };
      await done(assessor, 'PUT', `${attempt}/judgements/${criterionId}`, body);
    }
    const { version } = JSON.parse((await assessor.call('GET', `${attempt}/marking`)).text) as { version: number };
    await done(assessor, 'POST', `${attempt}/mark-submission`, { apprenticeId, grade }, version);
  }

  private callerOf(cookie: string): HttpCaller {
    return new HttpCaller(this.port, cookie, 1);
  }
}

async function done(caller: HttpCaller, method: 'POST' | 'PUT', path: string, body: object, ifMatch?: number): Promise<void> {
  const options = { body: JSON.stringify(body), idempotencyKey: randomUUID(), ...(ifMatch === undefined ? {} : { ifMatch }) };
  const { status, text } = await caller.call(method, path, options);
  if (status >= 300) throw new Error(`${method} ${path} was answered with ${status}: ${text}`);
}

const madeSql = `SELECT
  (SELECT v.id FROM mark_version v JOIN attempt t ON t.id = v.attempt_id WHERE t.enrolment_id = $2 AND t.method = 'observation') AS mark,
  (SELECT r.id FROM result r WHERE r.enrolment_id = $2) AS result,
  (SELECT l.id FROM release l WHERE l.organisation_id = $1) AS release,
  (SELECT x.code FROM statement x WHERE x.organisation_id = $1) AS statement`;
