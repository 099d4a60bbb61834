import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'assay-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shortened form of `npm run bench -- faults`: the same processes, the same faults, fewer commands. */
it('loses, doubles and overlaps nothing while an API process is killed and PostgreSQL crashes', async () => {
  const logFile = join(folder, 'history.jsonl');
  const short = ['--commands', '500', '--clients', '16', '--kills', '2', '--crashes', '1', '--log', logFile];
  const { code, output } = await run('tools/workspace/commands/bench.mjs', 'faults', ...short);
  process.stdout.write(output);
  expect({ code, findings: /findings +\| (\d+)/.exec(output)?.[1], faults: /crashed +\| (\S+ \/ \S+)/.exec(output)?.[1] }).toEqual({
    code: 0,
    findings: '0',
    faults: '2 / 1',
  });
  const log = readFileSync(logFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { statuses: (number | null)[] });
  expect(log).toHaveLength(500);
  expect(log.some(({ statuses }) => statuses.includes(null))).toBe(true);
}, 300_000);

function run(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    args.map((arg, index) => (index === 0 ? resolve(root, arg) : arg)),
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => child.once('exit', (code) => done({ code, output })));
}
