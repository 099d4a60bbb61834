import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { ModerationResponse } from '@assay/grading/contracts';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { aCriterion, aRecord } from '../testing/a-marking';
import { answer, settle } from '../testing/answer';
import { ModerationPage } from './moderation-page';

const { judgement: _none, ...criterion } = aCriterion(1);
const waiting: ModerationResponse = {
  markVersionId: 'm1',
  apprenticeName: 'Amara Okafor',
  employerName: 'Harbour Water',
  assessorName: 'Jonas Whitlock',
  plan: 'ST0825 1.1',
  standardTitle: 'DevOps Engineer',
  method: 'observation',
  methodName: 'Practical assessment',
  heldAt: '2027-01-11T09:00:00.000Z',
  mark: {
    id: 'm1',
    number: 1,
    grade: 'pass',
    proposedGrade: 'pass',
    justification: '',
    submittedAt: '2027-01-11T13:00:00.000Z',
    feedback: null,
  },
  proposal: { kind: 'proposed', grade: 'pass', reasons: [] },
  scale: ['fail', 'pass', 'distinction'],
  reasons: ['every-mark', 'first-marks-of-assessor'],
  criteria: [{ ...criterion, grade: 'pass', evidence: 'Seen at 00:12.', remark: 'Clear.' }],
  record: null,
  earlier: [],
  blindMark: null,
  own: false,
  waiting: true,
};

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
});
afterEach(() => (document.body.innerHTML = ''));

async function open(difference: Partial<ModerationResponse> = {}) {
  const rendering = render(ModerationPage, { markVersionId: 'm1' });
  await answer('/api/moderations/m1', { ...waiting, ...difference });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}
async function choose(page: Awaited<ReturnType<typeof open>>, decision: string) {
  const input = page.element.querySelector<HTMLInputElement>(`input[value='${decision}']`)!;
  input.click();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await page.fixture.whenStable();
}
const sent = () => server.expectOne((request) => request.method === 'POST');

it('shows the judgement beside the rubric, and why the mark is looked at', async () => {
  const page = await open();
  expect(page.text()).toContain('Every mark is moderated, New assessor');
  expect(page.text()).toContain('Seen at 00:12.');
  expect(page.text()).toContain('Duty 1 is shown.');
});

it('holds the length and the questions of the event against the plan, and shows its timeline', async () => {
  const at = (minute: number) => new Date(Date.UTC(2027, 0, 11, 9, minute)).toISOString();
  const press = (number: number, kind: 'start' | 'end', minute: number) => ({
    number,
    kind,
    reason: '',
    at: at(minute),
    savedAt: at(minute),
    assessorName: 'Jonas Whitlock',
  });
  const timer = { ...aRecord().timer, events: [press(1, 'start', 0), press(2, 'end', 75)] };
  const asked = [{ id: 'q1', criterionId: 'c1', text: 'Why that way?', askedAt: at(20), savedAt: at(20) }];
  const page = await open({ record: aRecord({ timer, questions: { minimum: 4, binding: false, asked, withdrawn: [] } }) });
  expect(page.text()).toContain('The event took 1:15:00: 9 minutes longer than the plan allows.');
  expect(page.text()).toContain('1 of at least 4 questions asked');
  expect(page.text()).toMatch(/20:00\s*Question\s*Why that way\?/);
});

it('upholds without a word, and goes back to the queue', async () => {
  const page = await open();
  await choose(page, 'upheld');
  await page.press(page.role('button', 'Record the decision'));
  await settle();
  const post = sent();
  expect(post.request.url).toBe('/api/mark-versions/m1/moderation');
  expect(post.request.body).toEqual({ decision: 'upheld', reason: '' });
  post.flush({ markVersionId: 'm1', decision: 'upheld', grade: 'pass', resultComputed: true });
  await settle();
  expect(TestBed.inject(Router).url).toBe('/moderation');
});

it('returns only with a reason', async () => {
  const page = await open();
  await choose(page, 'returned');
  await page.press(page.role('button', 'Record the decision'));
  await settle();
  server.expectNone((request) => request.method === 'POST');
  await page.type(page.labelled('What you tell the assessor'), 'Say what was seen.');
  await page.press(page.role('button', 'Record the decision'));
  await settle();
  expect(sent().request.body).toEqual({ decision: 'returned', reason: 'Say what was seen.' });
});

it('offers every other grade of the scale for a change', async () => {
  const page = await open();
  await choose(page, 'changed');
  const grades = [...page.element.querySelectorAll('select option')].map((option) => option.getAttribute('value'));
  expect(grades.filter(Boolean)).toEqual(['fail', 'distinction']);
});

it('offers no decision about one’s own mark', async () => {
  const page = await open({ own: true });
  expect(page.text()).toContain('Somebody else has to moderate it');
  expect(page.element.querySelector('form')).toBeNull();
});
