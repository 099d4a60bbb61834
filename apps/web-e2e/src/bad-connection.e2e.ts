import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page, type Route } from '@playwright/test';
import { chooseLevels, type Chosen, countsOf, expectAllSent, expectExactlyOnce, expectTrueWords, openDesk } from './support/marking-hand';
import { assessor, historyOf, openMarkings, type OpenMarking } from './support/marking-world';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf, signInOn } from './support/sign-in';

const judgements = '**/api/attempts/*/judgements/*';
let markings: OpenMarking[];
let page: Page;
let context: BrowserContext;
let turn = 0;
const nextMarking = (): OpenMarking => markings[turn++]!;

test.beforeAll(async ({ browser }) => {
  markings = await openMarkings(12);
  page = await pageOf(browser, assessor);
  context = page.context();
});
test.afterAll(() => context?.close());

test('four hours offline with 200 changes, the page opened again meanwhile, then sync', async () => {
  const marking = nextMarking();
  const tab = await context.newPage();
  await tab.clock.install();
  await openDesk(tab, marking);
  await tab.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  const made = await chooseLevels(tab, marking, 100);
  await expectTrueWords(tab, marking, 100);
  await tab.clock.fastForward('04:00:00');
  await tab.reload();
  await expect(tab.getByText('No connection: this is the copy on this device')).toBeVisible();
  expect(await countsOf(tab)).toEqual({ onDevice: 100, onServer: 0 });
  made.push(...(await chooseLevels(tab, marking, 100)));
  const download = tab.waitForEvent('download');
  await tab.getByRole('button', { name: 'Save a file of what is not on the server' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { format: string; changes: object[] };
  expect([file.format, file.changes.length, (await historyOf(marking.attemptId)).length]).toEqual(['assay-kept-changes', 200, 0]);
  await context.setOffline(false);
  await expectAllSent(tab);
  expect(await countsOf(tab)).toEqual({ onDevice: 0, onServer: 200 });
  await tab.close();
  await expectExactlyOnce([marking], made);
});

test('a connection that comes and goes for the whole marking', async () => {
  const marking = nextMarking();
  await openDesk(page, marking);
  const made: Chosen[] = [];
  for (let round = 0; round < 12; round += 1) {
    await context.setOffline(round % 2 === 0);
    made.push(...(await chooseLevels(page, marking, 8)));
    await expectTrueWords(page, marking, made.length);
  }
  await context.setOffline(false);
  await expectAllSent(page);
  await expectExactlyOnce([marking], made);
});

test('the tab is closed between send and acknowledgement', async () => {
  const marking = nextMarking();
  const made: Chosen[] = [];
  for (const reaches of [true, false, true, false, true, false]) {
    const tab = await context.newPage();
    await openDesk(tab, marking);
    const isSent = Promise.withResolvers<void>();
    await tab.route(judgements, async (route) => {
      if (reaches) await route.fetch();
      isSent.resolve();
    });
    made.push(...(await chooseLevels(tab, marking, 5)));
    await isSent.promise;
    await tab.close();
  }
  await openDesk(page, marking);
  await expectAllSent(page);
  await expectExactlyOnce([marking], made);
});

test('two tabs send no change twice, and each shows what the other has', async () => {
  const marking = nextMarking();
  const other = await context.newPage();
  const keys: string[] = [];
  const onRequest = (request: { method(): string; headers(): Record<string, string> }) => {
    if (request.method() === 'PUT') keys.push(request.headers()['idempotency-key'] ?? '');
  };
  context.on('request', onRequest);
  await openDesk(page, marking);
  await openDesk(other, marking);
  const [half, rest] = [marking.criteria.slice(0, 3), marking.criteria.slice(3)];
  await context.setOffline(true);
  const made = await chooseLevels(page, marking, 20, half);
  made.push(...(await chooseLevels(other, marking, 20, rest)));
  for (const tab of [page, other]) await expect.poll(() => countsOf(tab)).toEqual({ onDevice: 40, onServer: 0 });
  keys.length = 0;
  await context.setOffline(false);
  for (const tab of [page, other]) await expectAllSent(tab);
  made.push(...(await chooseLevels(other, marking, 6, half)));
  for (const tab of [page, other]) await expectAllSent(tab);
  context.off('request', onRequest);
  await other.close();
  expect([keys.length, new Set(keys).size]).toEqual([46, 46]);
  await expectExactlyOnce([marking], made);
});

test('two devices: nothing is merged by itself, notes side by side, levels by choice', async ({ browser }) => {
  const marking = nextMarking();
  const device = await pageOf(browser, assessor);
  const [first, second] = marking.criteria;
  const card = (on: Page, id: string | undefined) => on.locator(`#criterion-${id}`);
  await openDesk(page, marking);
  await openDesk(device, marking);
  await context.setOffline(true);
  for (const id of [first, second]) {
    await card(page, id).getByLabel('Evidence notes').fill('Seen in the plant room.');
    await card(page, id).getByRole('radio', { name: /^Pass/ }).check();
  }
  await card(device, first).getByLabel('Evidence notes').fill('Seen on the recording.');
  await card(device, first).getByRole('radio', { name: /^Fail/ }).check();
  await card(device, second)
    .getByRole('radio', { name: /^Distinction/ })
    .check();
  await expectAllSent(device);
  await context.setOffline(false);
  await expect(page.getByText('This was changed elsewhere')).toHaveCount(2);
  await inspect(page, 'marking-changed-elsewhere');
  await card(page, first)
    .getByRole('group', { name: 'Level', exact: true })
    .getByLabel(/On the server/)
    .check();
  await card(page, first).getByRole('group', { name: 'Evidence notes' }).getByLabel(/Both/).check();
  await card(page, first).getByRole('button', { name: 'Save what I chose' }).click();
  await card(page, second).getByRole('button', { name: 'Keep what is entered here' }).click();
  await expectAllSent(page);
  const rows = await historyOf(marking.attemptId);
  const of = (id: string | undefined) =>
    rows.filter(({ criterionId }) => criterionId === id).map(({ grade, evidence }) => `${grade}: ${evidence}`);
  expect(of(first).at(-1)).toBe('fail: Seen on the recording.\n\nSeen in the plant room.');
  expect(of(second).slice(-2)).toEqual([expect.stringContaining('Seen in the plant room.'), 'pass: Seen in the plant room.']);
  expect(of(second).filter((row) => row === 'distinction: ')).toHaveLength(1);
  await device.context().close();
});

for (const status of [500, 409, 412, 422])
  test(`the server answers ${status} to one change in the middle`, async () => {
    const marking = nextMarking();
    await openDesk(page, marking);
    const made = await chooseLevels(page, marking, marking.criteria.length);
    await expectAllSent(page);
    const troubled = marking.criteria[1];
    const current = { criterionId: troubled, revision: 1, grade: 'fail', evidence: '', remark: '', savedAt: '2027-01-11T09:00:00Z' };
    const refuse = (route: Route) =>
      route.fulfill({
        status,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: status === 412 ? 'stale' : `refused-${status}`, current }),
      });
    await page.route(`**/judgements/${troubled}`, refuse, { times: 1 });
    made.push(...(await chooseLevels(page, marking, marking.criteria.length * 2)));
    if (status !== 500) {
      await expect(page.getByText('1 change the server did not take.')).toBeVisible();
      await expect.poll(async () => (await countsOf(page)).onDevice).toBe(2);
      await expectTrueWords(page, marking, made.length);
      await page.getByRole('button', { name: status === 412 ? 'Keep what is entered here' : /^Send again/ }).click();
    }
    await expectAllSent(page);
    await expectExactlyOnce([marking], made);
  });

test('signed out while offline: the same person goes on after signing in, another one sees nothing', async () => {
  const marking = nextMarking();
  await openDesk(page, marking);
  await context.setOffline(true);
  const made = await chooseLevels(page, marking, 5);
  await context.clearCookies();
  await context.setOffline(false);
  await expect(page.getByText('Signed out: 5 changes kept on this device.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in to send them' }).click();
  await signInOn(page, people.assessor);
  await page.goto('/marking');
  await expect(page.getByRole('heading', { level: 1, name: 'Marking' })).toBeVisible();
  await expect(page.getByText('on this device')).toHaveCount(0);
  expect(await historyOf(marking.attemptId)).toEqual([]);
  await context.clearCookies();
  await page.goto(`/marking/${marking.attemptId}`);
  await signInOn(page, assessor);
  await page.waitForURL(`**/marking/${marking.attemptId}`);
  await expectAllSent(page);
  await expect.poll(async () => (await historyOf(marking.attemptId)).length).toBe(5);
  await expectExactlyOnce([marking], made);
});

test('"Next apprentice" pressed while a save is in flight, 200 times', async () => {
  test.setTimeout(300_000);
  const before = await historyOf(...markings.map(({ attemptId }) => attemptId));
  const presses = 200;
  await openDesk(page, markings[0]!);
  await page.route(judgements, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await route.continue();
  });
  const made: Chosen[] = before.map((row) => ({ ...row, grade: row.grade ?? 'none' }));
  const ours = markings.map(({ attemptId }) => attemptId);
  for (let press = 0; press < presses;) {
    const chosen = await page.evaluate(chooseAndGoOn, ours);
    if (chosen) made.push(chosen);
    if (chosen) press += 1;
  }
  await page.unrouteAll({ behavior: 'wait' });
  await page.goto('/marking');
  await expectAllSent(page);
  await expectExactlyOnce(markings, made);
});

/** Chooses the next level of a criterion, and is gone before the answer; another journey's marking is passed by. */
async function chooseAndGoOn(ours: readonly string[]): Promise<Chosen | null> {
  const here = location.pathname;
  const attemptId = here.split('/')[2] ?? '';
  const presses = Number(document.body.dataset['presses'] ?? 0) + 1;
  document.body.dataset['presses'] = String(presses);
  const groups = [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
  const card = groups[presses % groups.length];
  const levels = [...(card?.querySelectorAll<HTMLInputElement>("assay-level-choice input[type='radio']") ?? [])];
  const level = levels[(levels.findIndex(({ checked }) => checked) + 1) % levels.length];
  if (!card || !level) throw new Error(`Nothing to choose at ${here}.`);
  const isOurs = ours.includes(attemptId);
  if (isOurs) level.click();
  await new Promise((resolve) => setTimeout(resolve));
  const next = [...document.querySelectorAll<HTMLAnchorElement>('assay-next-apprentice a')][0];
  if (!next) throw new Error('There is no next apprentice.');
  next.click();
  const isThere = () => location.pathname !== here && document.querySelector('[data-criterion]') !== null && !card.isConnected;
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 4));
  return isOurs ? { attemptId, criterionId: card.id.replace('criterion-', ''), grade: level.value } : null;
}
