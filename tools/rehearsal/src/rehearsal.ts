import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
  /** Stops PostgreSQL at once, as a power cut would, and starts it again at the same address. */
  crashDatabase(): Promise<void>;
  startApi(port: number, options?: { connections?: number; nodeOptions?: readonly string[] }): Promise<ApiProcess>;
  /** Stops everything that still runs and removes the folder. */
  end(): Promise<void>;
}

/** Starts PostgreSQL, with its usual durability, and brings an empty database up to date. */
export async function startRehearsal(root: string, settings: readonly string[] = []): Promise<Rehearsal> {
  const main = resolve(root, 'dist/apps/api/main.js');
  if (!existsSync(main)) throw new Error(`There is no ${main}: build the API first.`);
  const folder = mkdtempSync(join(tmpdir(), 'assay-rehearsal-'));
  let server = await startEmbeddedServer({ folder, settings });
  const databasePid = () => Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  const apis: ApiProcess[] = [];
  await migrate(server.ownerUrl);
  return {
    get server() {
      return server;
    },
    superuserUrl: databaseOf(server.superuserUrl),
    crashDatabase: async () => {
      await endAtOnce(databasePid());
      server = await startEmbeddedServer({ folder, settings, port: Number(new URL(server.appUrl).port) });
    },
    databasePid,
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

/** SIGQUIT: PostgreSQL writes nothing more; its next start recovers from the log. */
async function endAtOnce(pid: number): Promise<void> {
  process.kill(pid, 'SIGQUIT');
  for (let waited = 0; waited < 20_000 && isAlive(pid); waited += 50) await wait(50);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function databaseOf(superuserUrl: string): string {
  return Object.assign(new URL(superuserUrl), { pathname: '/assay' }).toString();
}
