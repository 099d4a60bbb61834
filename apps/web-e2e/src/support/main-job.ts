import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { aWhileAgo } from './a-while-ago';
import { inspect } from './inspect';
import { password, people, type Person } from './people';
import { pageOf } from './sign-in';

const occupationPage = readFileSync(resolve(import.meta.dirname, '../../../../libs/standards/domain/data/occ0825.txt'), 'utf8');

export const apprentice = people.waitingApprentice;
export const assessor = people.assessor;
export const editedDescriptor = 'Scripts, codes and tests as the team agreed, and says which part they would do differently now.';

/** The administrator pastes the page, generates a rubric from it, edits one level, hands it over. Returns its address. */
export async function pageBecomesRubric(browser: Browser): Promise<string> {
  const page = await pageOf(browser, people.administrator);
  await page.goto('/standards/import');
  await page.getByLabel('Text of the page').fill(occupationPage);
  await page.getByRole('button', { name: 'Read the page' }).click();
  await expect(page.getByRole('heading', { name: /13 duties/i })).toBeVisible();
  await page.getByLabel('Title of the occupation').fill('DevOps Engineer');
  await inspect(page, 'job-01-page-read');
  await page.getByRole('button', { name: 'Import the standard' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /DevOps Engineer/ })).toBeVisible();
  await page.getByRole('button', { name: 'Generate a rubric' }).click();
  await page.waitForURL(/\/rubrics\//);
  await expect(page.getByRole('textbox', { name: /^Pass/ }).first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Pass/ }).first().fill(editedDescriptor);
  await inspect(page, 'job-02-rubric-edited');
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(page.getByText(/Saved on the server/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByRole('button', { name: 'Hand it over' }).click();
  await expect(page.getByText('somebody else approves it')).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.context().close();
  return address;
}

/** A second administrator approves the rubric and publishes it. */
export async function rubricIsPublished(browser: Browser, address: string): Promise<void> {
  const page = await pageOf(browser, people.secondAdministrator);
  await page.goto(address);
  for (const step of ['Approve', 'Publish']) {
    await page.getByRole('button', { name: step, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await expect(page.getByText('Published', { exact: true }).first()).toBeVisible();
  await inspect(page, 'job-03-rubric-published');
  await page.context().close();
}

/** The scheduler books both assessments with the same assessor. */
export async function bothAreBooked(browser: Browser): Promise<void> {
  const page = await pageOf(browser, people.scheduler);
  for (const [index, method] of ['Project and practical assessment', 'Professional discussion underpinned by a portfolio'].entries()) {
    await page.goto('/apprentices');
    await page.getByRole('link', { name: apprentice.name }).first().click();
    await page
      .getByRole('region', { name: method })
      .or(page.locator('section, assay-panel').filter({ hasText: method }))
      .getByRole('link', { name: /find a time/i })
      .first()
      .click();
    await page.getByLabel('Assessor').selectOption({ label: assessor.name });
    await page.waitForLoadState('networkidle');
    await page
      .getByRole('button', { name: /^\d\d:\d\d/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Confirm the booking' })).toBeVisible();
    await inspect(page, `job-04-check-booking-${index + 1}`);
    await page.getByRole('button', { name: 'Confirm the booking' }).click();
    await expect(page.getByText(/booked/i).first()).toBeVisible();
  }
  await page.goto('/diary');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inspect(page, 'job-05-diary');
  await page.context().close();
}

/** Somebody moves the demonstration's date on. */
export async function daysPass(browser: Browser, days: number): Promise<void> {
  const page = await pageOf(browser, people.scheduler);
  await page.getByRole('button', { name: 'Move the date on' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Days').fill(String(days));
  await dialog.getByRole('button', { name: 'Move the date on' }).click();
  await expect(dialog).toBeHidden();
  await page.context().close();
}

/** The assessor judges every criterion of both methods by keyboard and click, and submits the proposed grades. */
export async function bothAreMarked(browser: Browser): Promise<void> {
  const page = await pageOf(browser, assessor);
  for (let method = 1; method <= 2; method += 1) {
    await page.goto('/marking');
    await page
      .getByRole('region', { name: 'To mark' })
      .or(page.getByRole('main'))
      .getByRole('row')
      .filter({ hasText: apprentice.name })
      .filter({ hasText: 'Ready to mark' })
      .getByRole('link')
      .first()
      .click();
    await page
      .getByRole('button', { name: /(open|start|begin)/i })
      .first()
      .click();
    await judgeEverything(page, method);
    await submitMark(page, method);
  }
  await page.context().close();
}

async function judgeEverything(page: Page, method: number): Promise<void> {
  const cards = page.locator('[data-criterion]');
  await expect(cards.first()).toBeVisible();
  const count = await cards.count();
  for (let index = 0; index < count; index += 1) {
    const card = cards.nth(index);
    await card.getByRole('radio', { name: /Pass/ }).check();
    await card.getByLabel('Evidence notes').fill(`Seen in part ${index + 1}.`);
    await card.getByLabel('Feedback').fill(`You showed part ${index + 1} on your own and told us why.`);
  }
  await cards.last().getByLabel('Feedback').blur();
  await expect(page.getByText(/saved on the server/i).first()).toBeVisible();
  await inspect(page, `job-06-marking-${method}`);
}

async function submitMark(page: Page, method: number): Promise<void> {
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.waitForURL(/\/submit$/);
  await page.getByRole('radio', { name: /Pass/ }).check();
  await inspect(page, `job-07-check-mark-${method}`);
  await page.getByRole('button', { name: 'Submit the mark' }).click();
  await expect(page).not.toHaveURL(/\/submit$/);
}

/** Quality assurance upholds both marks. */
export async function bothAreModerated(browser: Browser, who: Person = people.iqa): Promise<void> {
  const page = await pageOf(browser, who);
  for (let method = 1; method <= 2; method += 1) {
    await page.goto('/moderation');
    await page.getByRole('link', { name: apprentice.name }).first().click();
    await page.getByRole('radio', { name: /Uphold/ }).check();
    await inspect(page, `job-08-moderation-${method}`);
    await page.getByRole('button', { name: 'Record the decision' }).click();
    await expect(page.getByText(/Mark upheld/).first()).toBeVisible();
  }
  await page.context().close();
}

/** One administrator prepares the release of this result alone; returns its address. */
export async function releaseIsPrepared(browser: Browser): Promise<string> {
  const page = await pageOf(browser, people.administrator);
  await page.goto('/results');
  const ready = page.getByRole('checkbox', { name: /^Release / });
  await expect(ready.first()).toBeVisible();
  for (const box of await ready.all()) await box.setChecked((await box.getAttribute('aria-label')) === `Release ${apprentice.name}`);
  await inspect(page, 'job-09-results');
  await page.getByRole('button', { name: 'Prepare the release of 1 result' }).click();
  await page.waitForURL(/\/releases\//);
  await expect(page.getByText('Somebody else has to approve it').first()).toBeVisible();
  await inspect(page, 'job-10-release-prepared');
  const address = new URL(page.url()).pathname;
  await page.context().close();
  return address;
}

/** Another administrator approves it: from now on the apprentice can see the result. */
export async function releaseIsApproved(browser: Browser, address: string): Promise<void> {
  const page = await pageOf(browser, people.secondAdministrator);
  await page.goto(address);
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await aWhileAgo(people.secondAdministrator);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /approve/i })
    .click();
  await inspect(page, 'job-10-confirm-identity');
  await page.getByLabel('Password').fill('not the password at all');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('This is not the password of the account.').first()).toBeVisible();
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/released|in effect/i).first()).toBeVisible();
  await inspect(page, 'job-11-released');
  await page.context().close();
}

/** The apprentice reads the outcome. */
export async function outcomeIsRead(browser: Browser): Promise<void> {
  const page = await pageOf(browser, apprentice, { viewport: { width: 390, height: 844 } });
  await page.goto('/outcome');
  await expect(page.getByText('Pass', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('You showed part 1 on your own').first()).toBeVisible();
  await expect(page.getByText(editedDescriptor).first()).toBeVisible();
  await expect(page.getByText('Seen in part 1.')).toHaveCount(0);
  await inspect(page, 'job-12-outcome');
  await page.context().close();
}
