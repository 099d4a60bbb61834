import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bootstrapDatabase } from '../bootstrap/bootstrap-database';
import { dropDatabase } from '../bootstrap/drop-database';
import { addressesOf, type ServerAddresses } from './addresses';
import { locateBinaries } from './binaries';
import { credentialsIn, type Credentials } from './credentials';
import { freePort } from './free-port';
import { stopLeftover } from './leftover';
import { unprivileged, type CommandLine } from './unprivileged';

export interface EmbeddedServer extends ServerAddresses {
  /** Throws the product's database away and makes it anew, empty. */
  empty(): Promise<void>;
  /** Ends the server after its connections are closed and everything is on disk. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  /** Where the data lies; made on the first start. */
  readonly folder: string;
  /** Further `-c` settings, e.g. `fsync=off` for tests. */
  readonly settings?: readonly string[];
  /** Where it listens; a free port unless told. */
  readonly port?: number;
}

/** Starts PostgreSQL on a free port of the loopback interface, making the cluster, roles and database on first use. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.folder);
  const data = join(folder, 'data');
  const { initdb, postgres } = await locateBinaries();
  const credentials = credentialsIn(folder);
  await stopLeftover(data);
  if (!existsSync(join(data, 'PG_VERSION'))) await makeCluster(initdb, folder, data, credentials);
  const port = options.port ?? (await freePort());
  const child = await launch(postgresCommand(postgres, data, port, options.settings ?? []));
  const addresses = addressesOf(port, credentials);
  const bootstrap = () => bootstrapDatabase(addresses.superuserUrl, { database: 'assay', ...credentials });
  const empty = async () => {
    await dropDatabase(addresses.superuserUrl, 'assay');
    await bootstrap();
  };
  await bootstrap();
  return { ...addresses, empty, stop: () => stop(child) };
}

function postgresCommand(program: string, data: string, port: number, settings: readonly string[]): CommandLine {
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings];
  return { program, args: ['-D', data, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])] };
}

/** A half-made cluster is removed, so that the next start begins afresh. */
async function makeCluster(initdb: string, folder: string, data: string, credentials: Credentials): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  const passwordFile = join(folder, 'superuser-password');
  writeFileSync(passwordFile, credentials.superuser, { mode: 0o600 });
  try {
    const args = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'];
    await finish({ program: initdb, args });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Starts the server apart from this process's terminal: Ctrl-C must reach the application first, then the database. */
function launch(command: CommandLine): Promise<ChildProcess> {
  const { program, args } = unprivileged(command);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  return new Promise((ready, reject) => {
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000);
      if (log.includes('ready to accept connections')) ready(child);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with code ${code} at start:\n${log}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGINT');
  });
}

function finish(command: CommandLine): Promise<void> {
  const { program, args } = unprivileged(command);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((done, reject) => {
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? done() : reject(new Error(`initdb ended with code ${code}:\n${log}`))));
  });
}
