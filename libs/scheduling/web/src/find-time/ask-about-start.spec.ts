import { TestBed } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { Role } from '@assay/people/domain';
import { render, type Rendered } from '@assay/platform/ui';
import type { StartExclusionResponse } from '@assay/scheduling/contracts';
import { aBooking, anEnrolment, someSlots } from '../testing/answers';
import { settle, signedInAs } from '../testing/page-test';
import { FindTimePage } from './find-time-page';
import { OverrideDialog, type OverrideQuestion } from './override-dialog';

const asked = '/api/attempts/t1/slots/2027-02-15/18:00/exclusions?mode=online';

function anAnswer(changed: Partial<StartExclusionResponse> = {}): StartExclusionResponse {
  return {
    startsAt: '2027-02-15T18:00:00.000Z',
    endsAt: '2027-02-15T19:00:00.000Z',
    mode: 'online',
    room: null,
    excluded: [{ rule: 'assessor-is-available', assessors: 2 }],
    assessors: [
      { assessor: { id: 'a1', name: 'Ines Duarte' }, rules: ['assessor-is-available'] },
      { assessor: { id: 'a2', name: 'Tom Hale' }, rules: ['assessor-is-available', 'assessor-is-independent'] },
    ],
    ...changed,
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await settle();
}

async function askedAbout(
  role: Role,
  answer: StartExclusionResponse,
  dialog?: unknown,
): Promise<{ page: Rendered<FindTimePage>; server: HttpTestingController }> {
  const server = signedInAs([role], { dialog });
  const rendering = render(FindTimePage, { id: 'e1', attemptId: 't1' });
  await settle();
  server.expectOne('/api/enrolments/e1').flush(anEnrolment());
  server.expectOne('/api/attempts/t1/slots').flush(someSlots());
  const page = await rendering;
  await page.press(page.role('button', 'Ask about a time that is not offered'));
  await page.type(page.labelled('Start'), '18:00');
  page.role('button', 'What speaks against it?').click();
  await settle();
  server.expectOne(asked).flush(answer);
  await settled();
  return { page, server };
}

it('tells an apprentice what speaks against a time, and nothing of single assessors', async () => {
  const { page } = await askedAbout(Role.Apprentice, anAnswer({ assessors: [] }));
  expect(page.text()).toContain('Does not work then: 2 assessors');
  expect(page.text()).not.toContain('Book anyway');
});

it('offers to book anyway only where every rule can be set aside', async () => {
  const { page } = await askedAbout(Role.Scheduler, anAnswer());
  expect(page.role('button', 'Book anyway with Ines Duarte')).toBeTruthy();
  expect(page.text()).toContain('Nobody can set aside: Has an interest in the apprentice, the employer or the provider.');
  expect(() => page.role('button', 'Book anyway with Tom Hale')).toThrow();
});

it('goes to the booking that was made against the rules', async () => {
  const { page } = await askedAbout(Role.Scheduler, anAnswer(), aBooking({ isOverridden: true }));
  page.role('button', 'Book anyway with Ines Duarte').click();
  await settled();
  expect(TestBed.inject(Router).url).toBe('/bookings/b1');
});

it('holds a time against which nothing speaks, on the grid or not', async () => {
  const free = anAnswer({ excluded: [], assessors: [{ assessor: { id: 'a1', name: 'Ines Duarte' }, rules: [] }] });
  const { page, server } = await askedAbout(Role.Scheduler, free);
  expect(page.text()).toContain('Nothing speaks against this time.');
  page.role('button', 'Choose this time with Ines Duarte').click();
  await settle();
  expect(server.expectOne('/api/holds').request.body).toEqual({
    attemptId: 't1',
    assessorId: 'a1',
    startsAt: '2027-02-15T18:00:00.000Z',
    mode: 'online',
  });
});

it('asks at once about a time that was refused', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(FindTimePage, { id: 'e1', attemptId: 't1' });
  await settle();
  server.expectOne('/api/enrolments/e1').flush(anEnrolment());
  server.expectOne('/api/attempts/t1/slots').flush(someSlots());
  const page = await rendering;
  page.role('button', '09:00 to 10:00').click();
  await settle();
  const refusal = { code: 'booking-refused', status: 409, objections: [{ rule: 'organisation-is-open' }], alternatives: [] };
  server.expectOne('/api/holds').flush(refusal, { status: 409, statusText: 'Conflict' });
  await settled();
  server.expectOne('/api/attempts/t1/slots').flush(someSlots());
  server.expectOne('/api/attempts/t1/slots/2027-02-15/09:00/exclusions?mode=online').flush(anAnswer());
  await settled();
  expect(page.text()).toContain('This time cannot be booked');
  expect(page.role('button', 'Book anyway with Ines Duarte')).toBeTruthy();
});

it('sends the reason with what is booked, and for a move as its reason too', async () => {
  let closedWith: unknown;
  const question: OverrideQuestion = {
    about: 'A discussion.',
    rules: ['organisation-is-open'],
    path: '/api/bookings/b1/new-time',
    request: { assessorId: 'a1' },
    version: 3,
  };
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: question },
    { provide: MatDialogRef, useValue: { close: (answer: unknown) => (closedWith = answer) } },
  ];
  const server = signedInAs([Role.Scheduler], { providers });
  const page = await render(OverrideDialog);
  expect(page.text()).toContain('A weekend or bank holiday');
  await page.press(page.role('button', 'Book it anyway'));
  expect(page.text()).toContain('Say why the rules are set aside');
  await page.type(page.labelled('Why is it right here?'), 'Both asked for a Saturday');
  page.role('button', 'Book it anyway').click();
  await settle();
  const { request, flush } = server.expectOne('/api/bookings/b1/new-time');
  expect(request.body).toEqual({ assessorId: 'a1', reason: 'Both asked for a Saturday', overrideReason: 'Both asked for a Saturday' });
  expect(request.headers.get('If-Match')).toBe('"3"');
  expect(flush).toBeDefined();
  expect(closedWith).toBeUndefined();
});
