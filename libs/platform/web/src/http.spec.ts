import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { problemOf } from '@assay/platform/ui';
import { ApiClient, newIntention } from './api-client';
import { Notices } from './notices';
import { providePlatform } from './provide-platform';
import { Session } from './session';

const me = {
  accountId: 'a',
  name: 'Ada Okonkwo',
  email: 'ada@northgate.example',
  organisation: { code: 'northgate', name: 'Northgate' },
  roles: ['administrator'],
  permissions: ['people.read'],
  today: '2027-01-11',
};

let api: ApiClient;
let server: HttpTestingController;

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()],
  });
  api = TestBed.inject(ApiClient);
  server = TestBed.inject(HttpTestingController);
});

afterEach(() => server.verify());

it('marks a reading request as its own and gives it no intention', () => {
  void api.get('/api/sessions');
  const { request } = server.expectOne('/api/sessions');
  expect(request.headers.get('X-Assay-Request')).toBe('1');
  expect(request.headers.has('Idempotency-Key')).toBe(false);
});

it('gives every change an intention of its own', () => {
  void api.post('/api/one');
  void api.post('/api/two');
  const keys = ['/api/one', '/api/two'].map((path) => server.expectOne(path).request.headers.get('Idempotency-Key'));
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[0]).not.toBe(keys[1]);
});

it('sends a given intention and the version that the person saw', () => {
  const intention = newIntention();
  void api.put('/api/plans/1', { minutes: 90 }, { version: 4, intention });
  const { request } = server.expectOne('/api/plans/1');
  expect(request.headers.get('Idempotency-Key')).toBe(intention);
  expect(request.headers.get('If-Match')).toBe('"4"');
});

it('reads a problem with its code, fields and facts', async () => {
  const sent = api.post('/api/bookings').catch(problemOf);
  const body = {
    type: 'about:blank',
    status: 409,
    code: 'slot-taken',
    title: 'x',
    requestId: 'r-1',
    alternatives: [1],
  };
  server.expectOne('/api/bookings').flush(body, { status: 409, statusText: 'Conflict' });
  expect(await sent).toEqual({
    status: 409,
    code: 'slot-taken',
    requestId: 'r-1',
    errors: [],
    facts: { alternatives: [1] },
  });
});

it('calls an answer that is no problem document internal, and none at all offline', async () => {
  const broken = api.get('/api/a').catch(problemOf);
  const absent = api.get('/api/b').catch(problemOf);
  server.expectOne('/api/a').flush('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' });
  server.expectOne('/api/b').error(new ProgressEvent('error'));
  expect(await broken).toMatchObject({ status: 502, code: 'internal' });
  expect(await absent).toMatchObject({ status: 0, code: 'offline' });
});

it('doubts the session when the server no longer knows it, keeps the page, and says so once', async () => {
  const session = TestBed.inject(Session);
  session.begin(me);
  const refused = api.post('/api/sign-in').catch(problemOf);
  server.expectOne('/api/sign-in').flush({ code: 'sign-in-refused' }, { status: 401, statusText: 'x' });
  await refused;
  expect(session.isKnown()).toBe(true);
  for (const path of ['/api/bookings', '/api/diary']) {
    const unknown = api.get(path).catch(problemOf);
    server.expectOne(path).flush({ code: 'unauthenticated' }, { status: 401, statusText: 'x' });
    await unknown;
  }
  expect(session.me()).toEqual(me);
  expect(session.isKnown()).toBe(false);
  expect(
    TestBed.inject(Notices)
      .current()
      .map((notice) => notice.action?.label),
  ).toEqual(['Sign in']);
});

it('says nothing of a lost session to somebody who never had one', async () => {
  const asked = api.get('/api/sessions').catch(problemOf);
  server.expectOne('/api/sessions').flush({ code: 'unauthenticated' }, { status: 401, statusText: 'x' });
  await asked;
  expect(TestBed.inject(Notices).current()).toEqual([]);
});
