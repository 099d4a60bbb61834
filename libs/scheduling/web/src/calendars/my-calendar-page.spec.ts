import { TestBed } from '@angular/core/testing';
import { Role } from '@assay/people/domain';
import { Confirm, render } from '@assay/platform/ui';
import type { BusyCalendarResponse } from '@assay/scheduling/contracts';
import { settle, signedInAs } from '../testing/page-test';
import { busyTimeWords } from './busy-time-words';
import { MyCalendarPage } from './my-calendar-page';

const calendar: BusyCalendarResponse = {
  id: 'c1',
  name: 'Work',
  kind: 'subscription',
  host: 'calendar.example',
  readAt: '2027-02-01T09:00:00.000Z',
  fault: null,
  stretches: 2,
  next: [{ startsAt: '2027-03-29T08:00:00.000Z', endsAt: '2027-03-29T09:30:00.000Z' }],
};

async function shown(role: Role, isLive: boolean, calendars: BusyCalendarResponse[] = []) {
  const server = signedInAs([role]);
  const rendering = render(MyCalendarPage);
  await settle();
  server.expectOne('/api/calendar-feed').flush({ isLive, createdAt: isLive ? '2027-01-11T09:00:00.000Z' : null });
  if (role === Role.Assessor) server.expectOne('/api/busy-calendars').flush({ calendars });
  return { server, page: await rendering };
}

it('tells the new link once and says so', async () => {
  const { server, page } = await shown(Role.Apprentice, false);
  page.role('button', 'Make a calendar link').click();
  await settle();
  const address = 'https://assay.example/api/calendar-feeds/secret.ics';
  server.expectOne('/api/calendar-feed').flush({ isLive: true, createdAt: '2027-02-01T09:00:00.000Z', address });
  await settle();
  await page.fixture.whenStable();
  expect((page.labelled('Your calendar link') as HTMLInputElement).value).toBe(address);
  expect(page.text()).toContain('it is shown this once');
});

it('asks before it replaces or stops a link that works', async () => {
  const { server, page } = await shown(Role.Apprentice, true);
  const asked: string[] = [];
  TestBed.inject(Confirm).ask = (question) => Promise.resolve(void asked.push(question.heading)).then(() => false);
  await page.press(page.role('button', 'Make a new link'));
  await page.press(page.role('button', 'Stop the link'));
  await settle();
  expect(asked).toEqual(['Make a new link?', 'Stop the link?']);
  server.expectNone('/api/calendar-feed');
});

it('shows an assessor what was taken from each calendar, with times of the place', async () => {
  const { page } = await shown(Role.Assessor, false, [calendar]);
  expect(page.text()).toContain('Followed at calendar.example');
  expect(page.text()).toContain('It says unavailable 2 times, next:Monday 29 March 2027, 09:00 to 10:30 BST');
});

it('says what is wrong with a calendar, and that the old times stay', async () => {
  const { page } = await shown(Role.Assessor, false, [{ ...calendar, fault: 'address-not-reached' }]);
  expect(page.text()).toContain('The address does not answer.');
});

it('offers no more calendars than one may share', async () => {
  const { page } = await shown(
    Role.Assessor,
    false,
    Array.from({ length: 5 }, (_, index) => ({ ...calendar, id: `c${index}` })),
  );
  expect(page.role('button', 'Add a calendar file').getAttribute('aria-disabled')).toBe('true');
});

it('asks an apprentice for no calendar', async () => {
  const { page } = await shown(Role.Apprentice, false);
  expect(page.text()).not.toContain('Times you need yourself');
});

it('says whole days as days', () => {
  expect(busyTimeWords({ startsAt: '2027-03-27T00:00:00.000Z', endsAt: '2027-03-29T23:00:00.000Z' })).toBe(
    'Saturday 27 March 2027 to Monday 29 March 2027',
  );
  expect(busyTimeWords({ startsAt: '2027-04-01T23:00:00.000Z', endsAt: '2027-04-02T23:00:00.000Z' })).toBe('Friday 2 April 2027, all day');
});
