import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Confirm, render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer, settle } from '../testing/answer';
import { aCriterion, aJudgement, aMarking } from '../testing/a-marking';
import { MarkingPage } from './marking-page';

const url = '/api/attempts/a1/marking';
let server: HttpTestingController;

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
});
afterEach(() => (document.body.innerHTML = ''));

async function open(marking = aMarking()) {
  const rendering = render(MarkingPage, { attemptId: 'a1' });
  await answer(url, marking);
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}
type Page = Awaited<ReturnType<typeof open>>;

const radio = (page: Page, criterion: string, grade: string) => {
  const input = page.element.querySelector<HTMLInputElement>(
    `input[name='criterion-${criterion}'][value='${grade}']`,
  );
  if (!input) throw new Error(`no level ${grade} at ${criterion}`);
  return input;
};
const judgementRequest = () => server.expectOne((request) => request.method === 'PUT');

it('saves a level with one click, for this apprentice and criterion, and says where it is saved', async () => {
  const page = await open();
  await page.press(radio(page, 'c1', 'pass'));
  await settle();
  expect(page.text()).toContain('Saving…');
  const { request, flush } = bound(judgementRequest());
  expect(request.url).toBe('/api/attempts/a1/judgements/c1');
  expect(request.body).toEqual({ apprenticeId: 'p1', criterionId: 'c1', revision: 0, grade: 'pass', evidence: '', remark: '' });
  flush(aJudgement('c1', { evidence: '', remark: '' }));
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Saved on the server');
});

it('saves a level with one key while a level has the focus, and leaves other keys alone', async () => {
  const page = await open();
  const first = radio(page, 'c1', 'fail');
  first.dispatchEvent(new KeyboardEvent('keydown', { key: '9', bubbles: true }));
  await settle();
  server.expectNone((request) => request.method === 'PUT');
  first.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
  await page.fixture.whenStable();
  await settle();
  expect(judgementRequest().request.body).toMatchObject({ grade: 'distinction' });
});

it('goes to the next criterion from anywhere with Alt and the arrow', async () => {
  const page = await open();
  radio(page, 'c1', 'pass').focus();
  const down = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true });
  document.activeElement?.dispatchEvent(down);
  expect(document.activeElement).toBe(radio(page, 'c2', 'fail'));
});

it('never calls it saved while the server does not answer', async () => {
  const page = await open();
  await page.press(radio(page, 'c1', 'pass'));
  await settle();
  judgementRequest().error(new ProgressEvent('error'));
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Not saved – retrying');
  expect(page.text()).toContain('1 judgement is not on the server yet');
  expect(page.text()).not.toContain('Saved on the server');
});

it('asks before what is not saved is left behind', async () => {
  const page = await open();
  const asked: string[] = [];
  TestBed.inject(Confirm).ask = (question) => {
    asked.push(question.heading);
    return Promise.resolve(false);
  };
  await page.press(radio(page, 'c1', 'pass'));
  await settle();
  const leaving = page.fixture.componentInstance.mayLeave();
  judgementRequest().error(new ProgressEvent('error'));
  expect(await leaving).toBe(false);
  expect(asked).toEqual(['Leave with unsaved marks?']);
});

it('proposes the grade by the plan’s rules and lists what is missing', async () => {
  const judged = [
    aCriterion(1, { judgement: aJudgement('c1') }),
    aCriterion(2, { judgement: aJudgement('c2', { grade: 'fail', remark: '' }) }),
  ];
  const page = await open(aMarking({ criteria: judged, version: 2 }));
  expect(page.text()).toContain('Pass not reached: all 2 criteria needed, 1 at this level or above.');
  expect(page.text()).toContain('Duty 2: feedback, because it is a fail');
});

it('goes on to the check only when everything is on the server', async () => {
  const page = await open(aMarking({ criteria: [aCriterion(1, { judgement: aJudgement('c1') })] }));
  await page.press(page.role('button', 'Check your answers'));
  await settle();
  expect(TestBed.inject(Router).url).toBe('/marking/a1/submit');
});

it('shows both sides when somebody else has saved, and merges nothing', async () => {
  const page = await open();
  await page.press(radio(page, 'c1', 'pass'));
  await settle();
  const current = aJudgement('c1', { revision: 3, grade: 'fail', evidence: 'Other window.' });
  judgementRequest().flush({ code: 'stale', current }, { status: 412, statusText: 'Precondition Failed' });
  await settle();
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Other window.');
  expect(radio(page, 'c1', 'pass').checked).toBe(true);
  await page.press(page.role('button', 'Take what is on the server'));
  expect(radio(page, 'c1', 'fail').checked).toBe(true);
});

it('shows the start button on the day, and opens with it', async () => {
  const page = await open(aMarking({ stage: 'ready', criteria: [] }));
  await page.press(page.role('button', 'Start marking'));
  await settle();
  const post = server.expectOne((request) => request.method === 'POST');
  expect(post.request.url).toBe(url);
  post.flush({ attemptId: 'a1', rubricId: 'r1' }, { status: 201, statusText: 'Created' });
  await settle(20);
  server.expectOne((request) => request.method === 'GET' && request.url === url);
});

it('says when it opens before the day, without a button', async () => {
  const page = await open(aMarking({ stage: 'not-yet', criteria: [] }));
  expect(page.text()).toContain('Marking opens on 11 January 2027');
  expect(page.roles('button')).toHaveLength(0);
});

function bound(pending: ReturnType<HttpTestingController['expectOne']>) {
  return { request: pending.request, flush: (body: object) => pending.flush(body) };
}
