import { expect, test } from '@playwright/test';
import { ApiCaller } from './support/api-caller';
import * as job from './support/main-job';
import { password } from './support/people';
import { productUrl } from './support/product';

/** Every address through which something of a grade could reach an apprentice. */
const doors = [
  '/api/my/outcome',
  '/api/enrolments',
  '/api/session',
  '/api/results',
  '/api/releases',
  '/api/moderations',
  '/api/markings',
  '/api/audit',
  '/api/apprentices',
  '/api/bookings?from=2026-01-01&to=2026-01-31',
];

/** What each door answers the apprentice, without what differs from one request to the next. */
async function whatTheApprenticeSees(apprentice: ApiCaller): Promise<string> {
  const answers = await Promise.all(doors.map(async (door) => ({ door, ...(await apprentice.get(door)) })));
  return JSON.stringify(
    answers.map(({ door, status, body }) => ({ door, status, ...body, requestId: null, me: null, demonstration: null })),
  );
}

test('takes the page of an occupation all the way to the outcome that an apprentice reads', async ({ browser }) => {
  test.setTimeout(900_000);
  const rubric = await test.step('the page becomes a rubric', () => job.pageBecomesRubric(browser));
  await test.step('a second person approves and publishes it', () => job.rubricIsPublished(browser, rubric));
  await test.step('observation and discussion are booked', () => job.bothAreBooked(browser));
  const apprentice = await ApiCaller.signIn(productUrl(), job.apprentice.organisation, job.apprentice.email, password);
  await test.step('the days pass', () => job.daysPass(browser, 35));
  const before = await whatTheApprenticeSees(apprentice);
  await test.step('both are marked', () => job.bothAreMarked(browser));
  expect(await whatTheApprenticeSees(apprentice)).toBe(before);
  await test.step('both are moderated', () => job.bothAreModerated(browser));
  expect(await whatTheApprenticeSees(apprentice)).toBe(before);
  const release = await test.step('the release is prepared', () => job.releaseIsPrepared(browser));
  expect(await whatTheApprenticeSees(apprentice)).toBe(before);
  await test.step('another person approves it', () => job.releaseIsApproved(browser, release));
  expect(await whatTheApprenticeSees(apprentice)).not.toBe(before);
  await test.step('the apprentice reads the outcome', () => job.outcomeIsRead(browser));
});
