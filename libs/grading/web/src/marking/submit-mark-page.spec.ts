import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer, settle } from '../testing/answer';
import { aCriterion, aJudgement, aMarking } from '../testing/a-marking';
import { SubmitMarkPage } from './submit-mark-page';

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
});
afterEach(() => (document.body.innerHTML = ''));

const judged = [aCriterion(1, { judgement: aJudgement('c1') }), aCriterion(2, { judgement: aJudgement('c2', { revision: 2 }) })];

async function open(marking = aMarking({ criteria: judged, version: 3 })) {
  const rendering = render(SubmitMarkPage, { attemptId: 'a1' });
  await answer('/api/attempts/a1/marking', marking);
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}
const choice = (page: Awaited<ReturnType<typeof open>>, grade: string) =>
  page.element.querySelector<HTMLInputElement>(`input[type=radio][value='${grade}']`)!;

it('submits the proposed grade with the version that was looked at', async () => {
  const page = await open();
  expect(choice(page, 'pass').checked).toBe(true);
  await page.press(page.role('button', 'Submit the mark'));
  await settle();
  const { request } = server.expectOne((sent) => sent.method === 'POST');
  expect(request.url).toBe('/api/attempts/a1/mark-submission');
  expect(request.body).toEqual({ apprenticeId: 'p1', grade: 'pass' });
  expect(request.headers.get('If-Match')).toBe('"3"');
});

it('wants a justification for another grade, and sends it', async () => {
  const page = await open();
  choice(page, 'fail').click();
  choice(page, 'fail').dispatchEvent(new Event('change', { bubbles: true }));
  await page.fixture.whenStable();
  await page.press(page.role('button', 'Submit the mark'));
  await settle();
  server.expectNone((sent) => sent.method === 'POST');
  expect(page.text()).toContain('Say why your grade is another');
  const why = page.labelled('Why is your grade another than the proposed one?');
  await page.type(why, 'Unsafe shortcut at the end.');
  await page.press(page.role('button', 'Submit the mark'));
  await settle();
  const sent = server.expectOne((request) => request.method === 'POST');
  expect(sent.request.body).toMatchObject({ grade: 'fail', justification: 'Unsafe shortcut at the end.' });
  sent.flush({ id: 'm1' }, { status: 201, statusText: 'Created' });
  await settle();
  expect(TestBed.inject(Router).url).toBe('/marking');
});

it('offers no submission while something is missing, and links it', async () => {
  const page = await open(aMarking());
  expect(page.text()).toContain('Missing before you can submit');
  expect(page.roles('button').map((button) => button.textContent?.trim())).not.toContain('Submit the mark');
  await page.press(page.role('button', 'Duty 1'));
  await settle();
  expect(TestBed.inject(Router).url).toBe('/marking/a1#criterion-c1');
});
