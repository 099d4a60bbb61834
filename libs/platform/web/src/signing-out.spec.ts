import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { KEPT_ON_DEVICE } from './kept-on-device';
import { providePlatform } from './provide-platform';
import { Session } from './session';
import { SigningOut } from './signing-out';

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function signOut(mayLeave: boolean): Promise<HttpTestingController> {
  const keptOnDevice = { mayLeave: () => Promise.resolve(mayLeave), forget: () => Promise.resolve([]) };
  const routes = provideRouter([{ path: '**', children: [] }]);
  TestBed.configureTestingModule({
    providers: [routes, providePlatform(), provideHttpClientTesting(), { provide: KEPT_ON_DEVICE, useValue: [keptOnDevice] }],
  });
  const organisation = { code: 'northgate', name: 'Northgate' };
  TestBed.inject(Session).begin({
    accountId: 'a1',
    name: 'Daniel',
    email: 'd@northgate.example',
    organisation,
    roles: [],
    permissions: [],
    today: '2027-01-11',
  });
  void TestBed.inject(SigningOut).run('/api/sign-out');
  await settle();
  return TestBed.inject(HttpTestingController);
}

it('ends the session at the server, then here', async () => {
  const server = await signOut(true);
  server.expectOne('/api/sign-out').flush(null);
  await settle();
  await settle();
  expect([TestBed.inject(Session).me(), TestBed.inject(Router).url]).toEqual([null, '/sign-in']);
});

it('stays signed in where the person, told what waits here, wants to', async () => {
  const server = await signOut(false);
  server.expectNone('/api/sign-out');
  expect(TestBed.inject(Session).me()?.accountId).toBe('a1');
});
