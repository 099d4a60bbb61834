import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { HttpTestingController } from '@angular/common/http/testing';
import { Role } from '@assay/people/domain';
import { render, type Rendered } from '@assay/platform/ui';
import { aBooking, anEnrolment, someSlots } from '../testing/answers';
import { choose, settle, signedInAs } from '../testing/page-test';
import { FindTimePage } from './find-time-page';

const slotsUrl = '/api/attempts/t1/slots';
const held = aBooking({ status: 'held', heldUntil: '2027-02-01T10:10:00.000Z' });

async function opened(role: Role): Promise<{ page: Rendered<FindTimePage>; server: HttpTestingController }> {
  const server = signedInAs([role]);
  const rendering = render(FindTimePage, { id: 'e1', attemptId: 't1' });
  await settle();
  server.expectOne('/api/enrolments/e1').flush(anEnrolment());
  server.expectOne(slotsUrl).flush(someSlots());
  return { page: await rendering, server };
}

async function answered(answer: () => void): Promise<void> {
  await settle();
  answer();
  for (let turn = 0; turn < 4; turn += 1) await settle();
}

it('preselects the first day that has times and says how many', async () => {
  const { page } = await opened(Role.Apprentice);
  expect(page.role('button', 'Mon 15 Feb, 2 times').getAttribute('aria-pressed')).toBe('true');
  expect(page.role('status').textContent).toBe('2 times on this day');
  expect(page.role('button', '09:00 to 10:00')).toBeTruthy();
  expect(page.text()).toContain('Professional discussion, 1 hour');
});

it('books in three steps: a time, a look, a yes', async () => {
  const { page, server } = await opened(Role.Apprentice);
  page.role('button', '09:00 to 10:00').click();
  await answered(() => {
    const hold = server.expectOne('/api/holds');
    expect(hold.request.body).toEqual({ attemptId: 't1', assessorId: 'a1', startsAt: '2027-02-15T09:00:00.000Z', mode: 'online' });
    hold.flush(held);
  });
  expect(page.text()).toContain('Kept for you for 10 minutes');
  page.role('button', 'Confirm the booking').click();
  await answered(() => {
    const booking = server.expectOne('/api/bookings');
    expect(booking.request.body).toMatchObject({ holdId: 'b1', assessorId: 'a1' });
    booking.flush(aBooking());
  });
  expect(TestBed.inject(Router).url).toBe('/bookings/b1');
});

it('says that somebody was quicker and shows what is left', async () => {
  const { page, server } = await opened(Role.Apprentice);
  page.role('button', '09:00 to 10:00').click();
  await answered(() =>
    server.expectOne('/api/holds').flush({ code: 'slot-taken', status: 409, alternatives: [] }, { status: 409, statusText: 'Conflict' }),
  );
  expect(page.text()).toContain('Somebody was quicker');
  await answered(() => server.expectOne(slotsUrl).flush(someSlots()));
  expect(page.role('button', '13:30 to 14:30')).toBeTruthy();
});

it('tells why a day offers nothing, and to staff assessor by assessor', async () => {
  const { page, server } = await opened(Role.Scheduler);
  await page.press(page.role('button', 'Tue 16 Feb, no times'));
  expect(page.role('heading', 'Why is Tuesday 16 February 2027 not offered?')).toBeTruthy();
  expect(page.text()).toContain('Does not work then: 2 assessors');
  page.role('button', 'Show each assessor').click();
  await answered(() =>
    server
      .expectOne('/api/attempts/t1/slots/2027-02-16/exclusions?mode=online')
      .flush({ date: '2027-02-16', rules: [], assessors: [{ assessor: { id: 'a1', name: 'Ines Duarte' }, rules: ['assessor-is-free'] }] }),
  );
  expect(page.text()).toContain('Ines DuarteHas another assessment then');
});

it('goes a week back to the days before', async () => {
  const { page } = await opened(Role.Apprentice);
  await page.press(page.role('button', 'Earlier week'));
  expect(page.text()).toContain('A weekend or bank holiday');
});

it('asks again for one assessor only', async () => {
  const { page, server } = await opened(Role.Scheduler);
  choose(page.role('combobox', 'Assessor'), 'a1');
  await answered(() => server.expectOne(`${slotsUrl}?assessorId=a1`).flush(someSlots()));
  expect(page.role('button', '09:00 to 10:00')).toBeTruthy();
});
