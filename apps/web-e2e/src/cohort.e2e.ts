import { expect, test, type Page } from '@playwright/test';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf } from './support/sign-in';

const provider = 'Fellside College';

test('47 apprentices wait: a roster, a pin by hand, offers; then an assessor is ill', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await pageOf(browser, people.scheduler);
  await chooseWhoWaits(page);
  await watchTheSearch(page);
  await explainWhatHasNoPlace(page);
  const pinned = await pinByHand(page);
  await runAgain(page, pinned);
  await publish(page);
  await repair(page);
  await page.context().close();
});

async function chooseWhoWaits(page: Page): Promise<void> {
  await page.goto('/cohorts');
  await expect(page.getByRole('heading', { level: 1, name: 'Cohorts' })).toBeVisible();
  await page.getByRole('link', { name: 'Schedule a cohort' }).first().click();
  await page.getByLabel('Training provider').selectOption({ label: provider });
  await expect(page.getByRole('heading', { name: '47 apprentices wait' })).toBeVisible();
  await page.getByLabel('Observations').selectOption({ label: 'At the workplace' });
  await page.getByLabel('Less travel').selectOption({ label: 'Matters a lot' });
  await page.getByLabel('Search for').selectOption({ label: '10 seconds' });
  await page.getByLabel('Name of the roster').fill('Fellside, this intake');
  await inspect(page, 'cohort-02-who-waits');
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function watchTheSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look for dates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fellside, this intake' })).toBeVisible();
  await expect(page.getByText('Placed so far')).toBeVisible();
  await expect(page.getByText(/\d+ points/).first()).toBeVisible();
  await page.screenshot({ path: 'tmp/screens/cohort-03-searching-1280-light.png', fullPage: true });
  await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible({ timeout: 60_000 });
}

async function explainWhatHasNoPlace(page: Page): Promise<void> {
  const without = page.getByRole('region', { name: /Without a date/ });
  await expect(without).toContainText('Too soon: more notice is wanted');
  await expect(without).toContainText('A longer assessment window');
  await inspect(page, 'cohort-04-found');
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [view, name] of [
    ['Table', 'table'],
    ['Work and travel', 'travel'],
  ] as const) {
    await page.getByRole('link', { name: view, exact: true }).click();
    await expect(page.getByRole('link', { name: view, exact: true })).toHaveAttribute('aria-current', 'page');
    await inspect(page, `cohort-05-${name}`);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await page.getByRole('link', { name: 'Board', exact: true }).click();
}

/** By keyboard: to the next assessment of the board, its dialog, what it would cost an hour and a half later. */
async function pinByHand(page: Page): Promise<string> {
  const first = page
    .getByRole('table')
    .getByRole('button', { name: /Discussion/ })
    .first();
  const who = (await first.locator('span').nth(1).textContent())?.trim() ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(who);
  const start = dialog.getByLabel('Start');
  await start.fill((await start.inputValue()) === '13:00' ? '13:30' : '13:00');
  await dialog.getByRole('button', { name: 'What would it cost?' }).click();
  await expect(dialog.getByText(/It would cost|cannot take place/)).toBeVisible();
  await inspect(page, 'cohort-06-pin');
  await page.setViewportSize({ width: 1280, height: 900 });
  await dialog.getByRole('button', { name: 'Pin it there' }).click();
  await expect(dialog).toBeHidden();
  return who;
}

async function runAgain(page: Page, pinned: string): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: 'Run again with the pins' }).click();
  await expect(page).not.toHaveURL(before);
  await expect(page.getByRole('heading', { name: 'The search' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button').filter({ hasText: pinned }).filter({ hasText: 'Fixed' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Compare with the run before' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two rosters compared' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^(Earlier|Later): / })).toHaveCount(4);
  await inspect(page, 'cohort-07-compared');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goBack();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish as offers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  const published = page.getByRole('region', { name: 'Published' });
  await expect(published).toContainText(/\d\d assessments offered/, { timeout: 60_000 });
  await inspect(page, 'cohort-08-published');
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function repair(page: Page): Promise<void> {
  const [assessor, from] = await firstOnBoard(page);
  await page.getByRole('button', { name: 'Somebody is away' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Who is away?').selectOption({ label: assessor });
  await dialog.getByLabel('First day').fill(from);
  await dialog.getByLabel('Last day').fill(weekLater(from));
  await dialog.getByRole('button', { name: 'Mend the roster' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Repair of/ })).toBeVisible();
  await expect(page.getByText(/moved, the others stay/)).toBeVisible({ timeout: 60_000 });
  await inspect(page, 'cohort-09-repaired');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Publish the repair' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('region', { name: 'Published' })).toContainText(/moved/, { timeout: 60_000 });
}

/** The first assessor of the board, and the Monday of its week. */
async function firstOnBoard(page: Page): Promise<readonly [string, string]> {
  const table = page.getByRole('table');
  const assessor = (await table.getByRole('rowheader').first().textContent())?.trim() ?? '';
  const monday =
    /^Week of (.*)$/.exec(
      (
        await page
          .getByText(/^Week of/)
          .first()
          .textContent()
      )?.trim() ?? '',
    )?.[1] ?? '';
  return [assessor, new Date(`${monday} 12:00 UTC`).toISOString().slice(0, 10)];
}

function weekLater(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
}
