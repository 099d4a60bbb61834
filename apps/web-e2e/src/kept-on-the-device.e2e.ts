import { readFileSync } from 'node:fs';
import { expect, test, type Route } from '@playwright/test';
import { startEarlierVersion } from './support/earlier-version';
import { inspect } from './support/inspect';
import { keptShell } from './support/kept-shell';
import { leftOnDevice } from './support/left-on-device';
import { chooseLevels, countsOf, expectAllSent, expectExactlyOnce, openDesk } from './support/marking-hand';
import { assessor, gradeByTest, openMarkings, rawMarksOf, type OpenMarking } from './support/marking-world';
import { pageOf, signInOn } from './support/sign-in';

let markings: OpenMarking[];
test.beforeAll(async () => void (markings = await openMarkings(3)));

test('signing out takes the keys and copies off the device, and tells first what waits', async ({ browser }) => {
  const marking = markings[0]!;
  const page = await pageOf(browser, assessor);
  const menu = async (item: string) => {
    await page.getByRole('button', { name: /: account$/ }).click();
    await page.getByRole('button', { name: item }).click();
  };
  await openDesk(page, marking);
  const refuse = (route: Route) =>
    route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify({ code: 'refused-409' }) });
  await page.route('**/judgements/*', refuse, { times: 1 });
  const made = await chooseLevels(page, marking, 1);
  await expect(page.getByText('1 change the server did not take.')).toBeVisible();
  await page.goto('/');
  await menu('Sign out');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('The server did not take 1 of them')).toBeVisible();
  await inspect(page, 'signing-out-with-changes');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toMatchObject({ changes: [{ attemptId: marking.attemptId }] });
  await dialog.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(dialog).toBeHidden();
  await menu('Sign out');
  await dialog.getByRole('button', { name: 'Sign out anyway' }).click();
  await page.waitForURL('**/sign-in');
  await expect.poll(() => leftOnDevice(page)).toEqual({ keys: 1, copies: 0, readableAnswers: 0, changes: 1 });
  await signInOn(page, assessor);
  await openDesk(page, marking);
  await page.getByRole('button', { name: /^Send again/ }).click();
  await expectAllSent(page);
  await expectExactlyOnce([marking], made);
  await menu('Sign out');
  await page.waitForURL('**/sign-in');
  await expect.poll(() => leftOnDevice(page)).toEqual({ keys: 0, copies: 0, readableAnswers: 0, changes: 0 });
  await page.context().close();
});

test('a new version comes while the page is open: it says so, and nothing that waits is lost', async ({ browser }) => {
  const marking = markings[1]!;
  const version = await startEarlierVersion(4310);
  const tab = await pageOf(browser, assessor, { baseURL: version.url });
  await openDesk(tab, marking);
  await tab.evaluate(async () => void (await navigator.serviceWorker.ready));
  await openDesk(tab, marking);
  await expect.poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  version.release();
  version.restarting(true);
  const made = await chooseLevels(tab, marking, 3);
  await expect(tab.getByText('A new version of Assay is there')).toBeVisible();
  expect(await countsOf(tab)).toEqual({ onDevice: 3, onServer: 0 });
  const isNew = () => tab.locator(`script[src="${version.newScript}"]`).count();
  expect(await isNew()).toBe(0);
  await tab.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(isNew).toBe(1);
  await expect.poll(() => countsOf(tab)).toEqual({ onDevice: 3, onServer: 0 });
  await expect(tab.getByText('A new version of Assay is there')).toHaveCount(0);
  version.restarting(false);
  await tab.getByRole('button', { name: 'Try now' }).click();
  await expectAllSent(tab);
  await expectExactlyOnce([marking], made);
  await tab.context().close();
  await version.stop();
});

test('the marks of a test wait without a connection like levels, over a reload, and arrive once each', async ({ browser }) => {
  const { attemptId } = markings[2]!;
  await gradeByTest(attemptId);
  const page = await pageOf(browser, assessor);
  await page.goto(`/marking/${attemptId}`);
  const [safety, others] = [page.getByLabel('Safety: right, of 2'), page.getByLabel('Everything else: right, of 10')];
  await expect(safety).toBeVisible();
  await keptShell(page);
  await page.context().setOffline(true);
  await safety.fill('1');
  await safety.blur();
  await expect.poll(() => countsOf(page)).toEqual({ onDevice: 1, onServer: 0 });
  await others.fill('8');
  await others.blur();
  await expect.poll(() => countsOf(page)).toEqual({ onDevice: 2, onServer: 0 });
  await page.reload();
  await expect(page.getByText('No connection: this is the copy on this device')).toBeVisible();
  await expect(safety).toHaveValue('1');
  await safety.fill('2');
  await safety.blur();
  await inspect(page, 'marking-raw-marks');
  await expect.poll(() => countsOf(page)).toEqual({ onDevice: 3, onServer: 0 });
  expect(await rawMarksOf(attemptId)).toEqual([]);
  await page.context().setOffline(false);
  await expectAllSent(page);
  const rights = [
    { mustPass: [1], others: null },
    { mustPass: [1], others: 8 },
    { mustPass: [2], others: 8 },
  ];
  expect(await rawMarksOf(attemptId)).toEqual(rights.map((marks, at) => ({ revision: at + 1, marks })));
  await page.context().close();
});
