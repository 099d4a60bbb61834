import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render } from '@assay/platform/ui';
import { HOME_SECTIONS, NAV_ENTRIES, Session, providePlatform } from '@assay/platform/web';
import { HomePage } from './home-page';

@Component({ selector: 'assay-test-first', template: 'First section' })
class First {}
@Component({ selector: 'assay-test-second', template: 'Second section' })
class Second {}
@Component({ selector: 'assay-test-hidden', template: 'Hidden section' })
class Hidden {}

const section = (component: typeof First, permission: string, order: number) => ({
  id: `${order}`,
  permission,
  order,
  load: () => Promise.resolve(component),
});
const diary = {
  label: 'Diary',
  path: '/diary',
  permission: 'diary.read',
  icon: 'calendar',
  about: 'Who is where',
};
const home = { label: 'Home', path: '/', permission: 'account.use', icon: 'home' };

function homeOf(permissions: string[]) {
  const sections = [section(Second, 'diary.read', 2), section(First, 'diary.read', 1), section(Hidden, 'audit.read', 0)];
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      providePlatform(),
      { provide: HOME_SECTIONS, useValue: sections },
      { provide: NAV_ENTRIES, useValue: [home, diary] },
    ],
  });
  TestBed.inject(Session).begin({
    accountId: 'a',
    name: 'Sam Whitfield',
    email: 'sam@northgate.example',
    organisation: { code: 'northgate', name: 'Northgate Assessment' },
    roles: ['scheduler'],
    permissions,
    today: '2027-01-11',
  });
  return render(HomePage);
}

it('greets by name and shows the permitted sections in their order', async () => {
  const page = await homeOf(['account.use', 'diary.read']);
  expect(page.role('heading', 'Hello, Sam')).toBeTruthy();
  expect(page.text()).toMatch(/First section.*Second section/);
  expect(page.text()).not.toContain('Hidden section');
});

it('leads to each place with what it is for, but not to itself', async () => {
  const page = await homeOf(['account.use', 'diary.read']);
  expect(page.roles('link').map((link) => link.getAttribute('href'))).toEqual(['/diary']);
  expect(page.role('link').textContent).toContain('Who is where');
});

it('says so when nothing waits', async () => {
  const page = await homeOf(['account.use']);
  expect(page.text()).toContain('Nothing waits for you');
});
