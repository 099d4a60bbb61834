import { expect, test, type Page } from '@playwright/test';
import { anApprenticeInTraining } from './support/gateway-world';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf } from './support/sign-in';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const panel = (page: Page, label: string) => page.getByRole('region', { name: label });

test('provider and employer hand in, one item is sent back and comes again, the clock starts with the last acceptance', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { enrolmentId, name } = await anApprenticeInTraining('Tamsin', `Quill${Date.now() % 10_000}`);

  const provider = await pageOf(browser, people.provider, phone);
  await provider.goto('/gateway');
  await provider.getByLabel(/Find by name/).fill(name);
  await provider.getByRole('link', { name }).click();
  await expect(provider.getByText('From the employer', { exact: true })).toBeVisible();
  await panel(provider, 'Portfolio of evidence')
    .getByRole('button', { name: /^Hand in/ })
    .click();
  await panel(provider, 'Portfolio of evidence')
    .getByLabel('Files')
    .setInputFiles([
      { name: 'portfolio.pdf', mimeType: 'application/pdf', buffer: pdf },
      { name: 'really-a-page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<!doctype html><script>alert(1)</script>') },
    ]);
  await expect(provider.getByText('really-a-page.pdf is not one of the kinds above')).toBeVisible();
  await expect(panel(provider, 'Portfolio of evidence').getByText(/^portfolio\.pdf/)).toBeVisible();
  await inspect(provider, 'gateway-01-provider-hands-in');
  await provider.setViewportSize(phone.viewport);
  await panel(provider, 'Portfolio of evidence').getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(panel(provider, 'Portfolio of evidence').getByText('Waits for a decision')).toBeVisible();
  await panel(provider, 'English and mathematics')
    .getByRole('button', { name: /^Hand in/ })
    .click();
  await panel(provider, 'English and mathematics')
    .getByLabel(/In your words/)
    .fill('Level 2 in both, passed in May');
  await panel(provider, 'English and mathematics').getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(panel(provider, 'English and mathematics').getByText('Waits for a decision')).toBeVisible();

  const employer = await pageOf(browser, people.employer);
  await employer.goto(`/enrolments/${enrolmentId}/gateway`);
  await panel(employer, 'Employer’s confirmation')
    .getByRole('button', { name: /^Hand in/ })
    .click();
  await panel(employer, 'Employer’s confirmation')
    .getByLabel(/I confirm/)
    .check();
  await panel(employer, 'Employer’s confirmation').getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(panel(employer, 'Employer’s confirmation').getByText('Waits for a decision')).toBeVisible();

  const scheduler = await pageOf(browser, people.scheduler);
  await scheduler.goto('/gateway');
  await scheduler.getByLabel(/Find by name/).fill(name);
  await expect(scheduler.getByRole('row', { name: new RegExp(name) })).toContainText('3 items to decide');
  await inspect(scheduler, 'gateway-02-queue');
  await scheduler.setViewportSize({ width: 1280, height: 900 });
  await scheduler.getByRole('link', { name }).click();
  const saved = scheduler.waitForEvent('download');
  await scheduler.getByRole('link', { name: 'portfolio.pdf' }).click();
  expect((await saved).suggestedFilename()).toBe('portfolio.pdf');
  await scheduler.getByRole('button', { name: 'Accept: Employer’s confirmation' }).click();
  await scheduler.getByRole('button', { name: 'Accept: English and mathematics' }).click();
  await scheduler.getByRole('button', { name: 'Send back: Portfolio of evidence' }).click();
  await scheduler.getByLabel('What is missing?').fill('The second project is not in the portfolio.');
  await scheduler.getByRole('button', { name: 'Send back', exact: true }).click();
  await expect(panel(scheduler, 'Portfolio of evidence').getByText('The second project is not in the portfolio.')).toBeVisible();
  await inspect(scheduler, 'gateway-03-sent-back');

  await provider.reload();
  await expect(provider.getByText('The second project is not in the portfolio.')).toBeVisible();
  await provider.getByRole('button', { name: 'Hand in again: Portfolio of evidence' }).click();
  await panel(provider, 'Portfolio of evidence')
    .getByLabel(/In your words/)
    .fill('Both projects are in it now.');
  await panel(provider, 'Portfolio of evidence').getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(panel(provider, 'Portfolio of evidence').getByText('Both projects are in it now.')).toBeVisible();

  await scheduler.setViewportSize({ width: 1280, height: 900 });
  await scheduler.reload();
  await scheduler.getByRole('button', { name: 'Accept: Portfolio of evidence' }).click();
  await expect(scheduler.getByText('The gateway is accepted. The assessment window runs from')).toBeVisible();
  await inspect(scheduler, 'gateway-04-accepted');
  await scheduler.goto(`/enrolments/${enrolmentId}`);
  await expect(scheduler.getByText('Past gateway')).toBeVisible();
});

test('the screens around it: settings, assessors, availability, venues, accounts of apprentices', async ({ browser }) => {
  test.setTimeout(240_000);
  const administrator = await pageOf(browser, people.administrator);
  await administrator.goto('/settings');
  await administrator.getByRole('button', { name: 'Change Appeal window' }).click();
  const dialog = administrator.getByRole('dialog');
  await dialog.getByLabel('Amount').fill('25');
  await dialog.getByLabel('Why').fill('Agreed by the board');
  await inspect(administrator, 'settings-01-decide');
  await administrator.setViewportSize({ width: 1280, height: 900 });
  await dialog.getByRole('button', { name: 'Decide' }).click();
  await expect(administrator.getByRole('row', { name: /Appeal window/ })).toContainText('25 working days');
  await inspect(administrator, 'settings-02-list');
  await administrator.setViewportSize({ width: 1280, height: 900 });
  await administrator.goto('/people/new');
  await administrator.getByRole('radio', { name: /^Apprentice/ }).check();
  await expect(administrator.getByLabel('Apprentice', { exact: true }).last()).toBeVisible();
  await administrator.goto('/assessors');
  await inspect(administrator, 'availability-01-assessors');
  await administrator.setViewportSize({ width: 1280, height: 900 });
  await administrator.getByRole('main').getByRole('row').nth(1).getByRole('link').click();
  await administrator.getByText('Change the week').click();
  await inspect(administrator, 'availability-02-one');
  await administrator.goto('/venues');
  await inspect(administrator, 'venues-01-list');
  await administrator.goto('/venues/new');
  await inspect(administrator, 'venues-02-new');

  const assessor = await pageOf(browser, people.secondAssessor);
  await assessor.goto('/my-availability');
  await expect(assessor.getByRole('region', { name: 'Usual week' })).toBeVisible();
  await inspect(assessor, 'availability-03-own');
});
