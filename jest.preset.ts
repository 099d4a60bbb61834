import { readFileSync } from 'node:fs';
import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const { compilerOptions } = JSON.parse(readFileSync(new URL('./tsconfig.base.json', import.meta.url), 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> };
};

/** The libraries' doors, taken from the compiler's own table so that there is one list. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [file]]) => [`^${name}$`, `<rootDir>/${file.replace('./', '')}`]),
);

const shared: Project = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tmp', '<rootDir>/.assay'],
};

/** Pure functions and the API: compiled by the same compiler, with the same options, as the API itself. */
export function nodeProject(displayName: string, testMatch: string[], more: Project = {}): Project {
  return {
    ...shared,
    displayName,
    testMatch,
    testEnvironment: 'node',
    setupFiles: ['reflect-metadata'],
    transform: {
      '^.+\\.ts$': [
        '@swc/jest',
        {
          jsc: {
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
            target: 'es2023',
            keepClassNames: true,
            experimental: { keepImportAttributes: true },
          },
          module: { type: 'es6' },
        },
      ],
    },
    ...more,
  };
}

/** Angular components with their templates, in jsdom, without zone.js. */
export function webProject(displayName: string, testMatch: string[]): Project {
  return {
    ...shared,
    displayName,
    testMatch,
    testEnvironment: 'jsdom',
    moduleNameMapper: { ...moduleNameMapper, '^tslib$': 'tslib/tslib.es6.js' },
    setupFilesAfterEnv: ['<rootDir>/libs/platform/testing/src/jest-angular-setup.ts'],
    transform: {
      '^.+\\.(ts|js|html|svg)$': [
        'jest-preset-angular',
        { tsconfig: '<rootDir>/apps/web/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$', useESM: true },
      ],
    },
    transformIgnorePatterns: ['node_modules/(?!tslib)'],
    moduleFileExtensions: ['ts', 'html', 'js', 'json', 'mjs'],
  };
}
