import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf } from './support/sign-in';

const data = resolve(import.meta.dirname, '../../../libs/standards/domain/data/sources');

/** Reads a file in the import page and keeps it under this version. */
async function importVersion(page: Page, file: string, version: string): Promise<void> {
  await page.goto('/standards/import');
  await page.getByLabel('Choose a file').setInputFiles(resolve(data, file));
  await page.getByRole('button', { name: 'Read the page' }).click();
  await expect(page.getByRole('heading', { name: 'Read: 10 duties' })).toBeVisible();
  const label = page.getByLabel('Version');
  if ((await label.count()) > 0) await label.fill(version);
  await page.getByRole('button', { name: 'Import the standard' }).click();
  await page.waitForURL(/standards\/[0-9a-f-]{36}$/);
}

test('a rubric from a saved page to its next edition', async ({ browser }) => {
  test.setTimeout(150_000);
  const author = await pageOf(browser, people.administrator);
  await importVersion(author, 'ST0499_1.2.page.html', '1.2');
  await inspect(author, 'rubrics-occupation');
  await author.getByRole('button', { name: 'Generate a rubric' }).click();
  await author.waitForURL(/rubrics\/[0-9a-f-]{36}/);
  const address = author.url();
  const criteria = author.getByRole('navigation', { name: 'Criteria' }).getByRole('listitem');
  await expect(criteria).toHaveCount(10);

  await test.step('split, reorder and undo', async () => {
    const split = author.locator('.criterion').filter({ has: author.getByRole('button', { name: 'Split…' }) });
    for (let place = 1; place <= 10; place += 1) {
      await author.goto(`${address}?criterion=${place}`);
      const button = split.locator('visible=true').getByRole('button', { name: 'Split…' });
      if ((await button.getAttribute('aria-disabled')) !== 'true') {
        await button.click();
        break;
      }
    }
    await author.getByRole('dialog').getByRole('button', { name: 'Split it' }).click();
    await expect(criteria).toHaveCount(11);
    await author.getByRole('button', { name: 'Move down' }).locator('visible=true').click();
    await expect(author.getByRole('button', { name: 'Undo the move' })).toBeEnabled();
    await author.locator('body').press('Control+z');
    await expect(author.getByRole('button', { name: 'Undo the split' })).toBeEnabled();
    await expect(author.getByRole('button', { name: 'Redo the move' })).toBeEnabled();
  });

  await test.step('edit and hand over', async () => {
    await author.goto(`${address}?criterion=1`);
    const first = author.locator('.criterion').locator('visible=true');
    await first.getByLabel('Pass').fill('Works to the job card, safely and alone, and leaves the vehicle clean.');
    await first.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(first.getByText(/Saved on the server/)).toBeVisible();
    await inspect(author, 'rubrics-editor');
    await author.getByRole('button', { name: 'Submit for approval' }).click();
    await author.getByRole('button', { name: 'Hand it over' }).click();
    await expect(author.getByText('Waiting for approval')).toBeVisible();
  });

  const second = await pageOf(browser, people.secondAdministrator);
  await test.step('comment, approve as another person, publish', async () => {
    await second.goto(address);
    const first = second.locator('.criterion').locator('visible=true');
    await first.getByRole('button', { name: 'Comment on this criterion' }).click();
    await first.getByLabel('Your comment').fill('Good: the job card is what they are given.');
    await first.getByRole('button', { name: 'Add the comment' }).click();
    await first.getByRole('button', { name: 'Mark as settled' }).click();
    await expect(first.getByText('Settled by Martin Sallow')).toBeVisible();
    await inspect(second, 'rubrics-approval');
    for (const name of ['Approve', 'Publish']) {
      await second.getByRole('button', { name, exact: true }).click();
      await second.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    }
    await expect(second.getByText(/published by Martin Sallow/)).toBeVisible();
  });

  await test.step('import 1.3 and see what changes and what it touches', async () => {
    await importVersion(author, 'ST0499_1.3.apprenticeshipstandards-shape.json', '1.3');
    await author
      .getByRole('link', { name: /What changed from it/ })
      .first()
      .click();
    await expect(author.getByRole('heading', { name: 'What it touches' })).toBeVisible();
    await expect(author.getByText(/S9 is removed/).first()).toBeVisible();
    await inspect(author, 'rubrics-changes');
    await author.getByRole('button', { name: /Start a new edition from this rubric/ }).click();
    await author.waitForURL(/rubrics\//);
    await expect(author.getByText('Works to the job card')).toHaveCount(0);
    await expect(author.locator('.criterion').locator('visible=true').getByLabel('Pass')).toHaveValue(/Works to the job card/);
  });
});
