import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/support/browser';

const browser = await findBrowser();

/** Journeys against the built product: its own PostgreSQL, its demonstration, a real browser. */
export default defineConfig({
  testDir: './src',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../tmp/e2e',
  globalSetup: './src/support/global-setup.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    headless: true,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browser.path, args: browser.args },
  },
});
