import { Permission } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { aStandard } from '../testing/a-standard';
import { openOffice, settle } from '../testing/web-test';
import { StandardsPage } from './standards-page';

async function page(standards: object[], permissions?: readonly Permission[]) {
  const server = openOffice(permissions);
  const rendering = render(StandardsPage);
  await settle();
  server.expectOne('/api/standards').flush({ standards });
  return rendering;
}

it('lists each standard with the state of its rubric', async () => {
  const rubric = {
    id: 'rubric-1',
    edition: 2,
    status: 'published',
    createdAt: '2027-01-04T09:00:00Z',
    publishedAt: null,
  };
  const shown = await page([aStandard({ rubric: { ...rubric, status: 'published' } })]);
  expect(shown.role('link', 'DevOps engineer').getAttribute('href')).toBe('/standards/standard-1');
  expect(shown.role('link', 'Edition 2 of the rubric of DevOps engineer').getAttribute('href')).toBe('/rubrics/rubric-1');
  expect(shown.text()).toContain('Published');
});

it('offers the first step where there is none', async () => {
  const shown = await page([]);
  expect(shown.role('link', 'Import the first').getAttribute('href')).toBe('/standards/import');
});

it('offers no import to those who may not', async () => {
  const shown = await page([], [Permission.ReadStandards]);
  expect(shown.text()).not.toContain('Import a standard');
});
