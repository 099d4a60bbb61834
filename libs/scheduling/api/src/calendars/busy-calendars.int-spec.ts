import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { BusyCalendarResponse, SlotsResponse } from '@assay/scheduling/contracts';
import { busyLimits } from '@assay/scheduling/domain';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { CalendarConnection } from './calendar-connection';
import { ReadSubscriptions } from './read-subscriptions';

let test: TestApplication;
let world: BookingWorld;
let outside: Server;
/** What the server elsewhere answers, the names that lead to it, and every request that reached it. */
let answers: RequestListener;
let names: Record<string, string[]>;
let asked: IncomingMessage[];

/** Reaches a server of the test under any address; which addresses may be reached is decided before, by the real code. */
class ConnectionOfTheTest extends CalendarConnection {
  override addressesOf(host: string): Promise<string[]> {
    return names[host] ? Promise.resolve(names[host]) : Promise.reject(new Error('ENOTFOUND'));
  }

  override get(url: URL, _address: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<IncomingMessage> {
    const { port } = outside.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: url.pathname, headers: { ...headers, host: url.host }, signal }, resolve).once('error', reject).end();
    });
  }
}

beforeAll(async () => {
  outside = createServer((incoming, outgoing) => {
    asked.push(incoming);
    answers(incoming, outgoing);
  });
  await new Promise<void>((done) => void outside.listen(0, '127.0.0.1', done));
  test = await createTestApplication([SchedulingModule], { now: '2027-03-01T10:00:00Z', connections: 20 });
  const connection = test.app.get(CalendarConnection);
  const replaced = new ConnectionOfTheTest();
  Object.assign(connection, { addressesOf: replaced.addressesOf.bind(replaced), get: replaced.get.bind(replaced) });
  world = await createBookingWorld(test);
});
afterAll(async () => {
  await test.close();
  outside.close();
});
beforeEach(() => {
  test.clock.set('2027-03-01T10:00:00Z');
  asked = [];
  names = { 'calendar.example': ['93.184.215.14'], 'inside.example': ['10.0.0.7'], 'both.example': ['93.184.215.14', '127.0.0.1'] };
  answers = (_incoming, outgoing) => void outgoing.writeHead(200, { 'Content-Type': 'text/calendar', ETag: '"one"' }).end(busyOn('20270322T090000'));
});

type Person = Parameters<typeof test.as>[0];
const busyOn = (start: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Dentist, private\r\nDTSTART;TZID=GMT Standard Time:${start}\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const imported = async (actor: Person, file: string) => (await test.as(actor).post('/api/busy-calendars', { name: 'Work', file }).expect(201)).body as BusyCalendarResponse;
const mine = async (actor: Person) => (await test.as(actor).get('/api/busy-calendars').expect(200)).body.calendars as BusyCalendarResponse[];
const startsOf = async (attemptId: string, assessorId: string, date: string) => {
  const { body } = await test.as(world.scheduler).get(`/api/attempts/${attemptId}/slots?from=${date}&to=${date}&assessorId=${assessorId}`).expect(200);
  return (body as SlotsResponse).days[0]!;
};

it('keeps an assessor’s own appointments free in slots, in why not and in confirming, and lets them go with the calendar', async () => {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const whole = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270322\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  const calendar = await imported(assessor.actor, whole);
  expect(calendar).toMatchObject({ kind: 'file', stretches: 1, fault: null, host: null, next: [{ startsAt: '2027-03-22T00:00:00.000Z', endsAt: '2027-03-23T00:00:00.000Z' }] });

  expect(await startsOf(discussionId, assessor.id, '2027-03-22')).toMatchObject({ slots: [], excluded: [{ rule: 'assessor-calendar-is-clear', assessors: 1 }] });
  const why = await test.as(world.scheduler).get(`/api/attempts/${discussionId}/slots/2027-03-22/exclusions`).expect(200);
  expect(why.body.assessors).toContainEqual({ assessor: { id: assessor.id, name: expect.any(String) }, rules: ['assessor-calendar-is-clear'] });
  const wanted = { attemptId: discussionId, assessorId: assessor.id, startsAt: '2027-03-22T09:00:00Z', mode: 'online' };
  const refused = await test.as(world.scheduler).post('/api/bookings', wanted).expect(409);
  expect(refused.body.objections).toEqual([
    expect.objectContaining({ rule: 'assessor-calendar-is-clear', facts: { unavailable: [{ from: '2027-03-22T00:00:00.000Z', until: '2027-03-23T00:00:00.000Z' }] } }),
  ]);

  await test.as(assessor.actor).post(`/api/busy-calendars/${calendar.id}/removal`).expect(204);
  expect(await mine(assessor.actor)).toEqual([]);
  await test.as(world.scheduler).post('/api/bookings', wanted).expect(201);
});

it('stores when, and nothing of what', async () => {
  const { actor } = await world.assessor();
  await imported(actor, busyOn('20270322T090000'));
  const superuser = await test.database.connectAsSuperuser();
  const rows = await superuser.query('SELECT row_to_json(t)::text AS row FROM busy_time t UNION ALL SELECT row_to_json(c)::text FROM busy_calendar c');
  expect(JSON.stringify(rows)).not.toMatch(/Dentist|private/i);
});

it.each(['outlook-windows-zones', 'recurring-with-exceptions', 'all-day-and-free-busy'])('imports %s', async (name) => {
  const { actor } = await world.assessor();
  const file = await readFile(new URL(`./testing/${name}.ics`, import.meta.url), 'utf8');
  expect((await imported(actor, file)).stretches).toBeGreaterThanOrEqual(3);
});

it('says what is wrong with a file', async () => {
  const { actor } = await world.assessor();
  const refused = async (file: string) => (await test.as(actor).post('/api/busy-calendars', { name: 'Work', file }).expect(422)).body.errors[0] as object;
  expect(await refused('hello')).toMatchObject({ field: 'file', code: 'not-a-calendar' });
  expect(await refused(busyOn('20270322T090000').replace('GMT Standard Time', 'Nowhere'))).toMatchObject({ field: 'file', code: 'calendar-unknown-zone' });
  expect(await refused('x'.repeat(busyLimits.fileOctets + 1))).toMatchObject({ field: 'file' });
  await test.as(actor).post('/api/busy-calendars', { name: '', file: 'x' }).expect(422);
  await test.as(actor).post('/api/busy-calendars', { name: 'Work' }).expect(422);
  expect(await mine(actor)).toEqual([]);
});

it('keeps to so many calendars, also when they are added at once', async () => {
  const { actor } = await world.assessor();
  const all = await Promise.all(Array.from({ length: 8 }, () => test.as(actor).post('/api/busy-calendars', { name: 'Work', file: busyOn('20270322T090000') })));
  const count = (status: number) => all.filter((answer) => answer.status === status).length;
  expect([count(201), count(409)]).toEqual([busyLimits.calendars, 8 - busyLimits.calendars]);
});

it('is for assessors alone, each their own', async () => {
  const [one, other] = [await world.assessor(), await world.assessor()];
  const { id } = await imported(one.actor, busyOn('20270322T090000'));
  await test.as(other.actor).post(`/api/busy-calendars/${id}/removal`).expect(404);
  await test.as(other.actor).post(`/api/busy-calendars/${randomUUID()}/removal`).expect(404);
  const { apprentice } = await world.pastGateway();
  for (const [who, status] of [[apprentice, 403], [world.scheduler, 403], [null, 401]] as const) {
    await test.as(who).get('/api/busy-calendars').expect(status);
    await test.as(who).post('/api/busy-calendars', { name: 'Work', file: busyOn('20270322T090000') }).expect(status);
    await test.as(who).post('/api/busy-calendars/subscriptions', { name: 'Work', address: 'https://calendar.example/' }).expect(status);
    await test.as(who).post(`/api/busy-calendars/${id}/removal`).expect(status);
  }
  expect(await mine(one.actor)).toHaveLength(1);
});

describe('subscriptions', () => {
  const follow = async (address: string) => {
    const { actor } = await world.assessor();
    const { body } = await test.as(actor).post('/api/busy-calendars/subscriptions', { name: 'Work', address }).expect(201);
    const { id } = body as BusyCalendarResponse;
    const data = { organisationId: world.organisation.id, calendarId: id };
    await test.app.get(ReadSubscriptions).run(data);
    return { actor, data, calendar: async () => (await mine(actor))[0]! };
  };

  it('reads an address at once, and tells of it no more than its host', async () => {
    const { calendar } = await follow('webcal://calendar.example/secret-path/work.ics');
    expect(await calendar()).toMatchObject({ kind: 'subscription', host: 'calendar.example', stretches: 1, fault: null, readAt: '2027-03-01T10:00:00.000Z' });
    expect(JSON.stringify(await calendar())).not.toContain('secret-path');
  });

  it('asks again with the tag of what it has, and follows a change', async () => {
    const { data, calendar } = await follow('https://calendar.example/work.ics');
    asked = [];
    answers = (incoming, outgoing) => void outgoing.writeHead(incoming.headers['if-none-match'] === '"one"' ? 304 : 500).end();
    await test.app.get(ReadSubscriptions).run(data);
    expect(await calendar()).toMatchObject({ stretches: 1, fault: null });
    expect(asked.length).toBeGreaterThan(0);
    answers = (_incoming, outgoing) => void outgoing.writeHead(200, { ETag: '"two"' }).end(busyOn('20270323T090000').replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20270324T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR'));
    await test.app.get(ReadSubscriptions).run(data);
    expect((await calendar()).stretches).toBe(2);
  });

  it('keeps what it knew while the address does not answer, or answers with something else', async () => {
    const { data, calendar } = await follow('https://calendar.example/work.ics');
    for (const [status, body, fault] of [[503, '', 'address-not-reached'], [200, '<html>Sign in</html>', 'not-a-calendar'], [200, 'x'.repeat(busyLimits.fileOctets + 10), 'calendar-too-large']] as const) {
      test.clock.advance(25 * 3_600_000);
      answers = (_incoming, outgoing) => void outgoing.writeHead(status).end(body);
      await test.app.get(ReadSubscriptions).run(data);
      expect(await calendar()).toMatchObject({ stretches: 1, fault });
    }
  });

  it.each(['http://calendar.example/work.ics', 'https://calendar.example:8443/', 'https://user:secret@calendar.example/', 'file:///etc/passwd', 'ftp://calendar.example/', 'nonsense'])(
    'refuses the address %s at once',
    async (address) => {
      const { actor } = await world.assessor();
      const { body } = await test.as(actor).post('/api/busy-calendars/subscriptions', { name: 'Work', address }).expect(422);
      expect(body.errors[0]).toMatchObject({ field: 'address', code: 'address-not-allowed' });
    },
  );

  it.each(['https://inside.example/', 'https://both.example/', 'https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/latest/meta-data/', 'https://2130706433/', 'https://[::ffff:10.0.0.1]/'])(
    'never connects to %s',
    async (address) => {
      const { calendar } = await follow(address);
      expect(await calendar()).toMatchObject({ fault: 'address-not-allowed', stretches: 0 });
      expect(asked.map(({ headers }) => headers.host)).not.toContain(new URL(address).host);
    },
  );

  it('looks at a redirect as at the address itself, and follows only a few', async () => {
    answers = (_incoming, outgoing) => void outgoing.writeHead(302, { Location: 'https://inside.example/' }).end();
    expect(await (await follow('https://calendar.example/a')).calendar()).toMatchObject({ fault: 'address-not-allowed' });
    answers = (_incoming, outgoing) => void outgoing.writeHead(302, { Location: 'http://calendar.example/b' }).end();
    expect(await (await follow('https://calendar.example/a')).calendar()).toMatchObject({ fault: 'address-not-allowed' });
    answers = (_incoming, outgoing) => void outgoing.writeHead(302, { Location: '/again' }).end();
    expect(await (await follow('https://calendar.example/a')).calendar()).toMatchObject({ fault: 'address-not-reached' });
  });

  it('starts a job for every calendar whose hour has come', async () => {
    const { calendar } = await follow('https://calendar.example/work.ics');
    test.clock.set('2027-03-02T12:00:00Z');
    await test.app.get(ReadSubscriptions).wake();
    while ((await calendar()).readAt !== '2027-03-02T12:00:00.000Z') await new Promise((done) => setTimeout(done, 100));
  });
});
