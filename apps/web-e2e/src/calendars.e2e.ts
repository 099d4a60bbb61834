import ICAL from 'ical.js';
import { expect, test, type Page } from '@playwright/test';
import { aBookableDiscussion, created, startsOf, type BookableDiscussion } from './support/calendar-world';
import { inspect } from './support/inspect';
import { people } from './support/people';
import { pageOf } from './support/sign-in';

const minute = 60_000;
let world: BookableDiscussion;
test.beforeAll(async () => {
  world = await aBookableDiscussion();
});

interface Read {
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
  readonly end: string;
}

/** The event of this booking in a calendar file, as ical.js reads it. */
function eventIn(text: string, uid: string): Read | undefined {
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const component = components.find((one) => one.getFirstPropertyValue('uid') === uid);
  if (!component) return undefined;
  const event = new ICAL.Event(component);
  const iso = (time: ICAL.Time) => time.toJSDate().toISOString();
  return {
    sequence: event.sequence,
    status: String(component.getFirstPropertyValue('status')),
    start: iso(event.startDate),
    end: iso(event.endDate),
  };
}

/** Opens the newest message that begins so, waiting until it has come, and reads its calendar file. */
async function invitationIn(page: Page, subject: RegExp, uid: string): Promise<Read | undefined> {
  const link = page.getByRole('link', { name: subject }).first();
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(link).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await link.click();
  const file = await page.getByRole('link', { name: 'Calendar file' }).getAttribute('href');
  return eventIn(decodeURIComponent(file?.split(',')[1] ?? ''), uid);
}

const expected = (start: string, sequence: number, status = 'CONFIRMED'): Read => ({
  sequence,
  status,
  start,
  end: new Date(Date.parse(start) + 60 * minute).toISOString(),
});

test('a booking reaches the assessor’s mailbox and calendar, and stays right there when it changes and ends', async ({ browser }) => {
  test.setTimeout(150_000);
  const { scheduler, attemptId, assessorId, starts } = world;
  const [first = ''] = starts;
  const second = starts.find((start) => start.slice(0, 10) !== first.slice(0, 10)) ?? '';
  const booking = created(await scheduler.post('/api/bookings', { attemptId, assessorId, startsAt: first, mode: 'online' }));
  const id = String(booking['id']);

  const page = await pageOf(browser, people.calderAssessor);
  expect(await invitationIn(page, /^Booked: Professional discussion/, id)).toEqual(expected(first, 0));
  await inspect(page, 'calendars-01-message');
  await page.goto('/mailbox');
  await inspect(page, 'calendars-02-mailbox');

  await page.goto('/my-calendar');
  await page.getByRole('button', { name: 'Make a calendar link' }).click();
  const field = page.getByLabel('Your calendar link');
  await expect(field).toBeVisible();
  await inspect(page, 'calendars-03-my-calendar');
  const address = await field.inputValue();
  const feed = async () => eventIn(await (await fetch(address)).text(), id);
  expect(await feed()).toEqual(expected(first, 0));

  const moved = { startsAt: second, assessorId, mode: 'online', reason: 'The panel moved' };
  created(await scheduler.post(`/api/bookings/${id}/new-time`, moved, { 'If-Match': `"${String(booking['version'])}"` }));
  expect(await feed()).toEqual(expected(second, 1));
  expect(await invitationIn(page, /^Changed: Professional discussion/, id)).toEqual(expected(second, 1));

  created(await scheduler.post(`/api/bookings/${id}/cancellation`, { reason: 'The apprentice changed jobs' }));
  expect(await feed()).toEqual(expected(second, 2, 'CANCELLED'));
  expect(await invitationIn(page, /^Cancelled: Professional discussion/, id)).toEqual(expected(second, 2, 'CANCELLED'));

  await page.goto('/my-calendar');
  await page.getByRole('button', { name: 'Stop the link' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop the link' }).click();
  await expect(page.getByRole('button', { name: 'Make a calendar link' })).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
  await page.context().close();
});

test('an assessor’s own calendar keeps times from being offered, and the scheduler reads why', async ({ browser }) => {
  test.setTimeout(150_000);
  const { scheduler, enrolmentId, attemptId, assessorId } = world;
  const assessor = await pageOf(browser, people.calderAssessor);
  await assessor.goto('/my-calendar');
  await assessor.getByRole('button', { name: 'Add a calendar file' }).click();
  const dialog = assessor.getByRole('dialog');
  await dialog
    .getByLabel('Calendar file')
    .setInputFiles({ name: 'private.ics', mimeType: 'text/calendar', buffer: Buffer.from('not a calendar') });
  await dialog.getByRole('button', { name: 'Add the calendar' }).click();
  await expect(dialog.getByText(/This is not a calendar file/).first()).toBeVisible();
  await inspect(assessor, 'calendars-04-refused-file');
  await dialog
    .getByLabel('Calendar file')
    .setInputFiles({ name: 'private.ics', mimeType: 'text/calendar', buffer: Buffer.from(awayForAYear()) });
  await dialog.getByRole('button', { name: 'Add the calendar' }).click();
  await expect(assessor.getByText('It says unavailable 1 time')).toBeVisible();
  await inspect(assessor, 'calendars-05-shared');

  expect(await startsOf(scheduler, attemptId, assessorId)).toEqual([]);
  const page = await pageOf(browser, people.calderScheduler);
  await page.goto(`/enrolments/${enrolmentId}/attempts/${attemptId}/book`);
  await page.getByLabel('Assessor').selectOption({ label: people.calderAssessor.name });
  await page.waitForLoadState('networkidle');
  for (let week = 0; week < 3; week += 1) await page.getByRole('button', { name: 'Later week' }).click();
  await page.getByRole('button', { name: /^Wed/ }).click();
  await expect(page.getByText('Busy in their own calendar', { exact: false }).first()).toBeVisible();
  await inspect(page, 'calendars-06-why-not');
  await page.goto('/messages');
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible();
  await inspect(page, 'calendars-07-deliveries');
  await page.context().close();

  await assessor.setViewportSize({ width: 1280, height: 900 });
  await assessor.getByRole('button', { name: 'Remove private' }).click();
  await assessor.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await expect(assessor.getByText('You share no calendar yet')).toBeVisible();
  expect((await startsOf(scheduler, attemptId, assessorId)).length).toBeGreaterThan(0);
  await assessor.context().close();
});

/** Away from yesterday on, as Outlook writes it. */
function awayForAYear(): string {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:away',
    'SUMMARY:Sabbatical',
    `DTSTART;VALUE=DATE:${day(-1)}`,
    `DTEND;VALUE=DATE:${day(800)}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:OOF',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.join('\r\n');
}
