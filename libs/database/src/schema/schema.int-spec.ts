import { createTestDatabase, type TestDatabase } from '@assay/platform/testing';
import { entities } from './entities';

let database: TestDatabase;
beforeAll(async () => (database = await createTestDatabase()));
afterAll(() => database.drop());

/** Tables that belong to no organisation, each with the reason why that is safe. */
const instanceTables: Record<string, string> = {
  organisation: 'is the organisation; found by its own id or by the code typed at sign-in',
  throttle: 'counts hashes of addresses and accounts for all processes',
  demonstration_clock: 'one number, read in demonstration mode only',
  migration: 'names of the migrations that ran',
};

it('has in the database exactly what the entities describe', async () => {
  const owner = await database.connectAsOwner();
  const { upQueries } = await owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

it('runs every migration up, down and up again', async () => {
  const owner = await database.connectAsOwner();
  for (const _ of owner.migrations) await owner.undoLastMigration();
  const left = await owner.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`);
  expect(left).toEqual([{ relname: 'migration' }]);
  expect((await owner.runMigrations()).length).toBe(owner.migrations.length);
});

it('closes every table: organisation in the key, row-level security on and forced, owned by nobody who serves', async () => {
  const owner = await database.connectAsOwner();
  const tables = (await owner.query(`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
      pg_get_userbyid(c.relowner) AS owner,
      EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive) AS policy,
      EXISTS (SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
              WHERE i.indrelid = c.oid AND i.indisprimary AND a.attname = 'organisation_id') AS keyed
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`)) as Row[];
  expect(tables.length).toBe(entities.length + 1);
  for (const table of tables) {
    const expected = table.name in instanceTables ? { keyed: false } : { keyed: true };
    const closed = table.name === 'migration' ? {} : { forced: true, policy: true };
    expect(table).toMatchObject({ owner: 'assay_owner', ...expected, ...closed });
  }
});

it('lets every foreign key carry the organisation', async () => {
  const owner = await database.connectAsOwner();
  const without = await owner.query(`
    SELECT conname FROM pg_constraint k WHERE contype = 'f' AND connamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey) AND a.attname = 'organisation_id')`);
  expect(without).toEqual([]);
});

it('has no view, materialised view or function that could see past the policies', async () => {
  const owner = await database.connectAsOwner();
  const views = await owner.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')`);
  const definers = await owner.query(`SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef`);
  expect([...views, ...definers]).toEqual([]);
});

it('keeps its constraints as they were reviewed', async () => {
  const owner = await database.connectAsOwner();
  const constraints = (await owner.query(`
    SELECT conrelid::regclass::text || ': ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x', 'u') ORDER BY 1`)) as { line: string }[];
  expect(constraints.map(({ line }) => line)).toMatchSnapshot();
});

it('lets the application use the tables of the jobs, which the owner owns', async () => {
  const owner = await database.connectAsOwner();
  const tables = (await owner.query(`
    SELECT c.relname AS name, pg_get_userbyid(c.relowner) AS owner, has_table_privilege('assay_app', c.oid, 'SELECT, INSERT, UPDATE, DELETE') AS usable
    FROM pg_class c WHERE c.relnamespace = 'jobs'::regnamespace AND c.relkind IN ('r', 'p')`)) as Row[];
  expect(tables.map(({ name }) => name)).toContain('job');
  for (const table of tables) expect(table).toMatchObject({ owner: 'assay_owner', usable: true });
});

interface Row {
  name: string;
  owner: string;
  forced: boolean;
  policy: boolean;
  keyed: boolean;
}
