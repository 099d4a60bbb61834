import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { NewPersonPage } from './new-person-page';
import { PeoplePage } from './people-page';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const account = (name: string, roles: string[], belongsTo: string | null = null, suspended = false) => ({
  id: name,
  name,
  email: `${name.toLowerCase()}@northgate.example`,
  roles,
  suspended,
  belongsTo,
});

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
});

async function people() {
  const rendering = render(PeoplePage);
  await settle();
  const accounts = [account('Ines', ['assessor'], null, true), account('Marta', ['employer'], 'Harrow Foods')];
  server.expectOne('/api/accounts').flush({ accounts });
  return rendering;
}

it('lists people with their roles in words, whom they belong to, and who is suspended', async () => {
  const page = await people();
  const rows = page.roles('row').map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
  expect(rows[1]).toContain('AssessorThis organisationSuspended');
  expect(rows[2]).toContain('EmployerHarrow FoodsActive');
});

it('finds people by what is known of them, and says how many', async () => {
  const page = await people();
  await page.type(page.labelled('Find by name, email, role or employer'), 'harrow');
  expect(page.role('status').textContent?.trim()).toBe('1 person');
  await page.type(page.labelled('Find by name, email, role or employer'), 'nobody');
  expect(page.text()).toContain('Nobody found');
});

async function newEmployer() {
  const page = await render(NewPersonPage);
  await page.type(page.labelled('Name'), 'Marta Kowalczyk');
  await page.type(page.labelled('Email address'), 'marta@harrow.example');
  await page.type(page.labelled('First password'), 'harbour tulip engine');
  page
    .roles('radio')
    .find((radio) => radio.getAttribute('value') === 'employer')!
    .click();
  await settle();
  server.expectOne('/api/employers').flush({ items: [{ id: 'e1', name: 'Harrow Foods' }] });
  await page.fixture.whenStable();
  return page;
}

it('asks which employer an employer’s person belongs to', async () => {
  const page = await newEmployer();
  await page.press(page.role('button', 'Add this person'));
  expect(page.role('alert').textContent).toContain('Choose their employer');
  server.verify();
});

it('adds the person with the link that the role needs, and goes back to the list', async () => {
  const page = await newEmployer();
  await page.type(page.role('combobox', 'Employer'), 'e1');
  page.role('button', 'Add this person').click();
  await settle();
  const request = server.expectOne('/api/accounts');
  expect(request.request.body).toEqual({
    name: 'Marta Kowalczyk',
    email: 'marta@harrow.example',
    password: 'harbour tulip engine',
    roles: ['employer'],
    employerId: 'e1',
  });
  request.flush({ id: 'x' });
  await settle();
  expect(TestBed.inject(Router).url).toBe('/people');
});
