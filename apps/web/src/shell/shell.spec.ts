import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ThemeChoice, render } from '@assay/platform/ui';
import { NAV_ENTRIES, type NavEntry, Notices, Session, providePlatform } from '@assay/platform/web';
import { Shell } from './shell';

const entry = (label: string, permission: string): NavEntry => ({
  label,
  permission,
  path: `/${label}`,
  icon: 'book',
});
const me = {
  accountId: 'a',
  name: 'Sam Whitfield',
  email: 'sam@northgate.example',
  organisation: { code: 'northgate', name: 'Northgate Assessment' },
  roles: ['scheduler'],
  permissions: ['diary.read', 'booking.make'],
  today: '2027-01-11',
};

async function shell(entries: NavEntry[] = [entry('Diary', 'diary.read'), entry('Audit', 'audit.read')], roles = me.roles) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      providePlatform(),
      provideHttpClientTesting(),
      { provide: NAV_ENTRIES, useValue: entries },
    ],
  });
  TestBed.inject(Session).begin({ ...me, roles });
  HTMLElement.prototype.hidePopover = () => {};
  return render(Shell);
}

it('leads only to the places that the roles permit', async () => {
  const page = await shell();
  const places = [...page.role('navigation', 'Main').querySelectorAll('a')].map((link) => link.textContent?.trim());
  expect(places).toEqual(['Diary']);
});

it('puts the places that do not fit a phone behind one more', async () => {
  const many = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((label) => entry(label, 'diary.read'));
  const page = await shell(many);
  const behind = [...page.element.querySelectorAll('#assay-more a')].map((link) => link.textContent?.trim());
  expect(behind).toEqual(['Five', 'Six']);
});

it('puts many places under headings, and few under none', async () => {
  const places = (count: number) => [
    ...Array.from({ length: count - 1 }, (_, index) => ({ ...entry(`Place${index}`, 'diary.read'), group: 'Booking' })),
    { ...entry('Results', 'diary.read'), group: 'Grades' },
  ];
  const headings = (page: Awaited<ReturnType<typeof shell>>) =>
    [...page.element.querySelectorAll('.heading')].map((one) => one.textContent);
  expect(headings(await shell(places(10)))).toEqual(['Booking', 'Grades']);
  TestBed.resetTestingModule();
  expect(headings(await shell(places(9)))).toEqual([]);
});

it('skips to the page', async () => {
  const page = await shell();
  await page.press(page.role('link', 'Skip to the page'));
  expect(document.activeElement?.id).toBe('main');
});

it('is compact for staff and roomy for an apprentice', async () => {
  expect((await shell()).element.classList).toContain('assay-compact');
  TestBed.resetTestingModule();
  expect((await shell([], ['apprentice'])).element.classList).not.toContain('assay-compact');
});

it('remembers the colours that were chosen', async () => {
  const page = await shell();
  await page.press(page.labelled('Dark'));
  expect(TestBed.inject(ThemeChoice).chosen()).toBe('dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

it('signs out', async () => {
  const page = await shell();
  page.role('button', 'Sign out').click();
  TestBed.inject(HttpTestingController).expectOne('/api/sign-out').flush(null);
  await new Promise((resolve) => setTimeout(resolve));
  expect(TestBed.inject(Router).url).toBe('/sign-in');
  expect(TestBed.inject(Session).me()).toBeNull();
});

it('reads notices out and lets them be dismissed', async () => {
  const page = await shell();
  TestBed.inject(Notices).say('Booking moved.');
  await page.fixture.whenStable();
  expect(page.role('status').textContent).toContain('Booking moved.');
  await page.press(page.role('button', 'Dismiss'));
  expect(page.role('status').textContent).toBe('');
});
