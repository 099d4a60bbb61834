import type { Config } from 'jest';
import { nodeProject, webProject } from './jest.preset.ts';

/** Three kinds of test, one command: see docs/adr/0002-jest.md. */
const config: Config = {
  projects: [
    nodeProject('unit', ['<rootDir>/libs/*/{domain,util,contracts}/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts']),
    nodeProject('integration', ['<rootDir>/{libs,apps,tools}/**/*.int-spec.ts'], {
      globalSetup: '<rootDir>/libs/platform/testing/src/jest-global-setup.ts',
      globalTeardown: '<rootDir>/libs/platform/testing/src/jest-global-teardown.ts',
    }),
    webProject('component', ['<rootDir>/libs/*/{web,ui}/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts']),
  ],
};

export default config;
