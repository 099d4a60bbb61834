import { render } from '@assay/platform/ui';
import type { PlanResponse } from '@assay/standards/contracts';
import { st0825Plan } from '@assay/standards/domain';
import { openOffice, settle } from '../testing/web-test';
import { PlanPage } from './plan-page';

const plan: PlanResponse = {
  id: 'plan-1',
  standardVersionId: 'standard-1',
  standardReference: 'ST0825',
  versionLabel: '1.1',
  title: 'DevOps engineer',
  status: 'draft',
  version: 1,
  plan: st0825Plan,
  contradictions: [],
  publishedBy: null,
  publishedAt: null,
};

async function open(given: Partial<PlanResponse> = {}) {
  const server = openOffice();
  const rendering = render(PlanPage, { id: 'plan-1' });
  await settle();
  server.expectOne('/api/plans/plan-1').flush({ ...plan, ...given });
  return { page: await rendering, server };
}

it('shows each rule with its value, its source, its owner and how sure we are', async () => {
  const { page } = await open();
  const row = page.roles('row').find((one) => one.textContent?.includes('Observation: tolerance'));
  expect(row?.textContent?.replace(/\s+/g, ' ')).toMatch(
    /\+10 %, by the assessor .*ST0825 version 1\.1.*Our policy.*Not confirmed/,
  );
});

it('shows the table with the rows that are not confirmed', async () => {
  const { page } = await open();
  const row = page.roles('row').find((one) => /^\s*8\s*Dist/.test(one.textContent ?? ''));
  expect(row?.textContent?.replace(/\s+/g, ' ')).toMatch(/8\s*Distinction\s*Pass.*Merit.*Not confirmed/);
});

it('simulates any grades and says how they came together', async () => {
  const { page } = await open();
  const [grade] = page.roles('combobox');
  await page.type(grade!, 'distinction');
  expect(page.text()).toContain(
    'Observation: distinction; Professional discussion: pass; row 8 of the plan’s table: merit.',
  );
});

it('shows the earliest day of each method', async () => {
  const { page } = await open();
  expect(page.text()).toContain('Earliest event: day 105');
});

it('changes a rule of a draft with its source', async () => {
  const { page, server } = await open();
  await page.press(page.role('button', 'Change Length of the window'));
  await page.type(page.labelled('Months'), '5');
  await page.type(page.labelled('Source'), 'Assessment plan, page 4');
  page.role('button', 'Save the rule').click();
  await settle();
  const request = server.expectOne('/api/plans/plan-1/rules');
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  expect(request.request.body).toEqual({
    path: 'window.months',
    number: 5,
    citation: 'Assessment plan, page 4',
    owner: 'plan',
    certainty: 'stated',
  });
  request.flush({ ...plan, version: 2 });
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).not.toContain('Save the rule');
});

it('offers no changes to a published plan', async () => {
  const { page } = await open({ status: 'published' });
  expect(page.roles('button')).toEqual([]);
});

it('publishes after a confirmation', async () => {
  const { page, server } = await open();
  page.role('button', 'Publish').click();
  await settle();
  const request = server.expectOne('/api/plans/plan-1/publish');
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  request.flush({
    ...plan,
    status: 'published',
    version: 2,
    publishedBy: { id: 'a', name: 'Ruth Adeyemi' },
    publishedAt: '2027-01-11T10:00:00Z',
  });
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Published by Ruth Adeyemi');
});

it('names every contradiction in a sentence', async () => {
  const { page } = await open({
    contradictions: [
      {
        code: 'boundaries-overlap',
        facts: { method: 'test', lower: 'fail', upper: 'pass', from: 38, to: 40 },
      },
    ],
  });
  expect(page.text()).toContain('Test: the marks 38 to 40 would be both fail and pass.');
  expect(page.role('button', 'Publish').getAttribute('aria-disabled')).toBe('true');
});
