import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../schema/data-source-options';
import { migrateJobs } from './migrate-jobs';

/** Runs the pending migrations as the owner; returns their names. An advisory lock lets only one process do so. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({ ...dataSourceOptions(ownerUrl, 2), extra: {} });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const run = await source.runMigrations();
    await migrateJobs(ownerUrl);
    return run.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await lock.release();
    await source.destroy();
  }
}

const migrationLock = 732_811;
