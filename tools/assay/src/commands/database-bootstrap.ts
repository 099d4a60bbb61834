import type { Command } from 'commander';
import { bootstrapDatabase } from '@assay/database';
import { printJson } from '../print-json';
import { Refusal } from '../refusal';

/** Passwords come from the environment, never from the command line, which other people of the machine can read. */
export function configure(command: Command): void {
  command.option('--database <name>', 'name of the database', 'assay').action(async ({ database }: { database: string }) => {
    const [superuserUrl, owner, app] = ['SUPERUSER_URL', 'OWNER_PASSWORD', 'APP_PASSWORD'].map((name) => {
      const value = process.env[name];
      if (!value) throw new Refusal(`Set ${name}: the superuser's address and the passwords of assay_owner and assay_app.`);
      return value;
    }) as [string, string, string];
    await bootstrapDatabase(superuserUrl, { database, owner, app });
    printJson({ database, roles: ['assay_owner', 'assay_app'] });
  });
}
