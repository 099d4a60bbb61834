import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { credentialsIn, type Credentials } from './credentials';
import { runningPid } from './leftover';

export interface ServerAddresses {
  /** Connects as the superuser to the maintenance database: for tests and backups. */
  readonly superuserUrl: string;
  /** Connects as the owner of the tables: for migrations. */
  readonly ownerUrl: string;
  /** Connects as the application. */
  readonly appUrl: string;
}

export function addressesOf(port: number, credentials: Credentials): ServerAddresses {
  const url = (user: string, password: string, database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    superuserUrl: url('postgres', credentials.superuser, 'postgres'),
    ownerUrl: url('assay_owner', credentials.owner, 'assay'),
    appUrl: url('assay_app', credentials.app, 'assay'),
  };
}

/** The addresses of the server that another process runs on this folder; null where none does. */
export function runningServer(folder: string): ServerAddresses | null {
  const data = join(resolve(folder), 'data');
  if (runningPid(data) === null || !existsSync(join(folder, 'credentials.json'))) return null;
  const port = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]);
  return addressesOf(port, credentialsIn(folder));
}
