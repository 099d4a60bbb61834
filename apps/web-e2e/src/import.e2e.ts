import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { freshUln } from './support/gateway-world';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf } from './support/sign-in';

test('a file of apprentices is checked, mended in the browser and taken over', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await pageOf(browser, people.scheduler);
  await page.goto('/apprentices');
  await page.getByRole('link', { name: 'From a file' }).click();
  await inspect(page, 'import-01-choose');
  const template = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save the template' }).click();
  const headings = (await readFile(await (await template).path(), 'utf8')).replace(/^\uFEFF/, '').trim();
  expect(headings.split(',')).toHaveLength(9);

  const family = `Thackeray${Date.now() % 10_000}`;
  const uln = freshUln();
  const wrongDigit = `${uln.slice(0, 9)}${(Number(uln[9]) + 1) % 10}`;
  const employer = `Quarry & Sons ${Date.now() % 10_000}`;
  const known = await firstProvider(page);
  const row = (name: string, number: string, firm: string, started: string) =>
    [name, family, number, `${name}@apprentice.example`.toLowerCase(), firm, known, 'ST0825', started, ''].join(';');
  const rows = [
    row('Zoë', freshUln(), employer, '01/09/2025'),
    row('René', wrongDigit, employer, '45901'),
    row('Ines', freshUln(), employer, 'soon'),
  ];
  const content = Buffer.from([headings.replaceAll(',', ';'), ...rows].join('\r\n'), 'latin1');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByLabel('CSV file').setInputFiles({ name: 'autumn.csv', mimeType: 'text/csv', buffer: content });
  await page.waitForURL(/\/apprentices\/import\/[0-9a-f-]{36}/);
  await expect(page.getByText('The last digit does not fit the others', { exact: false })).toBeVisible();
  await inspect(page, 'import-02-mend');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: `Add as a new employer: ${employer}, line 2` }).click();
  await expect(page.getByRole('button', { name: 'Register 1 row' })).toBeVisible();
  await page.getByRole('textbox', { name: 'ULN, line 3' }).fill(uln);
  await page.getByRole('button', { name: 'Save ULN, line 3' }).click();
  await expect(page.getByRole('button', { name: 'Register 2 rows' })).toBeVisible();
  await page.getByRole('button', { name: 'Register 2 rows' }).click();
  await expect(page.getByText('2 rows taken over.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Training started on, line 4' }).fill('2025-09-01');
  await page.getByRole('button', { name: 'Save Training started on, line 4' }).click();
  await page.getByRole('button', { name: 'Register 1 row' }).click();
  await expect(page.getByText('Everything in this file is registered.')).toBeVisible();
  await inspect(page, 'import-03-done');
  await page.goto('/apprentices');
  await page.getByLabel(/Find by name/).fill(family);
  await expect(page.getByRole('link', { name: `Zoë ${family}` })).toBeVisible();
  await expect(page.getByRole('link', { name: `René ${family}` })).toBeVisible();
});

async function firstProvider(page: Page): Promise<string> {
  const answer = await page.request.get('/api/training-providers');
  return ((await answer.json()) as { items: { name: string }[] }).items[0]?.name ?? '';
}
