import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { onDatabase } from './support/on-database';
import { databaseUrls } from './support/product';

const program = resolve(import.meta.dirname, '../../../dist/tools/assay/main.js');

interface Verdict {
  readonly code: number | null;
  readonly whole: boolean;
  readonly said: string;
}

/** What `npm run assay -- audit verify` answers. */
function verify(): Verdict {
  const env = { ...process.env, DATABASE_URL: databaseUrls().owner };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'audit', 'verify'], { env, encoding: 'utf8' });
  return { code: status, whole: (JSON.parse(stdout) as { whole: boolean }).whole, said: stderr };
}

/** What the owner of the tables can do to them: switch off what protects them, change a row, and switch it on again. */
function tamper(...statements: string[]): Promise<void> {
  return onDatabase(async (client) => {
    const each = async (change: (table: string) => string) => {
      for (const table of ['audit_event', 'audit_entry']) await client.query(change(table));
    };
    await client.query('BEGIN');
    await each((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await each((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const statement of statements) await client.query(statement);
    await each((table) => `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_append_only`);
    await each((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await client.query('COMMIT');
  }, 'owner');
}

const chain = `(SELECT organisation_id FROM audit_entry GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)`;
const eventOf = (number: number) => `(SELECT event_id FROM audit_entry WHERE organisation_id = ${chain} AND number = ${number})`;
const swap = (from: number, to: number) => `UPDATE audit_entry SET number = ${to} WHERE organisation_id = ${chain} AND number = ${from}`;

const crimes = [
  {
    name: 'an edited row',
    deed: [`UPDATE audit_event SET canonical = replace(canonical, '"facts":', '"facts": ') WHERE id = ${eventOf(40)}`],
    undo: [`UPDATE audit_event SET canonical = replace(canonical, '"facts": ', '"facts":') WHERE id = ${eventOf(40)}`],
    found: 'event-changed at entry 40',
  },
  {
    name: 'a deleted row',
    deed: ['CREATE TABLE loot AS SELECT * FROM audit_entry WHERE number = 50', 'DELETE FROM audit_entry WHERE number = 50'],
    undo: ['INSERT INTO audit_entry SELECT * FROM loot', 'DROP TABLE loot'],
    found: 'entry-missing at entry 50',
  },
  {
    name: 'an inserted row',
    deed: [
      `INSERT INTO audit_event SELECT organisation_id, '00000000-0000-4000-8000-000000000000', occurred_at, kind, subject_id, actor_id, canonical FROM audit_event WHERE id = ${eventOf(60)}`,
    ],
    undo: [`DELETE FROM audit_event WHERE id = '00000000-0000-4000-8000-000000000000'`],
    found: 'event-unlinked',
  },
  {
    name: 'two rows that changed places',
    deed: [swap(70, 1_000_000), swap(72, 70), swap(1_000_000, 72)],
    undo: [swap(70, 1_000_000), swap(72, 70), swap(1_000_000, 72)],
    found: 'entry-changed at entry 70',
  },
];

test('the record is whole after everything that happened', () => {
  expect(verify()).toEqual({ code: 0, whole: true, said: '' });
});

for (const { name, deed, undo, found } of crimes)
  test(`the record shows ${name}, and where`, async () => {
    await tamper(...deed);
    const verdict = verify();
    await tamper(...undo);
    process.stdout.write(`audit verify after ${name}: exit ${verdict.code}, ${verdict.said}`);
    expect(verdict).toMatchObject({ code: 3, whole: false });
    expect(verdict.said).toContain(found);
    expect(verify().whole).toBe(true);
  });
