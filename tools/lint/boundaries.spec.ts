import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What lint says of this text if it stood in that file. Needs the project graph that `nx` keeps, as lint itself does. */
function complaints(file: string, text: string): string[] {
  const args = ['--stdin', '--stdin-filename', resolve(root, file), '--format', 'json'];
  const { stdout } = spawnSync(resolve(root, 'node_modules/.bin/eslint'), args, { cwd: root, input: text, encoding: 'utf8' });
  const [report] = JSON.parse(stdout) as { messages: { ruleId: string | null }[] }[];
  return (report?.messages ?? []).map(({ ruleId }) => ruleId ?? 'cannot be read');
}

const boundary = '@nx/enforce-module-boundaries';
const npm = '@typescript-eslint/no-restricted-imports';

it.each([
  ['a rule that knows the database', 'libs/scheduling/domain/src/canary.ts', `import '@assay/database';`, boundary],
  ['a page that knows the server', 'libs/scheduling/web/src/canary.ts', `import '@assay/scheduling/api';`, boundary],
  ['a scope that looks to its right', 'libs/scheduling/api/src/canary.ts', `import '@assay/grading/domain';`, boundary],
  ['a scope that calls another’s use cases', 'libs/grading/api/src/canary.ts', `import '@assay/scheduling/api';`, boundary],
  ['a rule with a package from npm', 'libs/grading/domain/src/canary.ts', `import 'typeorm';`, npm],
  ['a page with a server’s package', 'libs/people/web/src/canary.ts', `import '@nestjs/common';`, npm],
  [
    'a page with more than a contract’s type',
    'libs/people/web/src/canary.ts',
    `import { Me } from '@assay/people/contracts';\nnew Me();`,
    npm,
  ],
])(
  'refuses %s',
  (_case, file, text, rule) => {
    expect(complaints(file, text)).toContain(rule);
  },
  60_000,
);

it('accepts what the design allows', () => {
  const text = `import { EnrolmentStatus } from '@assay/scheduling/domain';\nexport const canary = EnrolmentStatus.Complete;\n`;
  expect(complaints('libs/grading/domain/src/canary.ts', text)).toEqual([]);
}, 60_000);
