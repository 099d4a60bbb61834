import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrate, startEmbeddedServer, type EmbeddedServer } from '@assay/database';
import { startApi, type ApiProcess } from './api-process';

/** The product's own PostgreSQL in a folder that is thrown away, and processes of the built API on it. */
export interface Rehearsal {
  /** The server that runs now; another after `restartDatabase`. */
  readonly server: EmbeddedServer;
  /** The database, connected past every policy: for making the world and for looking. */
  readonly superuserUrl: string;
  /** The process of PostgreSQL that starts all others. */
  databasePid(): number;
  startApi(port: number, options?: { connections?: number; nodeOptions?: readonly string[] }): Promise<ApiProcess>;
  /** Stops everything that still runs and removes the folder. */
  end(): Promise<void>;
}

/** Starts PostgreSQL, with its usual durability, and brings an empty database up to date. */
export async function startRehearsal(root: string, settings: readonly string[] = []): Promise<Rehearsal> {
  const main = resolve(root, 'dist/apps/api/main.js');
  if (!existsSync(main)) throw new Error(`There is no ${main}: build the API first.`);
  const folder = mkdtempSync(join(tmpdir(), 'assay-rehearsal-'));
  const server = await startEmbeddedServer({ folder, settings });
  const apis: ApiProcess[] = [];
  await migrate(server.ownerUrl);
  return {
    server,
    superuserUrl: databaseOf(server.superuserUrl),
    databasePid: () => Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]),
    startApi: async (port, { connections = 20, nodeOptions = [] } = {}) => {
      const api = await startApi({ main, port, databaseUrl: server.appUrl, connections, nodeOptions });
      apis.push(api);
      return api;
    },
    end: async () => {
      await Promise.all(apis.map((api) => api.stop()));
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function databaseOf(superuserUrl: string): string {
  return Object.assign(new URL(superuserUrl), { pathname: '/assay' }).toString();
}
