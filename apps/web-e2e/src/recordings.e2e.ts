import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { aSound } from './support/a-sound';
import { openDesk } from './support/marking-hand';
import { assessor, openMarkings, type OpenMarking } from './support/marking-world';
import { pageOf } from './support/sign-in';

let markings: OpenMarking[];
let folder: string;
test.beforeAll(async () => {
  markings = await openMarkings(2);
  folder = mkdtempSync(join(tmpdir(), 'assay-recording-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const megabyte = 1024 * 1024;
const parts = '**/api/files/*';

async function openFiles(page: Page, marking: OpenMarking): Promise<void> {
  await openDesk(page, marking);
  await page.getByText(/^Files and recordings/).click();
  await page.getByLabel('Kind').selectOption('recording');
}

test('a recording goes on after the browser was closed, from the part the server has', async ({ browser }) => {
  const path = join(folder, 'talk.wav');
  writeFileSync(path, Buffer.concat([aSound(2), randomBytes(17 * megabyte)]));
  const page = await pageOf(browser, assessor);
  await openFiles(page, markings[0]!);
  const isSecond = Promise.withResolvers<void>();
  await page.route(parts, async (route) => {
    if (route.request().headers()['upload-offset'] === '0') await route.continue();
    else isSecond.resolve();
  });
  await page.locator('assay-marking-files input[type=file]').setInputFiles(path);
  await isSecond.promise;
  const cookies = await page.context().storageState();
  await page.context().close();
  const again = await pageOf(browser, assessor, { storageState: cookies });
  await openFiles(again, markings[0]!);
  await expect(again.getByText(/talk\.wav: 8 MB of 17 MB are on the server, until/)).toBeVisible();
  await expect(again.getByText('Choose the same file again')).toBeVisible();
  const offsets: string[] = [];
  again.on('request', (request) => {
    const offset = request.headers()['upload-offset'];
    if (offset !== undefined) offsets.push(offset);
  });
  await again.locator('assay-marking-files input[type=file]').setInputFiles(path);
  await expect(again.getByText('Files and recordings (1)')).toBeVisible();
  await expect(again.getByText('Choose the same file again')).toHaveCount(0);
  expect(offsets).toEqual([String(8 * megabyte), String(16 * megabyte)]);
  await again.context().close();
});

test('a recording is played in the page, and a note goes to its time', async ({ browser }) => {
  const page = await pageOf(browser, assessor);
  const marking = markings[1]!;
  await openFiles(page, marking);
  await page.locator('assay-marking-files input[type=file]').setInputFiles({ name: 'talk.wav', mimeType: 'audio/wav', buffer: aSound(90) });
  await page
    .locator(`#criterion-${marking.criteria[0]}`)
    .getByLabel('Evidence notes')
    .fill('[rec 00:01:12] Says how it was rolled back\n[rec 00:00:20] Names the risk');
  const ranges: (string | undefined)[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/marking-files/')) ranges.push(`${response.status()} ${response.headers()['cache-control']}`);
  });
  await page.getByRole('button', { name: /^Play talk/ }).press('Enter');
  const sound = page.locator('audio');
  const at = () => sound.evaluate((media: HTMLAudioElement) => Math.floor(media.currentTime));
  await expect.poll(() => sound.evaluate((media: HTMLAudioElement) => Math.round(media.duration))).toBe(90);
  await page.getByRole('button', { name: 'Play from 01:12' }).press('Enter');
  await expect.poll(at).toBeGreaterThanOrEqual(72);
  expect(new Set(ranges)).toEqual(new Set(['206 no-store']));
  await sound.evaluate((media: HTMLAudioElement) => media.pause());
  await page.locator('assay-marking-files').scrollIntoViewIfNeeded();
  await page.locator('assay-marking-files').screenshot({ path: join('tmp/screens', 'recording-player-1280.png') });
  await page.setViewportSize({ width: 390, height: 900 });
  await page.locator('assay-marking-files').screenshot({ path: join('tmp/screens', 'recording-player-390.png') });
  await page.context().close();
});
