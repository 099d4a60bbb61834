/** Which packages from npm each kind of code may import (docs/architecture.md). */
const everything = [
  '@nestjs/*',
  'nestjs-*',
  'typeorm',
  'pg',
  'express',
  'passport*',
  'argon2',
  '@angular/*',
  'rxjs',
  'rxjs/*',
  'class-validator',
  'class-transformer',
  'compromise',
  'compromise/*',
  'parse5',
  'highs',
  'pino*',
  'helmet',
  'node:*',
  '@js-temporal/*',
  'pg-boss',
  'nodemailer',
  'ical.js',
  'file-type',
  'multer',
  'csv-parse',
  'csv-parse/*',
  'pdfkit',
  'idb',
];

const except = (...allowed) => everything.filter((name) => !allowed.includes(name));
const rule = (files, allowed, more = []) => ({
  files,
  ignores: ['**/*.spec.ts', '**/*.int-spec.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: except(...allowed), message: 'This kind of code may not import that package: see docs/architecture.md.' },
          ...more,
        ],
      },
    ],
  },
});

/** Contracts carry decorators of the server; the browser takes their types and nothing else. */
const contractsAsTypes = {
  group: ['@assay/*/contracts'],
  allowTypeImports: true,
  message: 'Web code imports contracts as types only (import type …).',
};

export const npmImports = [
  rule(['libs/*/domain/**/*.ts', 'libs/platform/util/**/*.ts'], []),
  rule(['libs/standards/domain/src/**/*.adapter.ts'], ['compromise', 'compromise/*', 'parse5']),
  rule(['libs/standards/domain/src/plan/testing/*.ts'], ['node:*']),
  rule(['libs/scheduling/domain/src/**/*.adapter.ts'], ['highs', 'node:*']),
  rule(['libs/platform/util/src/**/*.adapter.ts'], ['@js-temporal/*']),
  rule(['libs/*/contracts/**/*.ts'], ['class-validator', 'class-transformer', '@nestjs/*']),
  rule(['libs/database/**/*.ts'], ['typeorm', 'pg', 'pg-boss', 'node:*']),
  rule(['libs/*/web/**/*.ts'], ['@angular/*', 'rxjs', 'rxjs/*', 'idb'], [contractsAsTypes]),
  rule(['libs/platform/ui/**/*.ts'], ['@angular/*', 'rxjs', 'rxjs/*']),
];
