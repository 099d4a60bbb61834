import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { StandardResponse } from '@assay/standards/contracts';
import { aRubric } from '../testing/a-rubric';
import { aStandard } from '../testing/a-standard';
import { openOffice, refuse, settle } from '../testing/web-test';
import { StandardPage } from './standard-page';

async function page(given: Partial<StandardResponse> = {}, permissions?: readonly Permission[]) {
  const server = openOffice(permissions);
  const rendering = render(StandardPage, { id: 'standard-1' });
  await settle();
  server.expectOne('/api/standards/standard-1').flush(aStandard(given));
  return { page: await rendering, server };
}

it('shows the occupation, where it came from and what uses it', async () => {
  const { page: shown } = await page();
  for (const text of ['Build and run software.', 'Script and code.', 'Senior engineer', 'occ0825.txt', 'by Ruth Adeyemi', 'No rubric yet'])
    expect(shown.text()).toContain(text);
});

it('generates a rubric and opens it', async () => {
  const { page: shown, server } = await page();
  shown.role('button', 'Generate a rubric').click();
  await settle();
  server.expectOne('/api/standards/standard-1/rubrics').flush(aRubric());
  await settle();
  expect(TestBed.inject(Router).url).toBe('/rubrics/rubric-1');
});

it('adopts the plan that comes with the product', async () => {
  const { page: shown, server } = await page();
  shown.role('button', 'Adopt ST0825 1.1').click();
  await settle();
  const request = server.expectOne('/api/plans');
  expect(request.request.body).toEqual({
    standardVersionId: 'standard-1',
    reference: 'ST0825',
    versionLabel: '1.1',
  });
  request.flush({ id: 'plan-1' });
  await settle();
  expect(TestBed.inject(Router).url).toBe('/plans/plan-1');
});

it('says what stands in the way', async () => {
  const { page: shown, server } = await page();
  shown.role('button', 'Generate a rubric').click();
  await settle();
  await refuse(server.expectOne('/api/standards/standard-1/rubrics'), 409, 'rubric-in-work');
  await shown.fixture.whenStable();
  expect(shown.role('alert').textContent).toContain('already in work');
});

it('offers nothing to those who may only read', async () => {
  const { page: shown } = await page({}, [Permission.ReadStandards]);
  expect(shown.roles('button')).toEqual([]);
});
