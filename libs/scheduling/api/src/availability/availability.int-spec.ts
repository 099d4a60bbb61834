import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createTestApplication, type TestApplication, type TestOrganisation } from '@assay/platform/testing';
import { AvailabilityModule } from './availability.module';

let test: TestApplication;
let organisation: TestOrganisation;
let scheduler: Actor;
let administrator: Actor;
let one: { id: string; actor: Actor };
beforeAll(async () => {
  test = await createTestApplication([AvailabilityModule], { now: '2027-02-01T10:00:00Z' });
});
beforeEach(async () => {
  organisation = await test.organisation();
  scheduler = await organisation.account([Role.Scheduler]);
  administrator = await organisation.account([Role.Administrator]);
  one = await organisation.assessor('ST0825', ['observation']);
});
afterAll(() => test.close());

const path = (rest: string, id = one.id) => `/api/assessors/${id}/${rest}`;
const times = [1, 2].map((weekday) => ({ weekday, startsAt: '09:00', endsAt: '13:00' }));
const changeWeek = (actor: Actor | null, version: number, body: object = { effectiveFrom: '2027-02-08', times }, id = one.id) =>
  test.as(actor).put(path('availability/week', id), body, { 'If-Match': `"${version}"` });

describe('the week', () => {
  it('holds from a day on, and what was before ends the day before', async () => {
    await changeWeek(one.actor, 1, undefined, 'me').expect(200);
    const { body } = await changeWeek(scheduler, 2, {
      effectiveFrom: '2027-03-01',
      times: [{ weekday: 5, startsAt: '12:00', endsAt: '18:00' }],
    }).expect(200);
    expect(
      body.week.map(({ weekday, effectiveFrom, effectiveUntil }: Record<string, unknown>) => [weekday, effectiveFrom, effectiveUntil]),
    ).toEqual([
      [1, '2027-02-08', '2027-02-28'],
      [2, '2027-02-08', '2027-02-28'],
      [5, '2027-03-01', null],
    ]);
  });

  it('refuses the past, overlaps, and a version that is no longer', async () => {
    expect((await changeWeek(scheduler, 1, { effectiveFrom: '2027-01-31', times }).expect(422)).body.errors[0].field).toBe('effectiveFrom');
    expect(
      (await changeWeek(scheduler, 1, { effectiveFrom: '2027-02-08', times: [...times, ...times] }).expect(422)).body.errors[0],
    ).toMatchObject({ field: 'times[2]', code: 'times-overlap' });
    const both = await Promise.all([changeWeek(scheduler, 1), changeWeek(one.actor, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    await test.as(scheduler).put(path('availability/week'), { effectiveFrom: '2027-02-08', times }).expect(428);
  });

  it('is the assessor’s own and the schedulers’, nobody else’s', async () => {
    const other = await organisation.assessor('ST0825', ['observation']);
    await changeWeek(other.actor, 1).expect(404);
    await test.as(other.actor).get(path('availability')).expect(404);
    await changeWeek(null, 1).expect(401);
    await changeWeek(await organisation.account([Role.Iqa]), 1).expect(403);
    await changeWeek(await (await test.organisation()).account([Role.Scheduler]), 1).expect(404);
    await test.as(scheduler).get('/api/assessors/me/availability').expect(404);
    await test.as(scheduler).get('/api/assessors/nobody/availability').expect(404);
  });
});

describe('leave, exceptions and limits', () => {
  it('adds and removes days', async () => {
    const away = await test.as(one.actor).post(path('absences', 'me'), { firstDay: '2027-02-10', lastDay: '2027-02-12' }).expect(201);
    const extra = await test
      .as(one.actor)
      .post(path('availability-exceptions', 'me'), { date: '2027-02-20', startsAt: '09:00', endsAt: '12:00' })
      .expect(201);
    expect(extra.body).toMatchObject({ absences: [{ firstDay: '2027-02-10' }], exceptions: [{ date: '2027-02-20', startsAt: '09:00' }] });
    await test
      .as(one.actor)
      .delete(path(`absences/${away.body.absences[0].id}`, 'me'))
      .expect(200);
    const { body } = await test
      .as(scheduler)
      .delete(path(`availability-exceptions/${extra.body.exceptions[0].id}`))
      .expect(200);
    expect([body.absences, body.exceptions]).toEqual([[], []]);
  });

  it('refuses days that end before they start, one exception twice, and what is not there', async () => {
    await test.as(one.actor).post(path('absences', 'me'), { firstDay: '2027-02-10', lastDay: '2027-02-09' }).expect(422);
    const exception = { date: '2027-02-20', startsAt: '09:00', endsAt: '12:00' };
    const both = await Promise.all([1, 2].map(() => test.as(one.actor).post(path('availability-exceptions', 'me'), exception)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await test
      .as(one.actor)
      .post(path('availability-exceptions', 'me'), { ...exception, date: 'soon' })
      .expect(422);
    await test
      .as(one.actor)
      .delete(path(`absences/${one.id}`, 'me'))
      .expect(404);
  });

  it('keeps home, travel and limits, and wants a whole point', async () => {
    const limits = {
      assessmentsPerDay: 4,
      assessmentsPerWeek: 10,
      homePlace: 'Leeds',
      homeLatitude: 53.8,
      homeLongitude: -1.55,
      travelMinutes: 90,
    };
    const put = (body: object) => test.as(one.actor).put(path('availability/limits', 'me'), body, { 'If-Match': '"1"' });
    expect((await put({ ...limits, homeLongitude: null }).expect(422)).body.errors[0].code).toBe('point-incomplete');
    expect((await put(limits).expect(200)).body).toMatchObject({ ...limits, version: 2 });
    await put(limits).expect(412);
  });
});

describe('competences', () => {
  const competence = { standardReference: 'ST0119', method: 'test', validFrom: '2027-01-01', validUntil: null };
  it('are the administrators’ to say, from when until when', async () => {
    const { body } = await test.as(administrator).post(path('competences'), competence).expect(201);
    expect(body.competences).toEqual([
      competence,
      { standardReference: 'ST0825', method: 'observation', validFrom: '2020-01-01', validUntil: null },
    ]);
    const ended = await test
      .as(administrator)
      .post(path('competences'), { ...competence, validUntil: '2027-06-30' })
      .expect(201);
    expect(ended.body.competences[0].validUntil).toBe('2027-06-30');
    await test.as(administrator).delete(path('competences/ST0119/test')).expect(200);
    await test.as(administrator).delete(path('competences/ST0119/test')).expect(404);
  });

  it('are refused to everybody else, and malformed', async () => {
    await test.as(one.actor).post(path('competences'), competence).expect(403);
    await test.as(null).post(path('competences'), competence).expect(401);
    await test
      .as(administrator)
      .post(path('competences'), { ...competence, validUntil: '2026-01-01' })
      .expect(422);
    await test
      .as(administrator)
      .post(path('competences'), { ...competence, standardReference: 'devops' })
      .expect(422);
    await test
      .as(await (await test.organisation()).account([Role.Administrator]))
      .post(path('competences'), competence)
      .expect(404);
  });
});

describe('venues and the calendar', () => {
  const venue = {
    name: 'Mill House',
    address: '1 Mill Lane',
    latitude: null,
    longitude: null,
    openings: [{ weekday: 1, opensAt: '08:00', closesAt: '18:00' }],
    rooms: [{ name: 'Room 1', features: ['step-free'], retired: false }],
    retired: false,
  };
  it('keeps a venue with its hours, rooms and features, and retires what is no longer used', async () => {
    const { body } = await test.as(scheduler).post('/api/venues', venue).expect(201);
    expect(body).toMatchObject({ ...venue, version: 1 });
    const rooms = [
      { ...body.rooms[0], retired: true },
      { name: 'Room 2', features: [], retired: false },
    ];
    const change = () => test.as(scheduler).put(`/api/venues/${body.id}`, { ...venue, rooms }, { 'If-Match': '"1"' });
    expect((await change().expect(200)).body.rooms.map(({ name, retired }: Record<string, unknown>) => [name, retired])).toEqual([
      ['Room 1', true],
      ['Room 2', false],
    ]);
    await change().expect(412);
    await test
      .as(scheduler)
      .post('/api/venues', { ...venue, openings: [{ weekday: 1, opensAt: '18:00', closesAt: '08:00' }] })
      .expect(422);
    await test.as(one.actor).get('/api/venues').expect(403);
    await test.as(null).get('/api/venues').expect(401);
    await test
      .as(await (await test.organisation()).account([Role.Scheduler]))
      .put(`/api/venues/${body.id}`, venue, { 'If-Match': '"2"' })
      .expect(404);
  });

  it('keeps the bank holidays of the division and days of the organisation’s own', async () => {
    const { body } = await test.as(scheduler).put('/api/organisation-calendar/division', { division: 'scotland' }).expect(200);
    expect(body.bankHolidays.map(({ name }: { name: string }) => name)).toContain('St Andrew’s Day');
    const close = () => test.as(scheduler).post('/api/organisation-calendar/closures', { date: '2027-12-29', name: 'Between the years' });
    const both = await Promise.all([close(), close()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await test.as(scheduler).delete('/api/organisation-calendar/closures/2027-12-29').expect(200)).body.closures).toEqual([]);
    await test.as(scheduler).delete('/api/organisation-calendar/closures/2027-12-29').expect(404);
    await test.as(scheduler).put('/api/organisation-calendar/division', { division: 'atlantis' }).expect(422);
  });
});
