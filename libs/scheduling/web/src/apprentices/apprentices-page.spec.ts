import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { aBooking, anAttempt, anEnrolment } from '../testing/answers';
import { choose, settle, signedInAs } from '../testing/page-test';
import { ApprenticesPage } from './apprentices-page';

async function listed(
  role: Role,
  enrolments = [anEnrolment({ attempts: [anAttempt(), anAttempt({ id: 't2', stage: 'booked', booking: aBooking() })] })],
) {
  const server = signedInAs([role]);
  const rendering = render(ApprenticesPage);
  await settle();
  server.expectOne('/api/enrolments').flush({ enrolments, total: enrolments.length });
  return { page: await rendering, server };
}

it('shows for each apprentice what every assessment waits for', async () => {
  const { page } = await listed(Role.Scheduler);
  expect(page.role('link', 'Leo Adeyemi').getAttribute('href')).toBe('/enrolments/e1');
  const row = page.roles('row')[1]?.textContent?.replace(/\s+/g, ' ');
  expect(row).toContain('Past gateway');
  expect(row).toContain('Needs a date');
  expect(row).toContain('Mon 15 Feb');
  expect(page.role('status').textContent).toBe('1 apprentice');
});

it('asks the server for those who wait for a date', async () => {
  const { page, server } = await listed(Role.Scheduler);
  choose(page.role('combobox', 'Show'), 'date');
  await settle();
  server.expectOne('/api/enrolments?waitingFor=date').flush({ enrolments: [], total: 0 });
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Nobody found');
});

it('offers the first step where there is nobody yet, to those who may take it', async () => {
  const { page } = await listed(Role.Scheduler, []);
  expect(page.role('link', 'Register the first').getAttribute('href')).toBe('/apprentices/new');
});

it('offers a training provider no registration', async () => {
  const { page } = await listed(Role.Provider);
  expect(page.roles('link').map((link) => link.textContent)).not.toContain('Register an apprentice');
});

it('sorts on the server, and from the end with a second press', async () => {
  const { page, server } = await listed(Role.Scheduler);
  page.role('button', 'Employer').click();
  await settle();
  server.expectOne('/api/enrolments?sort=employer').flush({ enrolments: [anEnrolment()], total: 1 });
  await settle();
  await page.fixture.whenStable();
  page.role('button', 'Employer').click();
  await settle();
  server.expectOne('/api/enrolments?sort=employer&descending=true').flush({ enrolments: [anEnrolment()], total: 1 });
});

it('fetches the rows behind the first ones when they are asked for', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(ApprenticesPage);
  await settle();
  server.expectOne('/api/enrolments').flush({ enrolments: [anEnrolment()], total: 2 });
  const page = await rendering;
  page.role('button', 'Show more').click();
  await settle();
  server.expectOne('/api/enrolments?offset=1').flush({ enrolments: [anEnrolment({ id: 'e2' })], total: 2 });
  await settle();
  await page.fixture.whenStable();
  expect(page.roles('row')).toHaveLength(3);
});
