import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

/** The shortened form of `npm run bench -- grading-faults`: the same processes, the same faults, fewer of them. */
it('loses no mark, shows nothing early and does nothing twice while the API is killed', async () => {
  const { code, output } = await run('grading-faults', '--kills', '2', '--results', '200');
  process.stdout.write(output);
  const killed = [...output.matchAll(/^\| (\w+)[^|]*\| (\d+) +\| \d+ +\| (\d+)/gm)].map(([, name, kills]) => [name, kills]);
  expect({ code, killed, findings: /with the chain.*\| (\d+) +\|$/m.exec(output)?.[1] }).toEqual({
    code: 0,
    killed: [
      ['marking', '2'],
      ['release', '2'],
      ['correction', '2'],
    ],
    findings: '0',
  });
}, 300_000);

function run(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [resolve(root, 'tools/workspace/commands/bench.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done) => child.once('exit', (code) => done({ code, output })));
}
