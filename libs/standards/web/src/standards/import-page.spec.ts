import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { render } from '@assay/platform/ui';
import { aReading } from '../testing/a-standard';
import { openOffice, refuse, settle } from '../testing/web-test';
import { ImportPage } from './import-page';

async function read(text = 'The page') {
  const server = openOffice();
  const page = await render(ImportPage);
  await page.type(page.labelled('Text of the page'), text);
  page.role('button', 'Read the page').click();
  await settle();
  return { page, server, request: server.expectOne('/api/standards/readings') };
}

async function preview() {
  const { page, server, request } = await read();
  request.flush(aReading);
  await settle();
  await page.fixture.whenStable();
  return { page, server };
}

it('shows the duties with their places and what the reader was unsure of', async () => {
  const { page } = await preview();
  expect(page.role('heading', 'Read: 2 duties')).toBeTruthy();
  expect(page.text()).toContain('Script and code. (line 17)');
  expect(page.text()).toContain('The page carries no title. (line 1)');
});

it('asks for the title that the page does not say, and imports with it', async () => {
  const { page, server } = await preview();
  expect(page.text()).toContain('The page does not say its title');
  page.role('button', 'Import the standard').click();
  await settle();
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Give the title of the occupation');
  await page.type(page.labelled('Title of the occupation'), 'DevOps engineer');
  page.role('button', 'Import the standard').click();
  await settle();
  const request = server.expectOne('/api/standards');
  expect(request.request.body).toEqual({
    text: 'The page',
    sourceName: 'Pasted text',
    title: 'DevOps engineer',
    level: 4,
    reference: 'OCC0825',
    standardReference: 'ST0825',
    versionLabel: '1.1',
  });
  request.flush({ id: 'standard-1', imported: true });
  await settle();
  expect(TestBed.inject(Router).url).toBe('/standards/standard-1');
});

it('says why a text is no occupation', async () => {
  const { page, request } = await read('Good morning');
  await refuse(request, 422, 'page-unreadable', {
    reason: 'No duties were found: looked for a heading “Duties”.',
  });
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('looked for a heading “Duties”');
});

it('takes the preview away when the text changes', async () => {
  const { page } = await preview();
  await page.type(page.labelled('Text of the page'), 'Another page');
  expect(page.text()).not.toContain('Import the standard');
});
