import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseUrls } from './product';

const root = resolve(import.meta.dirname, '../../../..');

/** A further API process on the same database, as a second machine would run one. */
export async function startSecondProcess(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--enable-source-maps', resolve(root, 'dist/apps/api/main.js')], {
    env: { ...process.env, ASSAY_MODE: 'demonstration', DATABASE_APP_URL: databaseUrls().app, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: 'inherit',
  });
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 100 && !(await isReady(url)); tries += 1) await wait(100);
  const stop = async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}
