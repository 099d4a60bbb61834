import { expect, test, type Browser, type Page } from '@playwright/test';
import { inspect } from './support/inspect';
import { people, type Person } from './support/people';
import { pageOf } from './support/sign-in';

test('quality assurance: marked again by several, levels agreed', async ({ browser }) => {
  test.setTimeout(240_000);
  const lead = await pageOf(browser, people.iqa);
  await lead.goto('/standardisation');
  await expect(lead.getByRole('link', { name: 'Practical assessments of the autumn' })).toBeVisible();
  await inspect(lead, 'standardisations');
  await lead.getByRole('link', { name: 'Start a standardisation' }).click();
  await lead.getByLabel('Title').fill('Discussions, winter');
  await lead.getByLabel('Assessment to mark again').selectOption({ index: 1 });
  await lead.getByLabel('Last day to mark').fill('2099-12-31');
  await inspect(lead, 'standardisation-new');
  await lead.getByRole('button', { name: 'Start it' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: 'Discussions, winter' })).toBeVisible();
  await inspect(lead, 'standardisation-to-mark');
  await chooseLevels(lead, 'Pass', 'Record my levels');
  const address = new URL(lead.url()).pathname;
  await anotherMarks(browser, address);
  await lead.reload();
  await expect(lead.getByText(/of pairs agree/)).toBeVisible();
  await lead.getByRole('button', { name: 'Record the agreed levels' }).click();
  await chooseLevels(lead, 'Pass', 'End the standardisation');
  await expect(lead.getByRole('region', { name: 'Markers beside the agreed levels' })).toBeVisible();
  await inspect(lead, 'standardisation-agreed');
});

test('quality assurance: a mark is moderated blind', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await pageOf(browser, people.calderIqa);
  await page.goto('/moderation');
  await expect(page.getByText('Mark blind first')).toBeVisible();
  await inspect(page, 'moderations-blind');
  await page.getByRole('row').filter({ hasText: 'Mark blind first' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mark blind' })).toBeVisible();
  await inspect(page, 'blind-mark');
  await chooseLevels(page, 'Pass', 'Record my levels');
  await expect(page.getByText(/Marked blind: the same level for \d+ of \d+ criteria/)).toBeVisible();
  await inspect(page, 'moderation-after-blind');
});

test('quality assurance: figures', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await pageOf(browser, people.iqa);
  await page.goto('/figures');
  await expect(page.getByRole('region', { name: 'Rates together and apart' })).toBeVisible();
  await inspect(page, 'figures');
  await page.getByLabel('Method').selectOption({ label: 'Professional discussion' });
  await page.getByRole('button', { name: 'Show figures' }).click();
  await expect(page).toHaveURL(/method=professional-discussion/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('rates.csv');
});

/** Of two assessors, whoever did not make the mark marks it again. */
async function anotherMarks(browser: Browser, address: string): Promise<void> {
  for (const who of [people.assessor, people.secondAssessor] satisfies Person[]) {
    const page = await pageOf(browser, who);
    await page.goto(address);
    await expect(page.getByText(/Choose a level for each criterion|You cannot mark this one/)).toBeVisible();
    const may = await page.getByRole('button', { name: 'Record my levels' }).isVisible();
    if (may) await chooseLevels(page, 'Distinction', 'Record my levels');
    await page.context().close();
    if (may) return;
  }
}

/** Chooses one level everywhere, but for the first criterion, and records it. */
async function chooseLevels(page: Page, level: string, button: string): Promise<void> {
  const groups = page.getByRole('group', { name: /^Level of/ });
  await expect(groups.first()).toBeVisible();
  const count = await groups.count();
  for (let index = 0; index < count; index += 1)
    await groups
      .nth(index)
      .getByRole('radio', { name: new RegExp(`^${index === 0 ? 'Pass' : level}`) })
      .check();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}
