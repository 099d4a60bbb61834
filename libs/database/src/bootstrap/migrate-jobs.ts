import { PgBoss } from 'pg-boss';
import { applicationRole } from '../migrations/tenant-security';
import { onConnection } from './on-connection';

/** Where pg-boss keeps its tables. They hold opaque ids only: a job's handler reads the rows through the policies. */
export const jobsSchema = 'jobs';

/** Lets pg-boss bring its own tables up to date, as the owner, and lets the application use them and own none. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobsSchema,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
  await onConnection(ownerUrl, async (client) => {
    await client.query(`
      REVOKE ALL ON SCHEMA ${jobsSchema} FROM PUBLIC;
      GRANT USAGE ON SCHEMA ${jobsSchema} TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobsSchema} TO ${applicationRole};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobsSchema} TO ${applicationRole}`);
  });
}
