import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { ResultSummaryResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { providePlatform, Session } from '@assay/platform/web';
import { answer, settle } from '../testing/answer';
import { ResultsPage } from './results-page';

const result = (id: string, apprenticeName: string): ResultSummaryResponse => ({
  id,
  number: 1,
  apprenticeName,
  providerName: 'Brightwell College',
  standardTitle: 'DevOps Engineer',
  overallGrade: 'merit',
  explanation: {
    plan: 'ST0825 1.1',
    row: 8,
    caps: [],
    methods: [
      {
        method: 'observation',
        name: 'Practical assessment',
        attempt: 'first',
        grade: 'distinction',
        counted: 'distinction',
      },
    ],
  },
  computedAt: '2027-01-12T09:00:00.000Z',
  state: 'ready',
  releaseId: null,
  effectiveAt: null,
  enrolmentId: 'e1',
  held: false,
  dueOn: '2027-01-25',
  overdue: false,
  claim: null,
});

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
});
afterEach(() => (document.body.innerHTML = ''));

async function open(permissions: string[], items: ResultSummaryResponse[]) {
  const organisation = { code: 'northgate', name: 'Northgate Assessment' };
  const who = {
    accountId: 'a',
    name: 'Ada Okonkwo',
    email: 'ada@northgate.example',
    roles: [],
    today: '2027-01-12',
  };
  TestBed.inject(Session).begin({ ...who, organisation, permissions });
  const rendering = render(ResultsPage);
  await answer('/api/results', { items });
  await answer('/api/releases', { items: [] });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('explains each grade by its methods and the row of the plan’s table', async () => {
  const page = await open([Permission.ReadResults], [result('r1', 'Amara Okafor')]);
  expect(page.text()).toContain('Practical assessment: distinction');
  expect(page.text()).toContain('Row 8 of the grading table in plan ST0825 1.1: Merit.');
  expect(page.roles('button')).toHaveLength(0);
});

it('prepares a release of what is chosen, and leads to it', async () => {
  const page = await open([Permission.ReadResults, Permission.PrepareRelease], [result('r1', 'Amara Okafor'), result('r2', 'Leo Marsh')]);
  await page.press(page.labelled('Release Leo Marsh'));
  await page.press(page.role('button', 'Prepare the release of 1 result'));
  await settle();
  const post = server.expectOne((request) => request.method === 'POST');
  expect(post.request.body).toEqual({ resultIds: ['r1'] });
  post.flush({ id: 'x1', status: 'prepared', effectiveAt: null }, { status: 201, statusText: 'Created' });
  await settle();
  expect(TestBed.inject(Router).url).toBe('/releases/x1');
});

it('says what comes here while there is nothing', async () => {
  const page = await open([Permission.ReadResults], []);
  expect(page.text()).toContain('No results yet');
});
