import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { StandardisationResponse } from '@assay/grading/contracts';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { aCriterion } from '../testing/a-marking';
import { answer } from '../testing/answer';
import { StandardisationPage } from './standardisation-page';

const evidenced = (position: number) => {
  const { judgement: _none, ...criterion } = aCriterion(position);
  return { ...criterion, evidence: 'Seen.' };
};
const one: StandardisationResponse = {
  id: 's1',
  title: 'January',
  guidance: 'Look at testing.',
  standardTitle: 'DevOps Engineer',
  methodName: 'Practical assessment',
  closesOn: '2027-01-20',
  scale: ['fail', 'pass', 'distinction'],
  criteria: [evidenced(1), evidenced(2)],
  mayMark: true,
  mayClose: false,
  findings: null,
};
const level = (criterionId: string, grade: 'pass' | 'distinction', why = '') => ({ criterionId, grade, why });
const findings: StandardisationResponse['findings'] = {
  marks: [
    { marker: 'Marker 1', own: true, levels: [level('c1', 'pass'), level('c2', 'distinction', 'Weighs two ways.')], withAgreed: null },
    { marker: 'Marker 2', own: false, levels: [level('c1', 'pass'), level('c2', 'pass')], withAgreed: null },
  ],
  criteria: [
    { criterionId: 'c1', chosen: { pass: 2 }, observed: 1 },
    { criterionId: 'c2', chosen: { pass: 1, distinction: 1 }, observed: 0 },
  ],
  overall: { observed: 0.5, kappa: -0.33, low: null, high: null, items: 2 },
  agreed: null,
};

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
});
afterEach(() => (document.body.innerHTML = ''));

async function open(difference: Partial<StandardisationResponse>) {
  const rendering = render(StandardisationPage, { id: 's1' });
  await answer('/api/standardisations/s1', { ...one, ...difference });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}
const cells = (page: Awaited<ReturnType<typeof open>>, row: number) =>
  [...page.element.querySelectorAll(`tbody tr:nth-child(${row}) > *`)].map((cell) => cell.textContent?.trim());

it('asks for levels while nobody else’s are shown', async () => {
  const page = await open({});
  expect(page.text()).toContain('Look at testing.');
  expect(page.element.querySelectorAll('input[type=radio]')).toHaveLength(6);
  expect(page.element.querySelector('assay-standardisation-findings')).toBeNull();
});

it('shows who chose what, how many pairs agree, and the reasons', async () => {
  const page = await open({ mayMark: false, findings });
  expect(cells(page, 1)).toEqual(['1. Duty 1', '0', '2', '0', '100 %', '']);
  expect(cells(page, 2)).toEqual(['2. Duty 2', '0', '1', '1', '0 %', '']);
  expect(page.text()).toContain('50 % of pairs agree; beyond chance -0.33, less than chance');
  expect(page.text()).toContain('You, distinction: Weighs two ways.');
});

it('lets the lead record the agreed levels, and nobody else', async () => {
  expect((await open({ mayMark: false, findings })).text()).not.toContain('Record the agreed levels');
  document.body.innerHTML = '';
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  const page = await open({ mayMark: false, mayClose: true, findings });
  page.press(page.role('button', 'Record the agreed levels'));
  await page.fixture.whenStable();
  expect(page.role('button', 'End the standardisation')).toBeTruthy();
});

it('says why there is nothing to do', async () => {
  expect((await open({ mayMark: false })).text()).toContain('You cannot mark this one');
});
