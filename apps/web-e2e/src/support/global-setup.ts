import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

/**
 * Starts the built demonstration on a fresh database; the address goes to ASSAY_URL, the data folder to ASSAY_FOLDER.
 * Returns how to end it.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
  const child = spawn(process.execPath, ['--enable-source-maps', resolve(root, 'dist/apps/api/demonstration.js')], {
    cwd: root,
    env: { ...process.env, ASSAY_DATA: folder, PORT: '4300', WEB_ROOT: resolve(root, 'dist/apps/web/browser') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.env['ASSAY_FOLDER'] = folder;
  process.env['ASSAY_URL'] = await new Promise<string>((found, failed) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Assay is at (\S+)/.exec(output)?.[1];
      if (url) found(url);
    });
    child.once('exit', (code) => failed(new Error(`The product ended with code ${code} before it answered:\n${output}`)));
  });
  return async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
