import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../root.mjs';
import { runToTheEnd } from '../run-to-the-end.mjs';

/**
 * Everything that must hold: boundaries and style, format, types, the build, unit, integration and component tests, and the
 * journeys in a real browser. Goes on after a failure, so that one run tells all; the last line counts.
 */
const reports = resolve(root, 'tmp/test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
const failures = [];
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

await step('lint', 'nx', ['run-many', '-t', 'lint']);
await step('format', process.execPath, ['tools/workspace/commands/format.mjs', '--check']);
await step('types', 'tsc', ['-p', 'tsconfig.json', '--noEmit']);
await step('build', 'nx', ['run-many', '-t', 'build']);
await suite('jest', jestCounts, 'jest', ['--json', `--outputFile=${join(reports, 'jest.json')}`, '--maxWorkers=2'], {
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
});
await suite('playwright', playwrightCounts, 'playwright', ['test', '-c', 'apps/web-e2e/playwright.config.ts'], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json'),
});

for (const failure of failures) process.stdout.write(`failed: ${failure}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

/** A check that either holds or does not. */
async function step(name, program, args) {
  const code = await timed(name, program, args, {});
  if (code !== 0) failures.push(name);
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** A runner that writes a report; without one, or with an exit code it does not explain, that is a failure of its own. */
async function suite(name, read, program, args, env) {
  const code = await timed(name, program, args, env);
  const [passed, failed] = read();
  if (failed === 0 && code !== 0) failures.push(`${name} ended with exit code ${code}`);
  count(passed, failed === 0 && (code !== 0 || passed === 0) ? 1 : failed);
}

async function timed(name, program, args, env) {
  process.stdout.write(`\n== ${name}\n`);
  const begin = Date.now();
  const code = await runToTheEnd(program, args, { cwd: root, env: { ...process.env, ...env } });
  process.stdout.write(`== ${name}: ${code === 0 ? 'ok' : `exit ${code}`} after ${Math.round((Date.now() - begin) / 1000)} s\n`);
  return code;
}

function jestCounts() {
  const report = readReport('jest.json');
  for (const suite of report?.testResults ?? [])
    if (suite.status === 'failed')
      failures.push(
        ...suite.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${suite.name}: ${fullName}`),
        ...(suite.assertionResults.length === 0 ? [suite.name] : []),
      );
  return report ? [report.numPassedTests, report.numFailedTests + report.numRuntimeErrorTestSuites] : [0, 1];
}

function playwrightCounts() {
  const report = readReport('playwright.json');
  if (report) failures.push(...unexpected(report.suites));
  return report ? [report.stats.expected + report.stats.flaky, report.stats.unexpected] : [0, 1];
}

/** Titles of the journeys that did not end as they should. */
function unexpected(suites) {
  return suites.flatMap((suite) => [
    ...suite.specs.filter(({ ok }) => !ok).map(({ title, file }) => `${file}: ${title}`),
    ...unexpected(suite.suites ?? []),
  ]);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'));
  } catch {
    return null;
  }
}
