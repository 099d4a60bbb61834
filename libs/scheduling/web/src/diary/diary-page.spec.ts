import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { MyWeekPage } from '../my-week/my-week-page';
import { aBooking } from '../testing/answers';
import { settle, signedInAs } from '../testing/page-test';
import { DiaryPage } from './diary-page';

const weekUrl = '/api/bookings?from=2027-02-15&to=2027-02-21';

it('puts each booking in its assessor’s row and its day’s column', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(DiaryPage, { week: '2027-02-17' });
  await settle();
  const other = aBooking({ id: 'b2', startsAt: '2027-02-17T14:00:00.000Z', assessor: { id: 'a2', name: 'Abel Novak' } });
  server.expectOne(weekUrl).flush({ bookings: [aBooking(), other] });
  const page = await rendering;
  const cells = page.roles('row').map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()));
  expect(cells[0]?.slice(0, 3)).toEqual(['Assessor', 'Mon 15 Feb', 'Tue 16 Feb']);
  expect(cells[1]?.[0]).toBe('Abel Novak');
  expect(cells[1]?.[3]).toContain('14:00');
  expect(cells[2]?.[1]).toContain('09:00Leo Adeyemi');
  expect(page.role('link', 'Later week').getAttribute('href')).toContain('week=2027-02-22');
});

it('says where to begin when a week is empty', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(DiaryPage, { week: 'nonsense' });
  await settle();
  server.expectOne('/api/bookings?from=2027-02-01&to=2027-02-07').flush({ bookings: [] });
  const page = await rendering;
  expect(page.role('link', 'See who waits for a date').getAttribute('href')).toBe('/apprentices?waitingFor=date');
});

it('shows assessors their week day by day', async () => {
  const server = signedInAs([Role.Assessor]);
  const rendering = render(MyWeekPage, { week: '2027-02-17' });
  await settle();
  server.expectOne(weekUrl).flush({ bookings: [aBooking()] });
  const page = await rendering;
  expect(page.role('heading', 'Monday 15 February 2027')).toBeTruthy();
  expect(page.text()).toContain('Leo Adeyemi, Online');
  expect(page.role('link', 'My availability').getAttribute('href')).toBe('/my-availability');
  expect(page.role('link', 'My calendar').getAttribute('href')).toBe('/my-calendar');
});

it('moves a booking by a button too, and shows where it went', async () => {
  const server = signedInAs([Role.Scheduler], { dialog: aBooking({ startsAt: '2027-02-16T09:00:00.000Z' }) });
  const rendering = render(DiaryPage, { week: '2027-02-17' });
  await settle();
  server.expectOne(weekUrl).flush({ bookings: [aBooking(), aBooking({ id: 'b2', status: 'completed' })] });
  const page = await rendering;
  expect(page.roles('button').map((button) => button.getAttribute('aria-label'))).toEqual(['Move Leo Adeyemi, Mon 15 Feb at 09:00']);
  page.role('button', 'Move Leo Adeyemi, Mon 15 Feb at 09:00').click();
  for (let turn = 0; turn < 4; turn += 1) await settle();
  server.expectOne(weekUrl).flush({ bookings: [] });
});
