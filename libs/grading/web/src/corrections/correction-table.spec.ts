import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { CorrectionResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { Confirm, render } from '@assay/platform/ui';
import { providePlatform, Session } from '@assay/platform/web';
import { settle } from '../testing/answer';
import { CorrectionTable } from './correction-table';

const correction: CorrectionResponse = {
  id: 'c1',
  resultId: 'r1',
  apprenticeName: 'Ada Byron',
  standardTitle: 'DevOps Engineer',
  method: 'observation',
  methodName: 'Practical assessment',
  from: 'fail',
  to: 'pass',
  reason: 'The second task had been overlooked.',
  status: 'prepared',
  preparedByName: 'Ruth Okafor',
  preparedAt: '2027-01-12T09:00:00.000Z',
  wantedAt: null,
  decidedByName: null,
  decidedAt: null,
  newResultId: null,
  own: false,
};

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
});
afterEach(() => (document.body.innerHTML = ''));

async function open(difference: Partial<CorrectionResponse>) {
  const organisation = { code: 'northgate', name: 'Northgate Assessment' };
  const permissions = [Permission.PrepareCorrection, Permission.ApproveCorrection];
  TestBed.inject(Session).begin({
    accountId: 'x',
    name: 'Ben',
    email: 'ben@northgate.example',
    roles: [],
    today: '2027-01-12',
    organisation,
    permissions,
  });
  TestBed.inject(Confirm).ask = () => Promise.resolve(true);
  return render(CorrectionTable, { corrections: [{ ...correction, ...difference }] });
}

it('asks a second person to approve, and sends that', async () => {
  const page = await open({});
  await page.press(page.role('button', 'Approve the correction for Ada Byron'));
  await settle();
  TestBed.inject(HttpTestingController)
    .expectOne('/api/corrections/c1/approval')
    .flush({ id: 'c1', status: 'approved', newResultId: 'r2', effectiveAt: null });
});

it('offers no approval to the one who prepared it, and says why', async () => {
  const page = await open({ own: true });
  expect(page.text()).toContain('You prepared it. Somebody else approves it.');
  expect(page.roles('button').length).toBe(1);
});

it('offers nothing once it is decided', async () => {
  const page = await open({ status: 'approved', decidedByName: 'Martin Sallow', newResultId: 'r2' });
  expect(page.roles('button')).toEqual([]);
  expect(page.text()).toContain('Martin Sallow');
});
