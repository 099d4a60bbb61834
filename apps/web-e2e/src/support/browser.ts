import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

interface Browser {
  readonly path: string;
  readonly args: string[];
}

const installed = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Keeps the browser from calling home, and lets it run where there is no sandbox to be had. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * CHROME_PATH, else an installed Chrome or Chromium, else the Chromium that npm installed; that one's own arguments
 * are left out, because they switch off what browsers protect people with.
 */
export async function findBrowser(): Promise<Browser> {
  const path = [process.env['CHROME_PATH'] ?? '', ...installed].find((candidate) => candidate !== '' && existsSync(candidate));
  if (path) return { path, args: quiet };
  return { path: await chromium.executablePath(), args: quiet };
}
