import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { aCohortRun, anAssignment } from '../testing/a-cohort-run';
import { settle, signedInAs } from '../testing/page-test';
import { PinDialog, verdictOf } from './pin-dialog';

it('tells what a pin would cost, and pins it', async () => {
  let closedWith: unknown;
  const providers = [
    { provide: MAT_DIALOG_DATA, useValue: { run: aCohortRun(), event: anAssignment() } },
    { provide: MatDialogRef, useValue: { close: (answer: unknown) => (closedWith = answer) } },
  ];
  const server = signedInAs([Role.Scheduler], { providers });
  const page = await render(PinDialog);
  await page.type(page.labelled('Start'), '13:00');
  page.role('button', 'What would it cost?').click();
  await settle();
  server
    .expectOne('/api/cohort-runs/r1/pin-trial?attemptId=t1&assessorId=a1&date=2027-02-15&start=13%3A00')
    .flush({ rules: [], costBefore: 120, costAfter: 180, changes: [] });
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('It would cost 60 points more. Nobody else would have to move.');
  page.role('button', 'Pin it there').click();
  await settle();
  const request = server.expectOne('/api/cohort-runs/r1/pins');
  expect(request.request.body).toEqual({ attemptId: 't1', assessorId: 'a1', date: '2027-02-15', start: '13:00' });
  request.flush(aCohortRun({ pins: [request.request.body] }));
  await settle();
  expect(closedWith).toMatchObject({ pins: [{ start: '13:00' }] });
});

it('says in words who would have to give way, and which rules object', () => {
  const change = { ...anAssignment(), to: null };
  expect(verdictOf({ rules: [], costBefore: 100, costAfter: 90, changes: [change, { ...change, to: '2027-02-16 09:00' }] })).toBe(
    'It would cost 10 points less. 1 other would move, 1 other would lose the date.',
  );
  expect(verdictOf({ rules: ['organisation-is-open'], costBefore: 100, costAfter: null, changes: [] })).toBe(
    'It cannot take place there. A weekend or bank holiday.',
  );
});
