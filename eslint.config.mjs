import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { depConstraints, ignoredCircularDependencies } from './tools/lint/boundaries.mjs';
import { npmImports } from './tools/lint/npm-imports.mjs';

const tests = ['**/*.spec.ts', '**/*.int-spec.ts', 'apps/web-e2e/**/*.ts', 'libs/platform/testing/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'tmp',
      '.nx',
      '.angular',
      '.assay',
      'node_modules',
      '**/*.json',
      'tools/lint/canary/**',
      'libs/standards/domain/data/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: [], depConstraints, ignoredCircularDependencies, enforceBuildableLibDependency: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  ...npmImports,
  {
    files: ['libs/*/web/**/*.ts', 'libs/platform/ui/**/*.ts', 'apps/web/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      // An attribute where HTML wants its own element: only a real `th` heads a column, only a `div` lives in a `dl`.
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'assay', style: 'kebab-case' },
          { type: 'attribute', prefix: 'assay', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'assay', style: 'camelCase' }],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: tests,
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tools/**/*.{ts,mjs}', 'libs/platform/testing/**/*.ts', 'apps/web-e2e/**/*.ts', 'jest.*.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
