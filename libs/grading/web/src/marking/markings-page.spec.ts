import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { MarkingSummaryResponse } from '@assay/grading/contracts';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer } from '../testing/answer';
import { MarkingsPage } from './markings-page';

const summary = (attemptId: string, difference: Partial<MarkingSummaryResponse>): MarkingSummaryResponse => ({
  attemptId,
  apprenticeId: 'p1',
  apprenticeName: `Apprentice ${attemptId}`,
  employerName: 'Harbour Water',
  standardTitle: 'DevOps Engineer',
  method: 'observation',
  methodName: 'Practical assessment',
  attemptKind: 'first',
  startsAt: '2027-01-11T09:00:00.000Z',
  endsAt: '2027-01-11T12:00:00.000Z',
  zone: 'Europe/London',
  heldOn: '2027-01-11',
  dueOn: '2027-01-18',
  overdue: false,
  stage: 'open',
  judged: 4,
  lastMark: null,
  ...difference,
});
const returned = {
  id: 'm1',
  number: 1,
  grade: 'pass',
  proposedGrade: 'pass',
  justification: '',
  submittedAt: '2027-01-11T13:00:00.000Z',
  feedback: {
    decision: 'returned',
    grade: null,
    reason: 'Say what was seen.',
    moderatedAt: '2027-01-12T09:00:00.000Z',
  },
} as const;

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()],
  });
});
afterEach(() => (document.body.innerHTML = ''));

async function open(...items: MarkingSummaryResponse[]) {
  const rendering = render(MarkingsPage);
  await answer('/api/markings', { items });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('puts what wants something of the assessor first, with the reason of a return', async () => {
  const page = await open(
    summary('a1', { stage: 'submitted' }),
    summary('a2', { stage: 'open' }),
    summary('a3', { stage: 'returned', lastMark: returned }),
  );
  const headings = [...page.element.querySelectorAll('h2')].map((heading) => heading.textContent);
  expect(headings).toEqual(['Returned to you', 'To mark', 'With quality assurance']);
  expect(page.text()).toContain('Say what was seen.');
  expect(page.role('link', 'Apprentice a2').getAttribute('href')).toBe('/marking/a2');
});

it('says what comes here while nothing is allocated', async () => {
  const page = await open();
  expect(page.text()).toContain('Marking opens on the day.');
});
