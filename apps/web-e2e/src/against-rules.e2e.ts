import { expect, test, type Page } from '@playwright/test';
import { anApprenticeToBook } from './support/booking-world';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf } from './support/sign-in';

const desk = { width: 1280, height: 900 };
const dayMs = 86_400_000;

/** Looks, and goes back to the size that the page is used at. */
async function look(page: Page, name: string): Promise<void> {
  await inspect(page, name);
  await page.setViewportSize(desk);
}

/** The first Saturday at least six weeks from now, and the days around it. */
function saturdayAhead(): { saturday: string; friday: string; sunday: string } {
  const from = Date.now() + 42 * dayMs;
  const saturday = from + ((6 - new Date(from).getUTCDay() + 7) % 7) * dayMs;
  const text = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { saturday: text(saturday), friday: text(saturday - dayMs), sunday: text(saturday + dayMs) };
}

test('a Saturday is booked against the rules, moved in the diary, and given back by a pause', async ({ browser }) => {
  test.setTimeout(120_000);
  const { name, enrolmentId, discussionId } = await anApprenticeToBook('Maud');
  const page = await pageOf(browser, people.scheduler);
  const { saturday, friday, sunday } = saturdayAhead();

  await test.step('why a start is not offered, and the way past it', async () => {
    await page.goto(`/enrolments/${enrolmentId}/attempts/${discussionId}/book`);
    await page.getByRole('button', { name: 'Ask about a time that is not offered' }).click();
    const question = page.locator('assay-ask-about-start');
    await question.getByLabel('Date').fill(saturday);
    await question.getByLabel('Start').fill('10:00');
    await page.getByRole('button', { name: 'What speaks against it?' }).click();
    await expect(question.getByText('A weekend or bank holiday').first()).toBeVisible();
    await look(page, 'against-rules-01-why-not');
    await page
      .getByRole('button', { name: /^Book anyway with/ })
      .first()
      .click();
    await page.getByLabel('Why is it right here?').fill('Both asked for a Saturday');
    await look(page, 'against-rules-02-override');
    await page.getByRole('button', { name: 'Book it anyway' }).click();
    await expect(page.getByText('“Both asked for a Saturday”')).toBeVisible();
    await look(page, 'against-rules-03-booking');
  });

  await test.step('dragging asks the same as the button', async () => {
    await page.goto(`/diary?week=${saturday}`);
    const row = page.getByRole('row').filter({ hasText: name });
    const booking = row.locator('.entry').filter({ hasText: name });
    await booking.scrollIntoViewIfNeeded();
    const [from, to] = [await booking.locator('.booking').boundingBox(), await row.getByRole('cell').nth(4).boundingBox()];
    if (!from || !to) throw new Error('The diary shows neither the booking nor the Friday.');
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + 10, { steps: 12 });
    await page.mouse.up();
    await expect(page.getByRole('dialog').getByLabel('Date')).toHaveValue(friday);
    await page.getByRole('button', { name: 'Go back' }).click();
    await look(page, 'against-rules-04-diary');
  });

  await test.step('a move that is refused says why', async () => {
    await page.getByRole('button', { name: new RegExp(`^Move ${name}`) }).click();
    await page.getByRole('dialog').getByLabel('Date').fill(sunday);
    await page.getByLabel('Why does it move?').fill('The Saturday is taken by a wedding');
    await page.getByRole('button', { name: 'Move the booking' }).click();
    await expect(page.getByRole('alert')).toContainText('A weekend or bank holiday.');
    await look(page, 'against-rules-05-refused-move');
    await page.getByRole('button', { name: 'Move it anyway' }).click();
    await expect(page.getByText(/^Moved to Sunday/)).toBeVisible();
  });

  await test.step('a pause cancels what is booked and stops the clock', async () => {
    await page.goto(`/enrolments/${enrolmentId}`);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByLabel('Why?').fill('Parental leave until summer');
    await look(page, 'against-rules-06-pause');
    await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByText('This assessment is paused')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Look at the booking/ })).toHaveCount(0);
    await look(page, 'against-rules-07-paused');
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByLabel('Why?').fill('Back earlier than thought');
    await page.getByRole('dialog').getByRole('button', { name: 'Resume' }).click();
    await expect(page.getByRole('link', { name: /^Find a time/ }).first()).toBeVisible();
  });
});
