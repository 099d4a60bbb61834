import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { aBooking } from '../testing/answers';
import { settle, signedInAs } from '../testing/page-test';
import { BookingPage } from './booking-page';
import { CancelDialog } from './cancel-dialog';

const cancelled = aBooking({ status: 'cancelled', cancelledAt: '2027-02-02T09:00:00.000Z', cancelReason: 'Ill' });

async function shown(role: Role, dialog?: unknown) {
  const server = signedInAs([role], { dialog });
  const rendering = render(BookingPage, { id: 'b1' });
  await settle();
  server.expectOne('/api/bookings/b1').flush(aBooking());
  return rendering;
}

it('tells when, where and with whom', async () => {
  const page = await shown(Role.Scheduler);
  expect(page.text()).toContain('Monday 15 February 2027, 09:00 to 10:00');
  expect(page.text()).toContain('Online');
  expect(page.text()).toContain('Ines Duarte');
});

it('shows the cancellation and takes the way to it away', async () => {
  const page = await shown(Role.Scheduler, cancelled);
  await page.press(page.role('button', 'Cancel the booking'));
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Cancelled');
  expect(page.text()).toContain('Ill');
  expect(page.roles('button')).toHaveLength(0);
});

it('lets an assessor look and not cancel', async () => {
  const page = await shown(Role.Assessor);
  expect(page.roles('button')).toHaveLength(0);
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
