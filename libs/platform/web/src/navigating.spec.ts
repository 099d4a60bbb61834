import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { allowed, signedIn } from './guards';
import { providePlatform } from './provide-platform';
import { Session } from './session';

@Component({ selector: 'assay-test-home', template: `<main><h1>Home</h1></main>` })
class Home {}
@Component({ selector: 'assay-test-diary', template: `<main><h1>Diary</h1></main>` })
class Diary {}
@Component({
  selector: 'assay-test-other',
  template: `<main>
    <h1>{{ name }}</h1>
  </main>`,
})
class Other {
  readonly name = 'Other';
}

const routes = [
  { path: 'sign-in', title: 'Sign in', component: Other },
  { path: 'not-allowed', title: 'Not for your role', component: Other },
  { path: 'unavailable', component: Other },
  {
    path: '',
    canActivate: [signedIn],
    canActivateChild: [signedIn],
    children: [
      { path: '', pathMatch: 'full' as const, title: 'Home', component: Home },
      { path: 'diary', title: 'Diary', component: Diary, canActivate: [allowed('diary.read')] },
    ],
  },
];

const me = (permissions: string[]) => ({
  accountId: 'a',
  name: 'Sam Whitfield',
  email: 'sam@northgate.example',
  organisation: { code: 'northgate', name: 'Northgate' },
  roles: ['scheduler'],
  permissions,
  today: '2027-01-11',
});

let harness: RouterTestingHarness;
let server: HttpTestingController;

beforeEach(async () => {
  TestBed.configureTestingModule({
    providers: [provideRouter(routes), providePlatform(), provideHttpClientTesting()],
  });
  server = TestBed.inject(HttpTestingController);
  harness = await RouterTestingHarness.create();
  document.body.append(harness.fixture.nativeElement);
});

async function goAs(path: string, person: object | null) {
  const gone = harness.navigateByUrl(path).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  server.expectOne('/api/session').flush({ me: person, demonstration: null });
  await gone;
  await harness.fixture.whenStable();
}

it('titles the tab with the page first', async () => {
  await goAs('/', me([]));
  expect(document.title).toBe('Home – Assay');
});

it('lets somebody with the permission in', async () => {
  await goAs('/diary', me(['diary.read']));
  expect(document.title).toBe('Diary – Assay');
});

it('tells somebody without the permission that the page is not theirs, at the same address', async () => {
  await goAs('/diary', me([]));
  expect(document.title).toBe('Not for your role – Assay');
});

it('sends somebody who is signed out to sign in', async () => {
  await goAs('/diary?week=3', null);
  expect(document.title).toBe('Sign in – Assay');
  expect(TestBed.inject(Router).url).toBe('/sign-in?then=%2Fdiary%3Fweek%3D3');
});

it('asks who is there only once', async () => {
  await goAs('/', me(['diary.read']));
  await harness.navigateByUrl('/diary');
  server.verify();
  expect(TestBed.inject(Session).can('diary.read')).toBe(true);
});

it('puts the focus on the heading of the next page, not of the first', async () => {
  await goAs('/', me(['diary.read']));
  expect(document.activeElement?.tagName).not.toBe('H1');
  await harness.navigateByUrl('/diary');
  await harness.fixture.whenStable();
  expect(document.activeElement?.textContent).toBe('Diary');
});

it('leaves the focus where it is when only the query changes', async () => {
  await goAs('/', me([]));
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await harness.navigateByUrl('/?filter=late');
  await harness.fixture.whenStable();
  expect(document.activeElement).toBe(field);
});

it('asks again before the next page once the session is in doubt', async () => {
  await goAs('/', me(['diary.read']));
  TestBed.inject(Session).doubt();
  await goAs('/diary', null);
  expect(document.title).toBe('Sign in – Assay');
});
