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
  await page.type(page.labelled('Latitude (optional)'), '53.8');
  await page.type(page.labelled('Longitude (optional)'), '-1.55');
  await page.type(page.labelled('Friday'), '9-12');
  await page.type(page.labelled('Name of the room'), 'Room 1');
  await page.press(page.labelled('Step-free'));
  page.role('button', 'Save the venue').click();
  await settle();
  const { body } = server.expectOne('/api/venues').request;
  expect(body).toMatchObject({
    name: 'Mill House',
    latitude: 53.8,
    longitude: -1.55,
    rooms: [{ name: 'Room 1', features: ['step-free'], retired: false }],
    retired: false,
  });
  expect(body.openings).toHaveLength(5);
  expect(body.openings[4]).toEqual({ weekday: 5, opensAt: '09:00', closesAt: '12:00' });
});

it('keeps the place of a venue on the map, and no half of it', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(VenuePage, { id: 'v1' });
  await settle();
  const venue = {
    id: 'v1',
    name: 'Mill House',
    address: '1 Mill Lane',
    latitude: 53.8,
    longitude: -1.55,
    openings: [],
    rooms: [],
    retired: false,
    version: 3,
  };
  server.expectOne('/api/venues').flush({ venues: [venue] });
  const page = await rendering;
  expect(page.labelled('Latitude (optional)')).toHaveProperty('value', '53.8');
  page.role('button', 'Save the venue').click();
  await settle();
  const request = server.expectOne('/api/venues/v1');
  expect(request.request.body).toMatchObject({ latitude: 53.8, longitude: -1.55 });
  const errors = [{ field: 'longitude', code: 'point-incomplete' }];
  request.flush({ code: 'validation-failed', status: 422, errors }, { status: 422, statusText: 'Unprocessable' });
  for (let turn = 0; turn < 4; turn += 1) await settle();
  expect(page.text()).toContain('Give both the latitude and the longitude, or neither');
});

it('leaves nothing out of the hours silently', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(VenuePage, { id: 'new' });
  await settle();
  server.expectOne('/api/venues').flush({ venues: [] });
  const page = await rendering;
  await page.type(page.labelled('Monday'), '09:00-12:00, 13:00-17:00');
  await page.type(page.labelled('Tuesday'), 'mornings');
  await page.press(page.role('button', 'Save the venue'));
  expect(page.role('alert').textContent).toContain('Write one stretch of time only');
  expect(page.role('alert').textContent).toContain('Write from when until when');
  server.expectNone('/api/venues');
});

it('goes on in a room that was added, and lets it be left out again', async () => {
  const server = signedInAs([Role.Scheduler]);
  const rendering = render(VenuePage, { id: 'new' });
  await settle();
  server.expectOne('/api/venues').flush({ venues: [] });
  const page = await rendering;
  await page.press(page.role('button', 'Add a room'));
  expect(document.activeElement?.closest('section')?.textContent).toContain('Room 2');
  await page.press(page.role('button', 'Leave out room 2'));
  expect(page.text()).not.toContain('Room 2');
});
