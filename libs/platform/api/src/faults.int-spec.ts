import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { createTestApplication, type TestApplication, type TestOrganisation } from '@assay/platform/testing';
import { EmployerEntity, Transactions } from '@assay/database';
import { TextField } from '@assay/platform/contracts';
import type { Actor } from './access/actor';
import { CurrentActor } from './access/current-actor';
import { RequirePermission } from './access/route-declarations';
import { Commands } from './commands/commands';

class WorkRequest {
  @TextField({ max: 2000, description: 'SQL that the command runs, statements apart by a line.' })
  sql!: string;
}

/** Runs any SQL as a command does, so that a test can bring about whatever goes wrong. */
@Controller('work')
class WorkController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @RequirePermission('people.read')
  work(@CurrentActor() actor: Actor, @Body() { sql }: WorkRequest): Promise<{ done: true }> {
    return this.commands.run(actor, async (manager) => {
      for (const statement of sql.split(' ;; ')) await manager.query(statement);
      return { done: true };
    });
  }
}

@Module({ controllers: [WorkController] })
class WorkModule {}

let test: TestApplication;
let organisation: TestOrganisation;
let scheduler: Actor;
let employers: string[];
beforeAll(async () => {
  test = await createTestApplication([WorkModule], { connections: 3 });
  organisation = await test.organisation();
  scheduler = await organisation.account(['scheduler']);
  employers = [await organisation.employer(), await organisation.employer()];
});
afterAll(() => test.close());

const work = (sql: string, key: string = randomUUID()) => test.as(scheduler).post('/api/work', { sql }, { 'Idempotency-Key': key });
const rename = (index: number, name: string) => `UPDATE employer SET name = '${name}' WHERE id = '${employers[index]}'`;
const nameOf = async (index: number): Promise<string | undefined> =>
  new Transactions(test.source).run(
    organisation.tenant,
    async (manager) => (await manager.findOneBy(EmployerEntity, { organisationId: organisation.id, id: employers[index]! }))?.name,
  );

it('answers 503 with a time to come back when a lock is not given up, and changes nothing', async () => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  let hold = () => {};
  const isHeld = new Promise<void>((done) => (hold = done));
  const holder = new Transactions(test.source).run(organisation.tenant, async (manager) => {
    await manager.query(`SELECT FROM employer WHERE id = '${employers[0]}' FOR UPDATE`);
    hold();
    await held;
  });
  await isHeld;
  const answer = await work(`SET LOCAL lock_timeout = '300ms' ;; ${rename(0, 'Too late')}`);
  release();
  expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'database-busy', '2']);
  await holder;
  expect(await nameOf(0)).not.toBe('Too late');
});

it('answers 503 when a statement takes too long', async () => {
  const answer = await work(`SET LOCAL statement_timeout = '200ms' ;; SELECT pg_sleep(5)`);
  expect([answer.status, answer.body.code]).toEqual([503, 'database-busy']);
});

it('tries a deadlock again, so that both commands are done', async () => {
  const [one, other] = await Promise.all([
    work(`${rename(0, 'One')} ;; SELECT pg_sleep(0.5) ;; ${rename(1, 'One')}`),
    work(`${rename(1, 'Other')} ;; SELECT pg_sleep(0.5) ;; ${rename(0, 'Other')}`),
  ]);
  expect([one.status, other.status]).toEqual([201, 201]);
  expect(await nameOf(0)).toBe(await nameOf(1));
});

it('says that the outcome is unknown when the connection is cut, and does the work once when asked again', async () => {
  const key = randomUUID();
  const sql = `${rename(0, 'After the cut')} ;; SELECT CASE WHEN (SELECT count(*) FROM idempotent_answer) >= 0 THEN pg_sleep(0.8) END`;
  const cut = wait(300).then(async () => {
    const superuser = await test.database.connectAsSuperuser();
    await superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT CASE WHEN%'`,
    );
  });
  const [answer] = await Promise.all([work(sql, key), cut]);
  expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'outcome-unknown', '2']);
  expect((await work(sql, key)).status).toBe(201);
  expect((await work(sql, key)).headers['idempotent-replayed']).toBe('true');
  expect(await nameOf(0)).toBe('After the cut');
});

it('answers 503 when no connection becomes free, and serves again afterwards', async () => {
  const slow = Array.from({ length: 3 }, () => work('SELECT pg_sleep(12)').then(({ status }) => status));
  await wait(300);
  const answer = await work('SELECT 1');
  expect([answer.status, answer.body.code]).toEqual([503, 'database-busy']);
  expect(await Promise.all(slow)).toEqual([201, 201, 201]);
  expect((await work('SELECT 1')).status).toBe(201);
});
