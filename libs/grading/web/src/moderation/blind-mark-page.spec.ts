import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { BlindSheetResponse } from '@assay/grading/contracts';
import { Confirm, render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { aCriterion } from '../testing/a-marking';
import { answer, settle } from '../testing/answer';
import { BlindMarkPage } from './blind-mark-page';

const evidenced = (position: number) => {
  const { judgement: _none, ...criterion } = aCriterion(position);
  return { ...criterion, evidence: `Seen at 00:1${position}.` };
};
const sheet: BlindSheetResponse = {
  markVersionId: 'm1',
  standardTitle: 'DevOps Engineer',
  methodName: 'Practical assessment',
  heldAt: '2027-01-11T09:00:00.000Z',
  scale: ['fail', 'pass', 'distinction'],
  criteria: [evidenced(1), evidenced(2)],
};

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
  TestBed.inject(Confirm).ask = () => Promise.resolve(true);
});
afterEach(() => (document.body.innerHTML = ''));

async function open() {
  const rendering = render(BlindMarkPage, { markVersionId: 'm1' });
  await answer('/api/mark-versions/m1/blind-sheet', sheet);
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}
const choose = async (page: Awaited<ReturnType<typeof open>>, criterion: string, grade: string) => {
  const input = page.element.querySelector<HTMLInputElement>(`input[name='level-${criterion}'][value='${grade}']`)!;
  input.click();
  await page.fixture.whenStable();
};
const record = async (page: Awaited<ReturnType<typeof open>>) => {
  page.press(page.role('button', 'Record my levels'));
  await settle();
  await page.fixture.whenStable();
};

it('shows the evidence and asks for every level before anything is sent', async () => {
  const page = await open();
  expect(page.text()).toContain('Seen at 00:11.');
  await choose(page, 'c1', 'pass');
  expect(page.text()).toContain('1 of 2 chosen');
  await record(page);
  server.expectNone('/api/mark-versions/m1/blind-mark');
  expect(page.element.querySelector('[role=alert]')?.textContent).toContain('2. Duty 2');
});

it('records the levels once and opens the mark', async () => {
  const page = await open();
  await choose(page, 'c1', 'pass');
  await choose(page, 'c2', 'distinction');
  await record(page);
  const request = server.expectOne('/api/mark-versions/m1/blind-mark');
  expect(request.request.body).toEqual({
    levels: [
      { criterionId: 'c1', grade: 'pass' },
      { criterionId: 'c2', grade: 'distinction' },
    ],
  });
  request.flush({ levels: [], proposedGrade: 'pass', markedAt: '2027-01-12T09:00:00Z' });
  await settle(10);
  expect(TestBed.inject(Router).url).toBe('/moderation/m1');
});

it('keeps what was chosen when the server refuses, and says why', async () => {
  const page = await open();
  await choose(page, 'c1', 'pass');
  await choose(page, 'c2', 'pass');
  await record(page);
  const problem = { type: 'about:blank', status: 409, code: 'already-marked-blind', title: 'no', requestId: 'r' };
  server.expectOne('/api/mark-versions/m1/blind-mark').flush(problem, { status: 409, statusText: 'Conflict' });
  await settle(10);
  await page.fixture.whenStable();
  expect(page.text()).toContain('You have recorded your levels already');
  expect(page.element.querySelector<HTMLInputElement>(`input[name='level-c1'][value='pass']`)?.checked).toBe(true);
});
