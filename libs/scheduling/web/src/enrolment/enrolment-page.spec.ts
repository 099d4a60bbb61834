import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { aBooking, anAttempt, anEnrolment } from '../testing/answers';
import { settle, signedInAs } from '../testing/page-test';
import { EnrolmentStepDialog } from './enrolment-step-dialog';
import { EnrolmentPage } from './enrolment-page';
import { MyAssessmentPage } from './my-assessment-page';

async function shown(role: Role, enrolment: EnrolmentResponse, dialog?: unknown) {
  const server = signedInAs([role], { dialog });
  const rendering = render(EnrolmentPage, { id: 'e1' });
  await settle();
  server.expectOne('/api/enrolments/e1').flush(enrolment);
  return { page: await rendering, server };
}
const inTraining = anEnrolment({ status: 'in-training', attempts: [], windowStartsOn: null, windowEndsOn: null, events: [] });

it('lets a scheduler accept the gateway item by item', async () => {
  const { page, server } = await shown(Role.Scheduler, inTraining);
  await page.press(page.roles('checkbox')[0]!);
  page.role('button', 'Accept the gateway').click();
  await settle();
  const request = server.expectOne('/api/enrolments/e1/gateway-acceptance');
  expect(request.request.body).toEqual({ acceptedItems: ['portfolio'] });
  request.flush(anEnrolment());
  await settle();
  await settle();
  server.expectOne('/api/waiting-list?attemptId=t1').flush({ entries: [] });
  await page.fixture.whenStable();
  expect(page.role('link', 'Find a time for Professional discussion').getAttribute('href')).toBe('/enrolments/e1/attempts/t1/book');
});

it('says what is missing for the gateway', async () => {
  const { page, server } = await shown(Role.Scheduler, inTraining);
  page.role('button', 'Accept the gateway').click();
  await settle();
  const problem = { code: 'gateway-incomplete', status: 409, missing: ['portfolio'] };
  server.expectOne('/api/enrolments/e1/gateway-acceptance').flush(problem, { status: 409, statusText: 'Conflict' });
  await settle();
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Something is missing for the gateway');
});

it('shows a training provider the gateway and offers nothing they may not do', async () => {
  const { page } = await shown(Role.Provider, inTraining);
  expect(page.text()).toContain('Portfolio of evidenceAwaited');
  expect(page.roles('button')).toHaveLength(0);
});

it('tells when and where a booked assessment is', async () => {
  const { page } = await shown(Role.Scheduler, anEnrolment({ attempts: [anAttempt({ stage: 'booked', booking: aBooking() })] }));
  expect(page.text()).toContain('Monday 15 February 2027, 09:00 to 10:00');
  expect(page.text()).toContain('Ines Duarte');
  expect(page.role('link', 'Look at the booking of Professional discussion').getAttribute('href')).toBe('/bookings/b1');
});

it('records a submission and shows that the date can be found', async () => {
  const awaited = anEnrolment({ attempts: [anAttempt({ stage: 'awaits-submission', submittedOn: null })] });
  const { page, server } = await shown(Role.Scheduler, awaited, anEnrolment());
  page.role('button', 'Record that it was handed in').click();
  await settle();
  server.expectOne('/api/waiting-list?attemptId=t1').flush({ entries: [] });
  await page.fixture.whenStable();
  expect(page.text()).toContain('Handed in on 1 February 2027');
});

it('shows an apprentice their own way, or says who registers them', async () => {
  const server = signedInAs([Role.Apprentice]);
  const rendering = render(MyAssessmentPage);
  await settle();
  server.expectOne('/api/enrolments').flush({ enrolments: [], total: 0 });
  const page = await rendering;
  expect(page.text()).toContain('You are not registered for an assessment yet');
});

it('pauses with a reason, after naming what is cancelled', async () => {
  let closedWith: unknown;
  const booked = anEnrolment({ attempts: [anAttempt({ stage: 'booked', booking: aBooking() })] });
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: { step: 'pause', enrolment: booked } },
    { provide: MatDialogRef, useValue: { close: (answer: unknown) => (closedWith = answer) } },
  ];
  const server = signedInAs([Role.Scheduler], { providers });
  const page = await render(EnrolmentStepDialog);
  expect(page.text()).toContain('Professional discussion, Monday 15 February 2027 at 09:00 with Ines Duarte');
  await page.press(page.role('button', 'Pause'));
  expect(page.text()).toContain('Say why');
  await page.type(page.labelled('Why?'), 'Parental leave');
  page.role('button', 'Pause').click();
  await settle();
  const { request } = server.expectOne('/api/enrolments/e1/pause');
  expect([request.body, request.headers.get('If-Match')]).toEqual([{ reason: 'Parental leave' }, '"2"']);
  expect(closedWith).toBeUndefined();
});

it('offers only the steps that an enrolment can take, to those who may', async () => {
  const paused = anEnrolment({
    status: 'paused',
    expectedOn: '2027-06-01',
    attempts: [],
    events: [{ kind: 'enrolment.paused', at: '2027-02-01T10:00:00.000Z', methodName: null, words: 'Parental leave' }],
  });
  const resumed = anEnrolment({ attempts: [] });
  const { page } = await shown(Role.Scheduler, paused, resumed);
  expect(page.text()).toContain('until about 1 June 2027');
  expect(page.text()).toContain('Parental leave');
  expect(page.roles('button').map((button) => button.textContent?.trim())).toEqual(['Resume', 'Withdraw']);
  page.role('button', 'Resume').click();
  for (let turn = 0; turn < 4; turn += 1) await settle();
  expect(page.roles('button').map((button) => button.textContent?.trim())).toEqual(['Pause', 'Withdraw']);
});
