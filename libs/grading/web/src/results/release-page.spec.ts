import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ReleaseResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { Confirm, render } from '@assay/platform/ui';
import { providePlatform, Session } from '@assay/platform/web';
import { answer, settle } from '../testing/answer';
import { ReleasePage } from './release-page';

const prepared: ReleaseResponse = {
  id: 'x1',
  status: 'prepared',
  preparedByName: 'Ada Okonkwo',
  preparedAt: '2027-01-12T09:30:00.000Z',
  wantedAt: null,
  decidedByName: null,
  decidedAt: null,
  effectiveAt: null,
  inEffect: false,
  own: false,
  resultCount: 2,
  results: [],
};

let server: HttpTestingController;
let asked: string[];
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
  asked = [];
});
afterEach(() => (document.body.innerHTML = ''));

async function open(difference: Partial<ReleaseResponse>, sure = true) {
  const permissions = [Permission.ReadResults, Permission.PrepareRelease, Permission.ApproveRelease];
  const organisation = { code: 'northgate', name: 'Northgate Assessment' };
  const who = {
    accountId: 'a',
    name: 'Ben Adeyemi',
    email: 'ben@northgate.example',
    roles: [],
    today: '2027-01-12',
  };
  TestBed.inject(Session).begin({ ...who, organisation, permissions });
  TestBed.inject(Confirm).ask = ({ heading }) => {
    asked.push(heading);
    return Promise.resolve(sure);
  };
  const rendering = render(ReleasePage, { releaseId: 'x1' });
  await answer('/api/releases/x1', { ...prepared, ...difference });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('asks before it approves, then shows how it stands', async () => {
  const page = await open({});
  await page.press(page.role('button', 'Approve'));
  await settle();
  expect(asked).toEqual(['Release 2 results?']);
  const post = server.expectOne((request) => request.method === 'POST');
  expect(post.request.url).toBe('/api/releases/x1/approval');
  post.flush({ id: 'x1', status: 'approved', effectiveAt: '2027-01-12T10:00:00.000Z' });
  await settle(20);
  await answer('/api/releases/x1', { ...prepared, status: 'approved', inEffect: true });
  await page.fixture.whenStable();
  expect(page.text()).toContain('Released');
});

it('approves nothing when the person goes back', async () => {
  const page = await open({}, false);
  await page.press(page.role('button', 'Approve'));
  await settle();
  server.expectNone((request) => request.method === 'POST');
});

it('offers no approval to the one who prepared it, and says why', async () => {
  const page = await open({ own: true });
  expect(page.text()).toContain('You prepared this release. Somebody else has to approve it.');
  expect(page.roles('button').map((button) => button.textContent?.trim())).toEqual(['Withdraw']);
});

it('says of an approved release that waits for its time that it is not yet in effect', async () => {
  const page = await open({ status: 'approved', effectiveAt: '2027-01-18T09:00:00.000Z' });
  expect(page.text()).toContain('Approved, not yet in effect');
  expect(page.roles('button')).toHaveLength(0);
});
