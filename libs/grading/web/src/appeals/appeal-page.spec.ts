import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import type { AppealDetailResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { providePlatform, Session } from '@assay/platform/web';
import { answer, settle, until } from '../testing/answer';
import { AppealPage } from './appeal-page';
import { type AppealEnding, EndAppealDialog } from './end-appeal-dialog';
import { type AppealedMark, ReassessDialog } from './reassess-dialog';

const appeal: AppealDetailResponse = {
  id: 'a1',
  resultId: 'r1',
  enrolmentId: 'e1',
  apprenticeName: 'Ada Byron',
  standardTitle: 'DevOps Engineer',
  overallGrade: 'pass',
  method: 'observation',
  grounds: ['evidence-overlooked'],
  statement: 'The second task is on the recording.',
  files: [],
  lodgedAt: '2027-01-11T12:00:00.000Z',
  acknowledgeBy: '2027-01-18',
  decideBy: '2027-02-08',
  status: 'in-review',
  decision: null,
  outsideMember: null,
  overdue: false,
  steps: [{ status: 'lodged', words: '', madeAt: '2027-01-11T12:00:00.000Z' }],
  interests: [],
  marks: [{ markVersionId: 'm1', method: 'observation', grade: 'pass', assessorName: 'Ines Duarte', reassessed: false }],
};

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
});
afterEach(() => (document.body.innerHTML = ''));

async function open(
  difference: Partial<AppealDetailResponse>,
  permissions: Permission[] = [Permission.ReadAppeals, Permission.DecideAppeals, Permission.HandleAppeals],
) {
  const organisation = { code: 'northgate', name: 'Northgate Assessment' };
  TestBed.inject(Session).begin({
    accountId: 'x',
    name: 'Ben',
    email: 'ben@northgate.example',
    roles: [],
    today: '2027-01-12',
    organisation,
    permissions,
  });
  const rendering = render(AppealPage, { appealId: 'a1' });
  await answer('/api/appeals/a1', { ...appeal, ...difference });
  if (difference.decision === 'upheld')
    (await until(() => TestBed.inject(HttpTestingController).match('/api/appeals/a1/others')[0])).flush({ items: [] });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('lets somebody decide whom nothing binds', async () => {
  const page = await open({});
  expect(page.role('button', 'Record the decision')).toBeTruthy();
  expect(page.text()).toContain('Something I showed was not looked at.');
});

it('says why somebody cannot decide, and offers no form', async () => {
  const page = await open({ interests: ['moderated', 'declared'] });
  expect(page.text()).toContain('You cannot end this appeal: you moderated, you declared an interest.');
  expect(page.roles('button')).toEqual([]);
});

it('offers the next step to those who handle appeals, and says what is overdue', async () => {
  const page = await open({ status: 'lodged', overdue: true });
  expect(page.role('button', 'Acknowledge the appeal')).toBeTruthy();
  expect(page.text()).toContain('Overdue');
});

it.each([
  [[], ['Begin the review', 'Do not take it up', 'The appellant withdraws it']],
  [['approved-release' as const], ['Begin the review']],
])('offers what ends an acknowledged appeal to those alone whom nothing binds: %j', async (interests, names) => {
  const page = await open({ status: 'acknowledged', interests });
  expect(page.roles('button').map((button) => button.textContent?.trim())).toEqual(names);
});

it('offers nothing to those who only read', async () => {
  expect((await open({ status: 'lodged' }, [Permission.ReadAppeals])).roles('button')).toEqual([]);
});

it.each([
  ['rejection', 'Do not take it up', 'Reason'],
  ['withdrawal-on-request', 'Withdraw it for them', 'How and when did they say so?'],
] as const)('shows before the %s by when and by whom, wants the reason and sends it', async (step, submit, label) => {
  let closedWith: unknown;
  TestBed.configureTestingModule({
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: { step, appeal } satisfies AppealEnding },
      { provide: MatDialogRef, useValue: { close: (ending: unknown) => (closedWith = ending) } },
    ],
  });
  const page = await render(EndAppealDialog);
  expect(page.text()).toContain('8 February 2027');
  expect(page.text()).toContain('had no hand in the result');
  await page.press(page.role('button', submit));
  expect(page.role('alert').textContent).toContain('Say why');
  await page.type(page.labelled(label), 'No ground that the policy knows.');
  await page.press(page.role('button', submit));
  await settle();
  const sent = TestBed.inject(HttpTestingController).expectOne(({ method }) => method === 'POST');
  expect([sent.request.url, sent.request.body]).toEqual([`/api/appeals/a1/${step}`, { words: 'No ground that the policy knows.' }]);
  sent.flush({ id: 'a1', status: 'rejected' });
  await settle();
  expect(closedWith).toBe(true);
});

it('offers to assess again what an upheld appeal is about', async () => {
  const decided = { status: 'decided', decision: 'upheld' } as const;
  const permissions = [Permission.ReadAppeals, Permission.DecideAppeals, Permission.PrepareCorrection];
  const page = await open(decided, permissions);
  expect(page.role('button', 'Assess the observation again')).toBeTruthy();
});

it('says that it is assessed again already', async () => {
  const marks = [{ markVersionId: 'm1', method: 'observation', grade: 'pass', assessorName: 'Ines Duarte', reassessed: true } as const];
  const page = await open({ status: 'decided', decision: 'upheld', marks }, [
    Permission.ReadAppeals,
    Permission.DecideAppeals,
    Permission.PrepareCorrection,
  ]);
  expect(page.text()).toContain('The observation is assessed again, by somebody else.');
  expect(page.roles('button')).toEqual([]);
});

it('asks for the last day before it opens the assessment again, and for none that has passed', async () => {
  let closedWith: unknown;
  const data = { appealId: 'a1', markVersionId: 'm1', name: 'observation', assessorName: 'Ines Duarte' } satisfies AppealedMark;
  TestBed.configureTestingModule({
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: data },
      { provide: MatDialogRef, useValue: { close: (ending: unknown) => (closedWith = ending) } },
    ],
  });
  const organisation = { code: 'northgate', name: 'Northgate Assessment' };
  TestBed.inject(Session).begin({
    accountId: 'x',
    name: 'Ben',
    email: 'ben@northgate.example',
    roles: [],
    today: '2027-01-12',
    organisation,
    permissions: [],
  });
  const page = await render(ReassessDialog);
  const send = async (day: string) => {
    await page.type(page.labelled('Last day on which it may take place'), day);
    await page.press(page.role('button', 'Open it again'));
  };
  await send('2027-01-11');
  expect(page.role('alert').textContent).toContain('Enter a day to come');
  await send('2027-04-30');
  await settle();
  const sent = TestBed.inject(HttpTestingController).expectOne(({ method }) => method === 'POST');
  expect([sent.request.url, sent.request.body]).toEqual(['/api/appeals/a1/marks/m1/reassessment', { latestOn: '2027-04-30' }]);
  sent.flush({ attemptId: 't2' });
  await settle();
  expect(closedWith).toBe(true);
});
