import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { anApprenticeToBook, personCalled, type ApprenticeToBook } from './support/booking-world';
import { inspect } from './support/inspect';
import { people, type Person } from './support/people';
import { pageOf } from './support/sign-in';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { width: 1280, height: 900 };

/** Looks, and goes back to the size that the page is used at. */
async function look(page: Page, name: string, size = desk): Promise<void> {
  await inspect(page, name);
  await page.setViewportSize(size);
}

/** Goes on with the Tab key alone until the focus is there, then presses Enter. */
async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

test('a booking from the first look to the apprentice who takes the freed time', async ({ browser }) => {
  test.setTimeout(300_000);
  const [booked, waiting] = [await anApprenticeToBook('Orla'), await anApprenticeToBook('Jude')];
  const scheduler = await pageOf(browser, people.scheduler);
  const first = await test.step('the scheduler finds a time without a mouse, two clashes explained', () =>
    findByKeyboard(scheduler, booked));
  await test.step('the first assessor declines', () => decline(browser, first, booked.name));
  const address = scheduler.url();
  const second = await test.step('the next is asked by itself, explained', () => whoIsAsked(scheduler));
  expect(second).not.toBe(first);
  await test.step('the next accepts', async () => accept(browser, await personCalled(second), booked.name));
  await test.step('the apprentice confirms on a phone', () => confirmOnPhone(browser, booked));
  await test.step('the scheduler moves it in as few steps', () => move(scheduler, address));
  await test.step('somebody else joins the waiting list on a phone', () => join(browser, waiting));
  await test.step('the booking is cancelled', () => cancel(scheduler, address));
  await test.step('who waited takes the time', () => take(browser, waiting));
  await scheduler.goto('/changes');
  await expect(scheduler.getByRole('row', { name: new RegExp(booked.name) }).first()).toContainText('Cancelled');
  await look(scheduler, 'bookings-09-changes');
  await scheduler.goto('/waiting-list');
  await look(scheduler, 'bookings-10-waiting-list');
  for (const view of ['day', 'month']) {
    await scheduler.goto(`/diary?view=${view}`);
    await expect(scheduler.getByRole('heading', { level: 1 })).toBeVisible();
    await look(scheduler, `bookings-11-diary-${view}`);
  }
});

test('an adjustment that lengthens the slot; its reason is for two pairs of eyes', async ({ browser }) => {
  test.setTimeout(120_000);
  const apprentice = await anApprenticeToBook('Wren');
  const mine = await pageOf(browser, apprentice, phone);
  await mine.goto('/my-assessment');
  await mine.getByRole('link', { name: 'Ask for a reasonable adjustment' }).click();
  await mine.getByLabel('Extra minutes for each assessment').fill('15');
  await mine.getByLabel('Why is it needed?').fill('I have dyslexia and read slowly');
  await look(mine, 'bookings-12-ask-adjustment', phone.viewport);
  await mine.getByRole('button', { name: 'Send the request' }).click();
  await expect(mine.getByText('Waits for a decision')).toBeVisible();

  const administrator = await pageOf(browser, people.administrator);
  await administrator.goto('/adjustments');
  await administrator.getByRole('button', { name: `Decide for ${apprentice.name}` }).click();
  await administrator.getByRole('button', { name: 'Show why it is needed' }).click();
  await expect(administrator.getByText('I have dyslexia and read slowly')).toBeVisible();
  await administrator.getByLabel('What the apprentice is told').fill('Agreed for both assessments');
  await look(administrator, 'bookings-13-decide-adjustment');
  await administrator.getByRole('button', { name: 'Record the decision' }).click();
  await expect(administrator.getByRole('row', { name: new RegExp(apprentice.name) })).toContainText('15 more minutes');
  await look(administrator, 'bookings-14-adjustments');

  const scheduler = await pageOf(browser, people.scheduler);
  await scheduler.goto(`/enrolments/${apprentice.enrolmentId}/attempts/${apprentice.discussionId}/book`);
  await expect(scheduler.getByText(/1 hour 15 minutes|75 minutes/).first()).toBeVisible();
  await scheduler.goto(`/enrolments/${apprentice.enrolmentId}/adjustments`);
  await expect(scheduler.getByText('Agreed: 15 more minutes')).toBeVisible();
  await expect(scheduler.getByText('dyslexia')).toHaveCount(0);
});

test('a cohort day is planned without changing anything', async ({ browser }) => {
  const scheduler = await pageOf(browser, people.scheduler);
  await scheduler.goto('/cohort-day');
  await scheduler.getByRole('checkbox').first().check();
  await scheduler.getByRole('checkbox').nth(1).check();
  await scheduler.getByLabel('Day').fill(nextWednesday(35));
  await scheduler.getByRole('button', { name: 'Plan the day' }).click();
  await expect(scheduler.getByRole('heading', { name: /^Plan for/ })).toBeVisible();
  await look(scheduler, 'bookings-15-cohort-day');
});

/** The Wednesday on or after so many days from now. */
function nextWednesday(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000);
  date.setUTCDate(date.getUTCDate() + ((3 - date.getUTCDay() + 7) % 7));
  return date.toISOString().slice(0, 10);
}

async function findByKeyboard(page: Page, { enrolmentId, discussionId }: ApprenticeToBook): Promise<string> {
  await page.goto(`/enrolments/${enrolmentId}`);
  await pressByKeyboard(page, page.locator(`a[href="/enrolments/${enrolmentId}/attempts/${discussionId}/book"]`));
  await expect(page.getByRole('button', { name: /^\d\d:\d\d/ }).first()).toBeVisible();
  while (await page.getByRole('button', { name: 'Earlier week' }).isEnabled())
    await pressByKeyboard(page, page.getByRole('button', { name: 'Earlier week' }));
  await pressByKeyboard(page, page.locator('assay-day-choice li button').first());
  const reasons = page.locator('assay-day-reasons li');
  await expect(reasons.nth(1)).toBeVisible();
  await look(page, 'bookings-01-why-not');
  while ((await page.getByRole('button', { name: /^\d\d:\d\d/ }).count()) === 0)
    await pressByKeyboard(page, page.getByRole('button', { name: 'Later week' }));
  await pressByKeyboard(page, page.getByRole('button', { name: /^\d\d:\d\d/ }).first());
  await look(page, 'bookings-02-check');
  await pressByKeyboard(page, page.getByRole('button', { name: 'Ask the assessor first' }));
  await page.waitForURL(/\/bookings\//);
  return whoIsAsked(page);
}

/** Whose answer the booking waits for. */
async function whoIsAsked(page: Page): Promise<string> {
  await page.reload();
  await expect(page.getByText('Waits for the assessor')).toBeVisible();
  return (await page.locator('assay-booking-offers .who').last().textContent()) ?? '';
}

/** What an assessor is asked about one apprentice; others may be asked about at the same time. */
const offerOf = (page: Page, apprentice: string) => page.locator('assay-offer-card').filter({ hasText: apprentice });

async function decline(browser: Browser, name: string, apprentice: string): Promise<void> {
  const page = await pageOf(browser, await personCalled(name));
  await page.goto('/offers');
  await look(page, 'bookings-03-offer');
  await offerOf(page, apprentice).getByRole('button', { name: 'Decline' }).click();
  await page.getByLabel('Why?').fill('I am on leave that week');
  await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await expect(offerOf(page, apprentice)).toHaveCount(0);
  await page.context().close();
}

async function accept(browser: Browser, who: Person, apprentice: string): Promise<void> {
  const page = await pageOf(browser, who, phone);
  await page.goto('/offers');
  const offer = offerOf(page, apprentice);
  await offer.getByRole('button', { name: 'Accept' }).click();
  await expect(offer.getByText(/Say so if nothing binds you/).first()).toBeVisible();
  await offer.getByRole('checkbox').check();
  await offer.getByRole('button', { name: 'Accept' }).click();
  await expect(offer).toHaveCount(0);
  await page.context().close();
}

async function confirmOnPhone(browser: Browser, who: Person): Promise<void> {
  const page = await pageOf(browser, who, phone);
  await page.goto('/my-assessment');
  await page.getByRole('link', { name: /Look at the booking/ }).click();
  await expect(page.getByText('Please confirm that you will be there')).toBeVisible();
  await look(page, 'bookings-04-apprentice-confirms', phone.viewport);
  await page.getByRole('button', { name: 'Confirm that I will be there' }).click();
  await expect(page.getByText('Your assessment is booked.')).toBeVisible();
  await page.context().close();
}

/** Four interactions: another time, the time, why, move. */
async function move(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await look(page, 'bookings-05-booking');
  await page.getByRole('link', { name: 'Choose another time' }).click();
  await page
    .getByRole('button', { name: /^\d\d:\d\d/ })
    .last()
    .click();
  await page.getByLabel('Why does it move?').fill('The apprentice has a fire drill in the morning');
  await look(page, 'bookings-06-check-move');
  await page.getByRole('button', { name: 'Move the booking' }).click();
  await expect(page.getByText('The apprentice has a fire drill in the morning')).toBeVisible();
  expect(page.url()).toBe(address);
}

async function join(browser: Browser, who: Person): Promise<void> {
  const page = await pageOf(browser, who, phone);
  await page.goto('/my-assessment');
  await page.getByRole('button', { name: 'Join the waiting list' }).click();
  await look(page, 'bookings-07-join-waiting-list', phone.viewport);
  await page.getByRole('dialog').getByRole('button', { name: 'Join the waiting list' }).click();
  await expect(page.getByText('On the waiting list:')).toBeVisible();
  await page.context().close();
}

async function cancel(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Cancel the booking' }).click();
  await page.getByLabel('Why?').fill('The apprentice has left the employer');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the booking' }).click();
  await expect(page.getByText('The booking was cancelled')).toBeVisible();
}

async function take(browser: Browser, who: Person): Promise<void> {
  const page = await pageOf(browser, who, phone);
  await page.goto('/my-assessment');
  await expect(page.getByText('A time has become free')).toBeVisible();
  await look(page, 'bookings-08-freed-time', phone.viewport);
  await page.getByRole('button', { name: 'Take this time' }).click();
  await expect(page.getByText('Booked', { exact: true }).first()).toBeVisible();
  await page.context().close();
}
