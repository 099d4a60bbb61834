import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildQuietly } from './build.mjs';
import { root } from './root.mjs';

/** Starts the throw-away PostgreSQL of the tests; resolves with its addresses and a function that ends it. */
export async function startTestDatabase() {
  buildQuietly('test-database');
  const folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
  const child = spawn(process.execPath, [resolve(root, 'dist/tools/test-database/main.js'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const addresses = await new Promise((ready, reject) => {
    child.once('exit', (code) => reject(new Error(`The tests' PostgreSQL ended with code ${code}.`)));
    createInterface({ input: child.stdout }).once('line', (line) => ready(JSON.parse(line)));
  });
  const stop = () =>
    new Promise((done) => {
      child.once('exit', () => {
        rmSync(folder, { recursive: true, force: true });
        done();
      });
      child.stdin.end();
    });
  return { addresses, stop };
}
