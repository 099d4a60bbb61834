import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { aPicture } from './support/a-picture';
import { ApiCaller } from './support/api-caller';
import { inspect } from './support/inspect';
import { Keyboard, watchPointer } from './support/keyboard';
import { password, people } from './support/people';
import { productUrl } from './support/product';
import { pageOf } from './support/sign-in';

const assessor = people.secondAssessor;

interface Marking {
  readonly attemptId: string;
  readonly apprenticeName: string;
}

test('thirteen criteria are marked, submitted and moderated by keyboard only', async ({ browser }) => {
  test.setTimeout(150_000);
  const { attemptId, apprenticeName } = await discussionToMark();
  const marked = await mark(browser, attemptId);
  const moderated = await moderate(browser, apprenticeName);
  const counts = [marked, moderated].map(({ commands, characters }) => `${commands} keys and ${characters} characters of text`);
  const told = `13 criteria by keyboard: ${counts[0]} to mark and submit; ${counts[1]} to moderate.`;
  test.info().annotations.push({ type: 'keystrokes', description: told });
  process.stdout.write(`${told}\n`);
  expect(marked.commands).toBeLessThan(90);
});

/** The discussion that waits for this assessor, as the demonstration left it. */
async function discussionToMark(): Promise<Marking> {
  const caller = await ApiCaller.signIn(productUrl(), assessor.organisation, assessor.email, password);
  const { items } = (await caller.get<{ items: (Marking & { stage: string; method: string })[] }>('/api/markings')).body;
  const ready = items.find(({ stage, method }) => stage === 'ready' && method === 'professional-discussion');
  if (!ready) throw new Error(`${assessor.name} has no discussion to mark.`);
  return ready;
}

async function mark(browser: Browser, attemptId: string): Promise<Keyboard> {
  const page = await pageOf(browser, assessor);
  const pointerUsed = await watchPointer(page);
  const keys = new Keyboard(page);
  await page.goto(`/marking/${attemptId}`);
  await expect(page.getByRole('button', { name: 'Start marking' })).toBeVisible();
  await keys.tabTo(/^Start marking/);
  await keys.press('Enter');
  await expect(page.locator('[data-criterion]')).toHaveCount(13);
  await keys.press('Alt+KeyP');
  await expect(page.getByText('Running', { exact: true })).toBeVisible();
  for (let criterion = 1; criterion <= 13; criterion += 1) await judge(keys, criterion);
  await expect(page.getByText('4 of at least 4 asked')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Pass/, checked: true })).toHaveCount(13);
  await putIn(page, keys);
  await page
    .locator('assay-marking-files input[type=file]')
    .setInputFiles({ name: 'pipeline.png', mimeType: 'image/png', buffer: aPicture });
  await expect(page.getByText('Files and recordings (1)')).toBeVisible();
  await inspect(page, 'marking-desk');
  await keys.press('Alt+KeyP');
  await expect(page.getByLabel('Why does it pause?')).toBeFocused();
  await keys.type('End of the hour');
  await keys.press('Enter');
  await expect(page.getByText('Paused', { exact: true })).toBeVisible();
  await submit(page, keys);
  expect(await pointerUsed()).toBe(false);
  await page.context().close();
  return keys;
}

/** The next criterion, its level by one key, a note with its time, and for some the next prompt. */
async function judge(keys: Keyboard, criterion: number): Promise<void> {
  await keys.press('Alt+ArrowDown', '2', 'Alt+KeyT');
  await keys.type(`Told of a real case, part ${criterion}.`);
  if (criterion <= 4) await keys.press('Alt+KeyQ');
}

/** A reusable comment into the last criterion's feedback, and a look at the keys. */
async function putIn(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Alt+KeyC');
  await expect(page.getByRole('option').first()).toBeVisible();
  await keys.type('measured');
  await expectClean(page, '[role=dialog]');
  await keys.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByLabel('Feedback').last()).toHaveValue(/what you measured/);
  await page.keyboard.press('Alt+KeyK');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectClean(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** A part of a page alone: the rest of it is looked at elsewhere. */
async function expectClean(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

async function submit(page: Page, keys: Keyboard): Promise<void> {
  await keys.press('Alt+Enter');
  await page.waitForURL(/\/submit$/);
  await expect(page.getByRole('button', { name: 'Submit the mark' })).toBeVisible();
  await keys.tabTo(/^Submit the mark/);
  await keys.press('Enter');
  await expect(page).not.toHaveURL(/\/submit$/);
}

async function moderate(browser: Browser, apprenticeName: string): Promise<Keyboard> {
  const page = await pageOf(browser, people.iqa);
  const pointerUsed = await watchPointer(page);
  const keys = new Keyboard(page);
  await page.goto('/moderation');
  await expect(page.getByRole('link', { name: apprenticeName })).toBeVisible();
  await keys.tabTo(new RegExp(`^${apprenticeName}`));
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: apprenticeName })).toBeVisible();
  await expect(page.getByText('4 of at least 4 questions asked')).toBeVisible();
  await expectClean(page, 'assay-recorded-view');
  await keys.tabTo(/^Uphold/);
  await keys.press('Space');
  await keys.tabTo(/^Record the decision/);
  await keys.press('Enter');
  await expect(page.getByText(/Mark upheld/).first()).toBeVisible();
  expect(await pointerUsed()).toBe(false);
  await page.context().close();
  return keys;
}

test('a second assessor is added and taken off again, and comments are kept for everybody', async ({ browser }) => {
  test.setTimeout(120_000);
  const scheduler = await pageOf(browser, people.scheduler);
  const { attemptId } = await attemptOfDaniel();
  await scheduler.goto(`/attempts/${attemptId}/assessors`);
  await scheduler.getByLabel('Assessor', { exact: true }).selectOption({ label: people.secondAssessor.name });
  await scheduler.getByRole('button', { name: 'Add the assessor' }).click();
  await expect(scheduler.getByText(`${people.secondAssessor.name}, marks beside the lead`)).toBeVisible();
  await inspect(scheduler, 'attempt-assessors');
  await scheduler.getByRole('button', { name: `Take off ${people.secondAssessor.name}` }).click();
  await scheduler.getByLabel('Why?').fill('Away from work until further notice');
  await inspect(scheduler, 'take-off-assessor');
  await scheduler.getByRole('button', { name: 'Take them off' }).click();
  await expect(scheduler.getByText('marks beside the lead')).toHaveCount(0);
  await scheduler.context().close();
  const iqa = await pageOf(browser, people.iqa);
  await iqa.goto('/comments');
  await iqa.getByLabel('Comment', { exact: true }).fill('Say who decided, and why.');
  await iqa.getByLabel('For everybody who marks').check();
  await iqa.getByRole('button', { name: 'Keep it' }).click();
  await expect(iqa.getByRole('listitem').filter({ hasText: 'Say who decided, and why.' })).toBeVisible();
  await inspect(iqa, 'comments');
  await iqa.context().close();
});

/** An assessment that is half marked: nobody submits it in any journey. */
async function attemptOfDaniel(): Promise<Marking> {
  const caller = await ApiCaller.signIn(productUrl(), people.assessor.organisation, people.assessor.email, password);
  const { items } = (await caller.get<{ items: (Marking & { stage: string })[] }>('/api/markings')).body;
  const open = items.find(({ stage }) => stage === 'open');
  if (!open) throw new Error(`${people.assessor.name} has nothing half marked.`);
  return open;
}
