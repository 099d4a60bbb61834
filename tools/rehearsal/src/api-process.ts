import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** One process of the product's API, as it runs in production. */
export interface ApiProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resident memory in MiB: now, and the most there was. Null where the system does not tell. */
  memory(): { now: number; peak: number } | null;
  /** kill -9: nothing is finished, nothing is said. */
  kill(): Promise<void>;
  /** Ends it as an operator does. */
  stop(): Promise<void>;
}

export interface ApiOptions {
  /** The built program. */
  readonly main: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Connections of the process to PostgreSQL. */
  readonly connections: number;
  /** Further settings of Node, e.g. `--cpu-prof`. */
  readonly nodeOptions?: readonly string[];
}

const readyWithinMs = 60_000;

/** Starts the built API and waits until it is ready to serve. */
export async function startApi({ main, port, databaseUrl, connections, nodeOptions = [] }: ApiOptions): Promise<ApiProcess> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    DATABASE_APP_URL: databaseUrl,
    DATABASE_CONNECTIONS: String(connections),
  };
  const child = spawn(process.execPath, ['--enable-source-maps', ...nodeOptions, main], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(child, url);
  const { pid = 0 } = child;
  return { url, port, pid, memory: () => memoryOf(pid), kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (let waited = 0; waited < readyWithinMs; waited += 50) {
    if (child.exitCode !== null) throw new Error(`The API ended with code ${child.exitCode} before it was ready.`);
    if (await isReady(url)) return;
    await wait(50);
  }
  await end(child, 'SIGKILL');
  throw new Error('The API did not become ready within a minute.');
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });
}

function memoryOf(pid: number): { now: number; peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mebibytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
    return { now: mebibytes('VmRSS'), peak: mebibytes('VmHWM') };
  } catch {
    return null;
  }
}
