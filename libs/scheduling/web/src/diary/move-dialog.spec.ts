import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { localDate } from '@assay/platform/util';
import { aBooking, someSlots } from '../testing/answers';
import { settle, signedInAs } from '../testing/page-test';
import type { WantedMove } from './movable';
import { MoveDialog } from './move-dialog';

const tom = { id: 'a2', name: 'Tom Hale' };
const found = {
  startsAt: '2027-02-17T09:00:00.000Z',
  endsAt: '2027-02-17T10:00:00.000Z',
  mode: 'online',
  room: null,
  excluded: [],
  assessors: [],
};
const asked = '/api/attempts/t1/slots/2027-02-17/09:00/exclusions?mode=online&assessorId=a2&replacing=b1';

async function opened(role: Role, move: Partial<WantedMove> = {}) {
  const closed: unknown[] = [];
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: { booking: aBooking({ version: 4 }), ...move } },
    { provide: MatDialogRef, useValue: { close: (answer: unknown) => closed.push(answer) } },
  ];
  const server = signedInAs([role], { providers });
  const rendering = render(MoveDialog);
  await settle();
  server.expectOne('/api/attempts/t1/slots?from=2027-02-15&to=2027-02-15&mode=online&replacing=b1').flush(someSlots());
  return { page: await rendering, server, closed };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await settle();
}

it('moves what was dragged, once somebody says why', async () => {
  const { page, server, closed } = await opened(Role.Scheduler, { assessor: tom, date: localDate('2027-02-17') });
  expect(page.labelled('Assessor')).toHaveProperty('value', 'a2');
  await page.press(page.role('button', 'Move the booking'));
  expect(page.text()).toContain('Say why the booking moves');
  await page.type(page.labelled('Why does it move?'), 'Ines is ill');
  page.role('button', 'Move the booking').click();
  await settle();
  server.expectOne(asked).flush(found);
  await settled();
  const request = server.expectOne('/api/bookings/b1/new-time');
  expect(request.request.body).toEqual({ assessorId: 'a2', startsAt: found.startsAt, mode: 'online', reason: 'Ines is ill' });
  expect(request.request.headers.get('If-Match')).toBe('"4"');
  request.flush(aBooking({ assessor: tom }));
  await settled();
  expect(closed).toMatchObject([{ assessor: tom }]);
});

it('says why a move is refused, and lets those who may set the rules aside', async () => {
  const { page, server, closed } = await opened(Role.Scheduler, { assessor: tom, date: localDate('2027-02-17') });
  await page.type(page.labelled('Why does it move?'), 'Ines is ill');
  page.role('button', 'Move the booking').click();
  await settle();
  server.expectOne(asked).flush(found);
  await settled();
  const refusal = { code: 'booking-refused', status: 409, objections: [{ rule: 'organisation-is-open' }], alternatives: [] };
  server.expectOne('/api/bookings/b1/new-time').flush(refusal, { status: 409, statusText: 'Conflict' });
  await settled();
  expect(page.role('alert').textContent).toContain('A weekend or bank holiday.');
  page.role('button', 'Move it anyway').click();
  await settle();
  server.expectOne(asked).flush(found);
  await settled();
  const again = server.expectOne('/api/bookings/b1/new-time');
  expect(again.request.body).toMatchObject({ reason: 'Ines is ill', overrideReason: 'Ines is ill' });
  again.flush(aBooking());
  await settled();
  expect(closed).toHaveLength(1);
});

it('offers no way past a rule that nobody sets aside', async () => {
  const { page, server } = await opened(Role.Scheduler, { assessor: tom, date: localDate('2027-02-17') });
  await page.type(page.labelled('Why does it move?'), 'Ines is ill');
  page.role('button', 'Move the booking').click();
  await settle();
  server.expectOne(asked).flush(found);
  await settled();
  const refusal = { code: 'booking-refused', status: 409, objections: [{ rule: 'assessor-is-independent' }], alternatives: [] };
  server.expectOne('/api/bookings/b1/new-time').flush(refusal, { status: 409, statusText: 'Conflict' });
  await settled();
  expect(page.text()).not.toContain('Move it anyway');
});
