import type { Client } from 'pg';
import { onConnection } from './on-connection';

export interface Bootstrap {
  readonly database: string;
  /** Passwords of the two roles. */
  readonly owner: string;
  readonly app: string;
}

/**
 * Makes the two roles and the database where they are missing, as a superuser, once per server: `assay_owner` owns
 * the tables and migrates, `assay_app` runs the application and owns nothing. Safe to run again; passwords are set anew.
 */
export async function bootstrapDatabase(superuserUrl: string, { database, owner, app }: Bootstrap): Promise<void> {
  await onConnection(superuserUrl, async (client) => {
    await makeRole(client, 'assay_owner', owner);
    await makeRole(client, 'assay_app', app);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    const name = client.escapeIdentifier(database);
    if (!rowCount) await client.query(`CREATE DATABASE ${name} OWNER assay_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO assay_app`);
  });
}

async function makeRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (!rowCount) await client.query(`CREATE ROLE ${role}`);
  const limits = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION';
  await client.query(`ALTER ROLE ${role} ${limits} PASSWORD ${client.escapeLiteral(password)}`);
}
