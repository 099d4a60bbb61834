import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { BookingDetailResponse } from '@assay/scheduling/contracts';
import { aBooking, aBookingDetail } from '../testing/answers';
import { settle, signedInAs } from '../testing/page-test';
import { BookingPage } from './booking-page';
import { CancelDialog } from './cancel-dialog';

const cancelled = aBooking({ status: 'cancelled', cancelledAt: '2027-02-02T09:00:00.000Z', cancelReason: 'Ill' });

async function shown(role: Role, dialog?: unknown, changed: Partial<BookingDetailResponse> = {}) {
  const server = signedInAs([role], { dialog });
  const rendering = render(BookingPage, { id: 'b1' });
  await settle();
  server.expectOne('/api/bookings/b1').flush(aBookingDetail(changed));
  const page = await rendering;
  return { page, server };
}

it('tells when, where and with whom', async () => {
  const { page } = await shown(Role.Scheduler);
  expect(page.text()).toContain('Monday 15 February 2027, 09:00 to 10:00');
  expect(page.text()).toContain('Online');
  expect(page.text()).toContain('Ines Duarte');
});

it('asks the server again after a step, and shows only what can then be done', async () => {
  const { page, server } = await shown(Role.Scheduler, cancelled);
  page.role('button', 'Cancel the booking').click();
  await settle();
  server.expectOne('/api/bookings/b1').flush(aBookingDetail({ ...cancelled, actions: [] }));
  await page.fixture.whenStable();
  expect(page.text()).toContain('Cancelled');
  expect(page.text()).toContain('Ill');
  expect(page.roles('button')).toHaveLength(0);
});

it('lets an assessor look and not cancel', async () => {
  const { page } = await shown(Role.Assessor, undefined, { actions: [] });
  expect(page.roles('button')).toHaveLength(0);
});

it('lets an apprentice confirm with one press and says what is going on', async () => {
  const { page, server } = await shown(Role.Apprentice, undefined, { status: 'accepted', actions: ['confirm', 'cancel'] });
  expect(page.text()).toContain('Please confirm that you will be there');
  page.role('button', 'Confirm that I will be there').click();
  await settle();
  server.expectOne('/api/bookings/b1/confirmation').flush(aBooking());
  await settle();
  await settle();
  server.expectOne('/api/bookings/b1').flush(aBookingDetail());
  await page.fixture.whenStable();
  expect(page.text()).toContain('Your assessment is booked');
});

it('keeps an override, who was asked and the history in sight', async () => {
  const { page } = await shown(Role.Scheduler, undefined, {
    overrides: [{ rules: ['notice-long-enough'], reason: 'She moves abroad', by: 'Priya Raman', at: '2027-02-01T10:00:00.000Z' }],
    offers: [
      {
        id: 'o1',
        assessor: { id: 'a2', name: 'Abel Novak' },
        status: 'declined',
        because: { eligible: 1, askedBefore: 0, busy: 0 },
        offeredAt: '2027-02-01T10:00:00.000Z',
        answerBy: '2027-02-02T10:00:00.000Z',
        answeredAt: '2027-02-01T11:00:00.000Z',
        reason: 'On holiday',
      },
    ],
    history: [
      { kind: 'booking.changed', at: '2027-02-01T12:00:00.000Z', by: null, words: 'The room was lost', before: '2027-02-14T09:00:00.000Z' },
    ],
  });
  for (const words of ['Too soon: more notice is wanted', 'She moves abroad', 'Abel Novak', 'On holiday', 'The room was lost', 'It was on'])
    expect(page.text()).toContain(words);
});

it('asks why before it cancels', async () => {
  let closedWith: unknown;
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: aBooking() },
    { provide: MatDialogRef, useValue: { close: (answer: unknown) => (closedWith = answer) } },
  ];
  const server = signedInAs([Role.Scheduler], { providers });
  const page = await render(CancelDialog);
  await page.press(page.role('button', 'Cancel the booking'));
  expect(page.role('alert').textContent).toContain('Say why the booking is cancelled');
  await page.type(page.labelled('Why?'), 'The apprentice is ill');
  page.role('button', 'Cancel the booking').click();
  await settle();
  const request = server.expectOne('/api/bookings/b1/cancellation');
  expect(request.request.body).toEqual({ reason: 'The apprentice is ill' });
  request.flush(cancelled);
  await settle();
  expect(closedWith).toEqual(cancelled);
});
