import 'fake-indexeddb/auto';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer, settle, until } from '../testing/answer';
import { aCriterion, aJudgement, aMarking } from '../testing/a-marking';
import { signIn } from '../testing/sign-in';
import { MarkingPage } from './marking-page';

const url = '/api/attempts/a1/marking';
let server: HttpTestingController;
let accounts = 0;

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
  signIn(`account-${(accounts += 1)}`);
});
afterEach(() => (document.body.innerHTML = ''));

async function open(marking = aMarking()) {
  const rendering = render(MarkingPage, { attemptId: 'a1' });
  await answer('/api/markings', { items: [] });
  await answer(url, marking);
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}
type Page = Awaited<ReturnType<typeof open>>;

const radio = (page: Page, criterion: string, grade: string) => {
  const input = page.element.querySelector<HTMLInputElement>(`input[name='criterion-${criterion}'][value='${grade}']`);
  if (!input) throw new Error(`no level ${grade} at ${criterion}`);
  return input;
};
const judgementRequest = () => until(() => server.match(({ method }) => method === 'PUT')[0]);
const saying = (page: Page, words: string) => until(() => page.text().includes(words));

it('saves a level with one click, for this apprentice and criterion, and says where it is saved', async () => {
  const page = await open();
  await page.press(radio(page, 'c1', 'pass'));
  await settle(60);
  await saying(page, '1 change saved on this device, not on the server yet.');
  expect(page.text()).not.toContain('saved on the server');
  const { request, flush } = bound(await judgementRequest());
  expect(request.url).toBe('/api/attempts/a1/judgements/c1');
  expect(request.body).toEqual({ apprenticeId: 'p1', criterionId: 'c1', revision: 0, grade: 'pass', evidence: '', remark: '' });
  flush(aJudgement('c1', { evidence: '', remark: '' }));
  await saying(page, 'Saved on the server');
});

it('saves a level with one key while a level has the focus, and leaves other keys alone', async () => {
  const page = await open();
  const first = radio(page, 'c1', 'fail');
  first.dispatchEvent(new KeyboardEvent('keydown', { key: '9', bubbles: true }));
  await settle(60);
  server.expectNone((request) => request.method === 'PUT');
  first.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
  await page.fixture.whenStable();
  await settle(60);
  expect((await judgementRequest()).request.body).toMatchObject({ grade: 'distinction' });
});

it('goes to the next criterion from anywhere with Alt and the arrow', async () => {
  const page = await open();
  radio(page, 'c1', 'pass').focus();
  const down = new KeyboardEvent('keydown', { key: 'ArrowDown', code: 'ArrowDown', altKey: true, bubbles: true });
  document.activeElement?.dispatchEvent(down);
  expect(document.activeElement).toBe(radio(page, 'c2', 'fail'));
});

it('never calls it saved while the server does not answer', async () => {
  const page = await open();
  await page.press(radio(page, 'c1', 'pass'));
  await settle(60);
  (await judgementRequest()).error(new ProgressEvent('error'));
  await saying(page, 'The server cannot be reached.');
  expect(page.text()).toContain('Saved on this device');
  expect(page.text()).not.toMatch(/saved on the server/i);
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
  await settle(60);
  expect(TestBed.inject(Router).url).toBe('/marking/a1/submit');
});

it('shows both sides when somebody else has saved, and merges nothing', async () => {
  const page = await open();
  await page.press(radio(page, 'c1', 'pass'));
  await settle(60);
  const current = aJudgement('c1', { revision: 3, grade: 'fail', evidence: 'Other window.' });
  (await judgementRequest()).flush({ code: 'stale', current }, { status: 412, statusText: 'Precondition Failed' });
  await saying(page, 'Other window.');
  expect(page.role('alert').textContent).toContain('This was changed elsewhere');
  expect(page.text()).toContain('Other window.');
  expect(radio(page, 'c1', 'pass').checked).toBe(true);
  await page.press(page.role('button', 'Take what is on the server'));
  await until(() => radio(page, 'c1', 'fail').checked);
});

it('shows the start button on the day, and opens with it', async () => {
  const page = await open(aMarking({ stage: 'ready', criteria: [] }));
  await page.press(page.role('button', 'Start marking'));
  await settle(60);
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
