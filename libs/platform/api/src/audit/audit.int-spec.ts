import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Transactions, type Tenant } from '@assay/database';
import { createTestDatabase, createTestOrganisation, type TestDatabase } from '@assay/platform/testing';
import { AuditSealer } from './audit-sealer';
import { recordEvent } from './record-event';
import { verifyChain, type ChainReport } from './verify-chain';

let database: TestDatabase;
let owner: DataSource;
let app: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  [owner, app] = [await database.connectAsOwner(), await database.connectAsApp()];
});
afterAll(() => database.drop());

/** An organisation with a sealed chain of so many events. */
async function aChain(length: number): Promise<Tenant> {
  const { tenant } = await createTestOrganisation(owner, app);
  await record(tenant, length);
  await new AuditSealer(new Transactions(app)).sealAll();
  return tenant;
}

const record = (tenant: Tenant, count: number) =>
  new Transactions(app).run(tenant, async (manager) => {
    for (let index = 0; index < count; index += 1) {
      const at = new Date(Date.UTC(2027, 0, 4, 9, 0, index));
      await recordEvent(manager, { ...tenant, accountId: null }, at, { kind: 'test.happened', subjectId: randomUUID(), facts: { index } });
    }
  });

const verify = (tenant: Tenant): Promise<ChainReport> => new Transactions(app).run(tenant, verifyChain);

/** Changes rows as only the owner of the tables can, with the triggers switched off. */
const tamper = (tenant: Tenant, ...statements: string[]) =>
  new Transactions(owner).run(tenant, async (manager) => {
    for (const table of ['audit_event', 'audit_entry']) await manager.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await manager.query('SET CONSTRAINTS ALL DEFERRED');
    for (const statement of statements) await manager.query(statement);
    for (const table of ['audit_event', 'audit_entry'])
      await manager.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_append_only`);
  });

const eventOf = (number: number) => `(SELECT event_id FROM audit_entry WHERE number = ${number})`;

it('is whole after sealing, with gap-free numbers', async () => {
  expect(await verify(await aChain(7))).toMatchObject({ entries: 7, fault: null });
});

it('links each event once when many sealers work together', async () => {
  const tenant = await aChain(1);
  await record(tenant, 40);
  const sealers = Array.from({ length: 8 }, () => new AuditSealer(new Transactions(app)));
  await Promise.all(sealers.map((sealer) => sealer.sealAll()));
  expect(await verify(tenant)).toMatchObject({ entries: 41, fault: null });
});

it.each(['UPDATE audit_event SET kind = $$x$$', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
  'refuses %s even to the owner',
  async (statement) => {
    const tenant = await aChain(2);
    await expect(new Transactions(owner).run(tenant, (manager) => manager.query(statement))).rejects.toThrow('never changed or removed');
  },
);

it('names an event whose text was edited', async () => {
  const tenant = await aChain(5);
  await tamper(tenant, `UPDATE audit_event SET canonical = replace(canonical, '"index":2', '"index":9') WHERE id = ${eventOf(3)}`);
  expect((await verify(tenant)).fault).toMatchObject({ kind: 'event-changed', number: 3 });
});

it('names an event whose searchable columns were edited', async () => {
  const tenant = await aChain(5);
  await tamper(tenant, `UPDATE audit_event SET kind = 'nothing.happened' WHERE id = ${eventOf(4)}`);
  expect((await verify(tenant)).fault).toMatchObject({ kind: 'event-changed', number: 4 });
});

it('names the gap where an entry was deleted, also at the end', async () => {
  const inside = await aChain(5);
  await tamper(inside, 'DELETE FROM audit_entry WHERE number = 2');
  expect((await verify(inside)).fault).toMatchObject({ kind: 'entry-missing', number: 2 });
  const end = await aChain(5);
  await tamper(end, 'DELETE FROM audit_entry WHERE number = 5');
  expect((await verify(end)).fault).toMatchObject({ kind: 'head-differs' });
});

it('names an entry that was inserted', async () => {
  const tenant = await aChain(3);
  await tamper(
    tenant,
    `INSERT INTO audit_event SELECT organisation_id, gen_random_uuid(), occurred_at, kind, subject_id, actor_id, canonical FROM audit_event WHERE id = ${eventOf(1)}`,
  );
  expect((await verify(tenant)).fault).toMatchObject({ kind: 'event-unlinked' });
  const longer = await aChain(3);
  await tamper(
    longer,
    'UPDATE audit_entry SET number = number + 1000 WHERE number > 1',
    'UPDATE audit_entry SET number = number - 999 WHERE number > 1000',
    `WITH e AS (INSERT INTO audit_event SELECT organisation_id, gen_random_uuid(), occurred_at, kind, subject_id, actor_id, canonical FROM audit_event WHERE id = ${eventOf(1)} RETURNING organisation_id, id)
     INSERT INTO audit_entry (organisation_id, number, event_id, previous_hash, hash) SELECT e.organisation_id, 2, e.id, (SELECT hash FROM audit_entry WHERE number = 1), repeat('a', 64) FROM e`,
  );
  expect((await verify(longer)).fault).toMatchObject({ number: 2 });
});

it('names the first of two entries that changed places', async () => {
  const tenant = await aChain(5);
  await tamper(
    tenant,
    'UPDATE audit_entry SET number = 100 WHERE number = 2',
    'UPDATE audit_entry SET number = 2 WHERE number = 4',
    'UPDATE audit_entry SET number = 4 WHERE number = 100',
  );
  expect((await verify(tenant)).fault).toMatchObject({ kind: 'entry-changed', number: 2 });
});
