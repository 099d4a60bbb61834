import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { Confirm, render } from '@assay/platform/ui';
import { Session, providePlatform } from '@assay/platform/web';
import { AccountPage } from './account-page';

const session = (id: string, current: boolean) => ({
  id,
  current,
  userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/150.0 Safari/537.36',
  createdAt: '2027-01-11T08:02:00Z',
  lastSeenAt: '2027-01-11T09:30:00Z',
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function account(sure: boolean) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      providePlatform(),
      provideHttpClientTesting(),
      { provide: Confirm, useValue: { ask: () => Promise.resolve(sure) } },
    ],
  });
  TestBed.inject(Session).begin({
    accountId: 'a',
    name: 'Priya Raman',
    email: 'priya@northgate.example',
    organisation: { code: 'northgate', name: 'Northgate Assessment' },
    roles: ['assessor', 'iqa'],
    permissions: [],
    today: '2027-01-11',
  });
  const server = TestBed.inject(HttpTestingController);
  const rendering = render(AccountPage);
  await settle();
  server.expectOne('/api/sessions').flush({ sessions: [session('1', true), session('2', false)] });
  return { page: await rendering, server };
}

it('tells the roles in words and marks this browser among the sessions', async () => {
  const { page } = await account(true);
  expect(page.text()).toContain('Assessor, Internal quality assurer');
  expect(page.roles('listitem')).toHaveLength(2);
  expect(page.text().match(/This browser/g)).toHaveLength(1);
});

it('signs out everywhere once it is confirmed', async () => {
  const { page, server } = await account(true);
  page.role('button', 'Sign out everywhere').click();
  await settle();
  server.expectOne('/api/sessions/sign-out-everywhere').flush(null);
  await settle();
  expect(TestBed.inject(Session).me()).toBeNull();
  expect(TestBed.inject(Router).url).toBe('/sign-in');
});

it('does nothing when the person thinks better of it', async () => {
  const { page, server } = await account(false);
  await page.press(page.role('button', 'Sign out everywhere'));
  server.verify();
  expect(TestBed.inject(Session).me()).not.toBeNull();
});
