import { createTestDatabase, type TestDatabase } from '@assay/platform/testing';
import type { DataSource, EntityManager } from 'typeorm';
import { type Page, pageOf } from './page-of';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  source = await database.connectAsApp();
});
afterAll(() => database.drop());

/** Seven rows of which three and three are alike but for their id. */
const sql = `SELECT n AS id FROM (VALUES (1, 'b'), (2, 'a'), (3, 'b'), (4, 'a'), (5, 'c'), (6, 'a'), (7, 'b')) x (n, word) WHERE word <> $1 ORDER BY word, n`;

const page = (without: string, offset: number | undefined, size: number): Promise<Page<{ id: number }>> =>
  source.transaction((manager: EntityManager) => pageOf<{ id: number }>(manager, sql, [without], offset, size));
const ids = ({ items }: Page<{ id: number }>) => items.map(({ id }) => id);

it.each([1, 2, 3, 4, 6, 7, 8])('tells every row once, in order, in pages of %s', async (size) => {
  const told: number[] = [];
  for (let offset = 0; offset < 7; offset += size) told.push(...ids(await page('', offset, size)));
  expect(told).toEqual([2, 4, 6, 1, 3, 7, 5]);
});

it('says on each page how many there are on all of them', async () => {
  for (const [offset, size] of [
    [undefined, 3],
    [0, 7],
    [3, 3],
    [6, 3],
    [7, 3],
    [50, 3],
  ] as const)
    expect((await page('', offset, size)).total).toBe(7);
  expect(await page('c', 4, 10)).toEqual({ items: [{ id: 3 }, { id: 7 }], total: 6 });
});

it('says that there is none', async () => {
  const nothing = await source.transaction((manager) => pageOf(manager, 'SELECT 1 AS id WHERE $1::int = 2 ORDER BY 1', [1]));
  expect(nothing).toEqual({ items: [], total: 0 });
});
