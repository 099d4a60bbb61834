import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { render } from '@assay/platform/ui';
import { Session, providePlatform } from '@assay/platform/web';
import { Demonstration } from '../demonstration/demonstration';
import { SignInPage } from './sign-in-page';

const me = {
  accountId: 'a',
  name: 'Ada Okonkwo',
  email: 'ada@northgate.example',
  organisation: { code: 'northgate', name: 'Northgate Assessment' },
  roles: ['administrator'],
  permissions: ['account.use'],
  today: '2027-01-11',
};
const ada = {
  organisation: 'northgate',
  organisationName: 'Northgate Assessment',
  email: me.email,
  name: me.name,
  roles: ['administrator'],
  password: 'demonstration',
  about: 'Sets up standards',
};

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: '**', children: [] }]), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function page(inputs = {}, accounts: object[] | null = null) {
  const known = TestBed.inject(Demonstration).known();
  const demonstration = accounts ? { today: '2027-01-11', accounts } : null;
  server.expectOne('/api/session').flush({ me: null, demonstration });
  await known;
  return render(SignInPage, inputs);
}

async function fillAndSend(rendered: Awaited<ReturnType<typeof page>>) {
  await rendered.type(rendered.labelled('Organisation'), 'northgate');
  await rendered.type(rendered.labelled('Email address'), me.email);
  await rendered.type(rendered.labelled('Password'), 'correct horse battery');
  rendered.role('button', 'Sign in').click();
  await settle();
  return server.expectOne('/api/sign-in');
}

it('asks for what is missing', async () => {
  const rendered = await page();
  await rendered.press(rendered.role('button', 'Sign in'));
  expect(rendered.role('alert').textContent).toContain('Enter your password');
});

it('signs in and goes where the person wanted to go', async () => {
  const rendered = await page({ then: '/diary?week=3' });
  const request = await fillAndSend(rendered);
  expect(request.request.body).toEqual({
    organisation: 'northgate',
    email: me.email,
    password: 'correct horse battery',
  });
  request.flush(me);
  await settle();
  expect(TestBed.inject(Session).me()).toEqual(me);
  expect(TestBed.inject(Router).url).toBe('/diary?week=3');
});

it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])('goes home rather than to %s', async (then) => {
  const rendered = await page({ then });
  (await fillAndSend(rendered)).flush(me);
  await settle();
  expect(TestBed.inject(Router).url).toBe('/');
});

it('says the same whatever was wrong, and keeps what was typed', async () => {
  const rendered = await page();
  const request = await fillAndSend(rendered);
  request.flush({ code: 'sign-in-refused' }, { status: 401, statusText: 'Unauthorized' });
  await settle();
  await rendered.fixture.whenStable();
  expect(rendered.role('alert').textContent).toContain('We could not sign you in');
  expect(rendered.labelled('Email address')).toHaveProperty('value', me.email);
});

it('offers the accounts of a demonstration', async () => {
  const rendered = await page({}, [ada]);
  rendered.role('button', 'Sign in as Ada Okonkwo').click();
  const request = server.expectOne('/api/sign-in');
  expect(request.request.body).toEqual({
    organisation: 'northgate',
    email: me.email,
    password: 'demonstration',
  });
});

it('offers none where it is used for real', async () => {
  const rendered = await page();
  expect(rendered.text()).not.toContain('Look around');
});
