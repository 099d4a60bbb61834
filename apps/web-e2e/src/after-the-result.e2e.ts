import { expect, test } from '@playwright/test';
import * as after from './support/after-result';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf } from './support/sign-in';

test('after the result: an appeal is upheld and corrected by two, a resit is booked, a case holds a release', async ({ browser }) => {
  test.setTimeout(240_000);
  const [appealed, failed] = await after.twoReleased();
  if (!appealed || !failed) throw new Error('The demonstration has too few released results.');
  const decider = await after.somebodyNew();

  await test.step('the apprentice appeals', () => after.appealIsLodged(browser, appealed));
  await test.step('it is upheld by somebody without an interest, and corrected', () => after.appealIsUpheld(browser, appealed, decider));
  await test.step('a second person approves', () => after.correctionIsApproved(browser, appealed));
  await test.step('the apprentice reads the new outcome', async () => {
    const page = await pageOf(browser, appealed.apprentice, { viewport: { width: 390, height: 844 } });
    await page.goto('/outcome');
    await expect(page.getByText('Your result was corrected.')).toBeVisible();
    await expect(page.getByText('Your appeal was upheld.')).toBeVisible();
    await inspect(page, 'after-07-corrected-outcome');
    const [statement] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download your statement/ }).click(),
    ]);
    expect(statement.suggestedFilename()).toBe('statement-of-results.pdf');
    await page.context().close();
  });
  await test.step('they were told by mail that there is something to read, and not what', async () => {
    const page = await pageOf(browser, appealed.apprentice, { viewport: { width: 390, height: 844 } });
    const told = (subject: RegExp) => page.getByRole('link', { name: subject }).first();
    await expect(async () => {
      await page.goto('/mailbox');
      await expect(told(/^There is an answer to your appeal/)).toBeVisible({ timeout: 2_000 });
      await expect(told(/^Your result was updated/)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await inspect(page, 'after-11-mailbox');
    await told(/^Your result was updated/).click();
    await expect(page.getByText('How it stands now, and why, is shown to you when you sign in.')).toBeVisible();
    await inspect(page, 'after-12-message');
    await page.getByRole('link', { name: 'See the result' }).click();
    await expect(page).toHaveURL(/\/outcome$/);
    await page.context().close();
    const administrator = await pageOf(browser, people.administrator);
    await administrator.goto('/messages');
    await inspect(administrator, 'after-13-messages');
    await administrator.getByRole('link', { name: 'Answer to an appeal' }).first().click();
    await expect(administrator).toHaveURL(/\/appeals\/.+/);
    await administrator.context().close();
  });
  await test.step('another correction leads to a fail, and the resit is agreed, opened and booked', async () => {
    const page = await pageOf(browser, people.administrator);
    await page.goto(`/results/${failed.id}`);
    await page.getByRole('link', { name: /^Correct.*discussion/i }).click();
    await after.correct(page, 'Fail', 'The levels of another apprentice had been entered.');
    await inspect(page, 'after-08-result');
    await page.context().close();
    await after.correctionIsApproved(browser, failed);
    const scheduler = await pageOf(browser, people.scheduler);
    await scheduler.goto(`/enrolments/${failed.enrolmentId}`);
    await scheduler.getByRole('button', { name: /Record that the employer agrees.*resit/ }).click();
    await scheduler.getByLabel('Who agreed at the employer’s?').fill('Jo Field, line manager');
    await scheduler.getByLabel('When?').fill('2026-11-02');
    await scheduler.getByRole('button', { name: 'Record the agreement' }).click();
    await scheduler.getByRole('button', { name: /Open the resit/ }).click();
    await scheduler.getByLabel('Which other task or questions are set?').fill('Question set B');
    await scheduler.getByRole('button', { name: 'Open the attempt' }).click();
    await expect(scheduler.getByText('attempt 2 (resit)')).toBeVisible();
    await inspect(scheduler, 'after-09-resit');
    await scheduler.getByRole('link', { name: /Find a time for .*discussion/i }).click();
    await scheduler
      .getByRole('button', { name: /^\d\d:\d\d/ })
      .first()
      .click();
    await scheduler.getByRole('button', { name: 'Confirm the booking' }).click();
    await expect(scheduler.getByText(/booked/i).first()).toBeVisible();
    await scheduler.context().close();
    const apprentice = await after.caller(failed.apprentice);
    const { body } = await apprentice.get<{ opened: { startsAt: string | null }[] }>(`/api/enrolments/${failed.enrolmentId}/reattempts`);
    expect(body.opened[0]?.startsAt).not.toBeNull();
  });
  await test.step('another appeal is not taken up, and its appellant reads why', () => after.appealIsNotTakenUp(browser));
  await test.step('a case keeps a result from being released', async () => {
    const ready = (await after.results()).find(({ state }) => state === 'ready');
    const page = await pageOf(browser, people.administrator);
    await page.goto(`/results/${ready?.id}`);
    await page.getByRole('button', { name: 'Open a case of malpractice' }).click();
    await page.getByLabel('What was found, and by whom?').fill('A script was found word for word in another portfolio.');
    await page.getByRole('button', { name: 'Open the case' }).click();
    await expect(page.getByText('A case is open: nothing of this result goes out')).toBeVisible();
    const refused = await (await after.caller(people.administrator)).post('/api/releases', { resultIds: [ready?.id] });
    expect([refused.status, refused.body['code']]).toEqual([409, 'release-refused']);
    await page.goto('/cases');
    await page.getByRole('radio', { name: 'Found, and the marks stand' }).check();
    await page.getByLabel('What was concluded, and from what?').fill('Both had used the same published example.');
    await inspect(page, 'after-10-case');
    await page.getByRole('button', { name: 'Close the case' }).click();
    await expect(page.getByText('Closed', { exact: true })).toBeVisible();
    await page.context().close();
  });
});
