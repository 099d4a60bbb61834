import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { ImportResponse, ImportRowsResponse } from '@assay/scheduling/contracts';
import { settle, signedInAs } from '../testing/page-test';
import { ImportPage } from './import-page';

const anImport = (changed: Partial<ImportResponse> = {}): ImportResponse => ({
  id: 'i1',
  fileName: 'autumn.csv',
  status: 'checked',
  encoding: 'utf-8',
  separator: ',',
  total: 3,
  ready: 2,
  faulty: 1,
  imported: 0,
  present: 0,
  ...changed,
});
const someFaults = (): ImportRowsResponse => ({
  rows: [
    {
      line: 4,
      cells: { givenName: 'Ada', familyName: 'Byron', employer: 'Harow Foods' },
      faults: [{ column: 'employer', code: 'employer-unknown', suggestion: 'Harrow Foods' }],
      state: 'faulty',
      groupKey: 'x',
    },
  ],
  total: 1,
  employers: ['Harrow Foods'],
  trainingProviders: [],
});

/** The page follows what a request changed a moment later. */
const followed = async () => {
  for (let turn = 0; turn < 4; turn += 1) await settle();
};

async function shown() {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(ImportPage, { id: 'i1' });
  await settle();
  server.expectOne('/api/apprentice-imports/i1').flush(anImport());
  server.expectOne('/api/apprentice-imports/i1/rows?state=faulty').flush(someFaults());
  const page = await rendering;
  await settle();
  return { page, server };
}

it('says at each cell what is wrong and what it may have meant', async () => {
  const { page } = await shown();
  await page.fixture.whenStable();
  expect(page.text()).toContain('No employer is called this. Did it mean “Harrow Foods”?');
});

it('mends a value wherever it stands, and reads the rows anew', async () => {
  const { page, server } = await shown();
  await page.fixture.whenStable();
  page.role('button', 'Use it everywhere: Harrow Foods for Harow Foods, line 4').click();
  await settle();
  const request = server.expectOne('/api/apprentice-imports/i1/replacements');
  expect(request.request.body).toEqual({ column: 'employer', from: 'Harow Foods', to: 'Harrow Foods' });
  request.flush(anImport({ ready: 3, faulty: 0 }));
  await followed();
  server.expectOne('/api/apprentice-imports/i1/rows?state=faulty').flush({ ...someFaults(), rows: [], total: 0 });
  await page.fixture.whenStable();
  expect(page.role('button', 'Register 3 rows')).toBeTruthy();
});

it('asks for part after part until nothing is ready, and shows how far it is', async () => {
  const { page, server } = await shown();
  await page.fixture.whenStable();
  page.role('button', 'Register 2 rows').click();
  await settle();
  server.expectOne('/api/apprentice-imports/i1/parts').flush(anImport({ status: 'running', ready: 1, imported: 1 }));
  await followed();
  expect(page.text()).toContain('1 of 2');
  server.expectOne('/api/apprentice-imports/i1/parts').flush(anImport({ status: 'running', ready: 0, imported: 2 }));
  await followed();
  server.expectOne('/api/apprentice-imports/i1/rows?state=faulty').flush(someFaults());
  await page.fixture.whenStable();
  expect(page.roles('progressbar')).toHaveLength(0);
});
