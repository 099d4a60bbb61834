import type { Config } from 'jest';
import { nodeProject, webProject } from './jest.preset.ts';

/** Three kinds of test, one command: see docs/adr/0002-jest.md. */
const config: Config = {
  // Generous, because the machine may be busy: no test here measures time.
  testTimeout: 60_000,
  // What one spec imported stays in the memory of its worker: one that has grown is replaced between two specs.
  workerIdleMemoryLimit: '2GB',
  projects: [
    nodeProject('unit', ['<rootDir>/libs/*/{domain,util,contracts}/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts']),
    nodeProject('integration', ['<rootDir>/{libs,apps,tools}/**/*.int-spec.ts'], {
      globalSetup: '<rootDir>/tools/workspace/jest-database.mjs',
      globalTeardown: '<rootDir>/tools/workspace/jest-database-end.mjs',
    }),
    webProject('component', ['<rootDir>/libs/*/{web,ui}/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts']),
  ],
};

export default config;
