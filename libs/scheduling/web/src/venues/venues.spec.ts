import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import { settle, signedInAs } from '../testing/page-test';
import { VenuePage } from './venue-page';

it('adds a venue with its hours and rooms', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(VenuePage, { id: 'new' });
  await settle();
  server.expectOne('/api/venues').flush({ venues: [] });
  const page = await rendering;
  await page.type(page.labelled('Name'), 'Mill House');
  await page.type(page.labelled('Address'), '1 Mill Lane');
  await page.type(page.labelled('Friday'), '9-12');
  await page.type(page.labelled('Name of the room'), 'Room 1');
  await page.press(page.labelled('Step-free'));
  page.role('button', 'Save the venue').click();
  await settle();
  const { body } = server.expectOne('/api/venues').request;
  expect(body).toMatchObject({ name: 'Mill House', rooms: [{ name: 'Room 1', features: ['step-free'], retired: false }], retired: false });
  expect(body.openings).toHaveLength(5);
  expect(body.openings[4]).toEqual({ weekday: 5, opensAt: '09:00', closesAt: '12:00' });
});
