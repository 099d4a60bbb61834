import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { BusyCalendarResponse, SlotsResponse } from '@assay/scheduling/contracts';
import { busyLimits } from '@assay/scheduling/domain';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { busyOn } from './testing/busy-on';

let test: TestApplication;
let world: BookingWorld;

beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-03-01T10:00:00Z', connections: 20 });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());

type Person = Parameters<typeof test.as>[0];
const imported = async (actor: Person, file: string) =>
  (await test.as(actor).post('/api/busy-calendars', { name: 'Work', file }).expect(201)).body as BusyCalendarResponse;
const mine = async (actor: Person) =>
  (await test.as(actor).get('/api/busy-calendars').expect(200)).body.calendars as BusyCalendarResponse[];
const startsOf = async (attemptId: string, assessorId: string, date: string) => {
  const { body } = await test
    .as(world.scheduler)
    .get(`/api/attempts/${attemptId}/slots?from=${date}&to=${date}&assessorId=${assessorId}`)
    .expect(200);
  return (body as SlotsResponse).days[0]!;
};

it('keeps an assessor’s own appointments free in slots, in why not and in confirming, and lets them go with the calendar', async () => {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const whole = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270322\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  const calendar = await imported(assessor.actor, whole);
  expect(calendar).toMatchObject({
    kind: 'file',
    stretches: 1,
    fault: null,
    host: null,
    next: [{ startsAt: '2027-03-22T00:00:00.000Z', endsAt: '2027-03-23T00:00:00.000Z' }],
  });

  expect(await startsOf(discussionId, assessor.id, '2027-03-22')).toMatchObject({
    slots: [],
    excluded: [{ rule: 'assessor-calendar-is-clear', assessors: 1 }],
  });
  const why = await test.as(world.scheduler).get(`/api/attempts/${discussionId}/slots/2027-03-22/exclusions`).expect(200);
  expect(why.body.assessors).toContainEqual({
    assessor: { id: assessor.id, name: expect.any(String) },
    rules: ['assessor-calendar-is-clear'],
  });
  const wanted = { attemptId: discussionId, assessorId: assessor.id, startsAt: '2027-03-22T09:00:00Z', mode: 'online' };
  const refused = await test.as(world.scheduler).post('/api/bookings', wanted).expect(409);
  expect(refused.body.objections).toEqual([
    expect.objectContaining({
      rule: 'assessor-calendar-is-clear',
      facts: { unavailable: [{ from: '2027-03-22T00:00:00.000Z', until: '2027-03-23T00:00:00.000Z' }] },
    }),
  ]);

  await test.as(assessor.actor).post(`/api/busy-calendars/${calendar.id}/removal`).expect(204);
  expect(await mine(assessor.actor)).toEqual([]);
  await test.as(world.scheduler).post('/api/bookings', wanted).expect(201);
});

it('stores when, and nothing of what', async () => {
  const { actor } = await world.assessor();
  await imported(actor, busyOn('20270322T090000'));
  const superuser = await test.database.connectAsSuperuser();
  const rows = await superuser.query(
    'SELECT row_to_json(t)::text AS row FROM busy_time t UNION ALL SELECT row_to_json(c)::text FROM busy_calendar c',
  );
  expect(JSON.stringify(rows)).not.toMatch(/Dentist|private/i);
});

it.each(['outlook-windows-zones', 'recurring-with-exceptions', 'all-day-and-free-busy'])('imports %s', async (name) => {
  const { actor } = await world.assessor();
  const file = await readFile(new URL(`./testing/${name}.ics`, import.meta.url), 'utf8');
  expect((await imported(actor, file)).stretches).toBeGreaterThanOrEqual(3);
});

it('says what is wrong with a file', async () => {
  const { actor } = await world.assessor();
  const refused = async (file: string) =>
    (await test.as(actor).post('/api/busy-calendars', { name: 'Work', file }).expect(422)).body.errors[0] as object;
  expect(await refused('hello')).toMatchObject({ field: 'file', code: 'not-a-calendar' });
  expect(await refused(busyOn('20270322T090000').replace('GMT Standard Time', 'Nowhere'))).toMatchObject({
    field: 'file',
    code: 'calendar-unknown-zone',
  });
  expect(await refused('x'.repeat(busyLimits.fileOctets + 1))).toMatchObject({ field: 'file' });
  await test.as(actor).post('/api/busy-calendars', { name: '', file: 'x' }).expect(422);
  await test.as(actor).post('/api/busy-calendars', { name: 'Work' }).expect(422);
  expect(await mine(actor)).toEqual([]);
});

it('keeps to so many calendars, also when they are added at once', async () => {
  const { actor } = await world.assessor();
  const all = await Promise.all(
    Array.from({ length: 8 }, () => test.as(actor).post('/api/busy-calendars', { name: 'Work', file: busyOn('20270322T090000') })),
  );
  const count = (status: number) => all.filter((answer) => answer.status === status).length;
  expect([count(201), count(409)]).toEqual([busyLimits.calendars, 8 - busyLimits.calendars]);
});

it('is for assessors alone, each their own', async () => {
  const [one, other] = [await world.assessor(), await world.assessor()];
  const { id } = await imported(one.actor, busyOn('20270322T090000'));
  await test.as(other.actor).post(`/api/busy-calendars/${id}/removal`).expect(404);
  await test.as(other.actor).post(`/api/busy-calendars/${randomUUID()}/removal`).expect(404);
  const { apprentice } = await world.pastGateway();
  for (const [who, status] of [
    [apprentice, 403],
    [world.scheduler, 403],
    [null, 401],
  ] as const) {
    await test.as(who).get('/api/busy-calendars').expect(status);
    await test
      .as(who)
      .post('/api/busy-calendars', { name: 'Work', file: busyOn('20270322T090000') })
      .expect(status);
    await test.as(who).post('/api/busy-calendars/subscriptions', { name: 'Work', address: 'https://calendar.example/' }).expect(status);
    await test.as(who).post(`/api/busy-calendars/${id}/removal`).expect(status);
  }
  expect(await mine(one.actor)).toHaveLength(1);
});
