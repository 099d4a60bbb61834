import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of the product under test. */
export const productUrl = (): string => needed('ASSAY_URL');

/** The database's addresses by role, from the product's own data folder. */
export function databaseUrls(): { app: string; owner: string; superuser: string } {
  const folder = needed('ASSAY_FOLDER');
  const secrets = JSON.parse(readFileSync(join(folder, 'credentials.json'), 'utf8')) as Record<'app' | 'owner' | 'superuser', string>;
  const port = readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[3]?.trim();
  const url = (user: string, password: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/assay`;
  return { app: url('assay_app', secrets.app), owner: url('assay_owner', secrets.owner), superuser: url('postgres', secrets.superuser) };
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the tests are started by playwright.config.ts.`);
  return value;
}
