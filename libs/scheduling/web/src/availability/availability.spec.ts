import { Role } from '@assay/people/domain';
import { render } from '@assay/platform/ui';
import type { AvailabilityResponse } from '@assay/scheduling/contracts';
import { settle, signedInAs } from '../testing/page-test';
import { AvailabilityPage } from './availability-page';
import { readTimes, timesText } from './times-text';

const anAvailability = (changed: Partial<AvailabilityResponse> = {}): AvailabilityResponse => ({
  assessor: { id: 'a1', name: 'Ines Duarte' },
  week: [{ weekday: 1, startsAt: '09:00', endsAt: '17:00', effectiveFrom: '2026-01-01', effectiveUntil: null }],
  absences: [{ id: 'x1', firstDay: '2027-02-10', lastDay: '2027-02-12' }],
  exceptions: [],
  competences: [{ standardReference: 'ST0825', method: 'observation', validFrom: '2020-01-01', validUntil: null }],
  assessmentsPerDay: 3,
  assessmentsPerWeek: 12,
  homePlace: null,
  homeLatitude: null,
  homeLongitude: null,
  travelMinutes: 120,
  version: 4,
  ...changed,
});

async function shown(role: Role) {
  const server = signedInAs([role]);
  const rendering = render(AvailabilityPage);
  await settle();
  server.expectOne('/api/assessors/me/availability').flush(anAvailability());
  return { page: await rendering, server };
}

it('shows an assessor their week, and leaves what they may assess to administrators', async () => {
  const { page } = await shown(Role.Assessor);
  expect(page.text()).toContain('Monday09:0017:00');
  expect(page.text()).toContain('ST0825, Observation');
  expect(page.roles('button').map((button) => button.textContent?.trim())).not.toContain('Add or change');
});

it('sends the whole week with the version that was read', async () => {
  const { page, server } = await shown(Role.Assessor);
  await page.type(page.labelled('Tuesday'), '9-12.30, 13:00 to 17:00');
  page.role('button', 'Save the week').click();
  await settle();
  const { request } = server.expectOne('/api/assessors/me/availability/week');
  expect(request.headers.get('If-Match')).toBe('"4"');
  expect(request.body).toEqual({
    effectiveFrom: '2027-02-01',
    times: [
      { weekday: 1, startsAt: '09:00', endsAt: '17:00' },
      { weekday: 2, startsAt: '09:00', endsAt: '12:30' },
      { weekday: 2, startsAt: '13:00', endsAt: '17:00' },
    ],
  });
});

it('reads times as people write them', () => {
  expect(readTimes('8.30–12; 13 to 17')).toEqual([
    { startsAt: '08:30', endsAt: '12:00' },
    { startsAt: '13:00', endsAt: '17:00' },
  ]);
  expect(timesText(readTimes('9-12, 13-17'))).toBe('09:00-12:00, 13:00-17:00');
});
