import { startTestDatabase } from './test-database.mjs';

/** Jest's global set-up: one migrated database, which every test file copies. */
export default async function setUp() {
  const { addresses, stop } = await startTestDatabase();
  process.env.ASSAY_TEST_DATABASE = JSON.stringify(addresses);
  globalThis.stopTestDatabase = stop;
}
