import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { BusyCalendarResponse } from '@assay/scheduling/contracts';
import { busyLimits } from '@assay/scheduling/domain';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { CalendarConnection } from './calendar-connection';
import { ReadSubscriptions } from './read-subscriptions';
import { busyOn } from './testing/busy-on';

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
      request({ host: '127.0.0.1', port, path: url.pathname, headers: { ...headers, host: url.host }, signal }, resolve)
        .once('error', reject)
        .end();
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
  answers = (_incoming, outgoing) =>
    void outgoing.writeHead(200, { 'Content-Type': 'text/calendar', ETag: '"one"' }).end(busyOn('20270322T090000'));
});

type Person = Parameters<typeof test.as>[0];
const mine = async (actor: Person) =>
  (await test.as(actor).get('/api/busy-calendars').expect(200)).body.calendars as BusyCalendarResponse[];
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
  expect(await calendar()).toMatchObject({
    kind: 'subscription',
    host: 'calendar.example',
    stretches: 1,
    fault: null,
    readAt: '2027-03-01T10:00:00.000Z',
  });
  expect(JSON.stringify(await calendar())).not.toContain('secret-path');
});

it('asks again with the tag of what it has, and follows a change', async () => {
  const { data, calendar } = await follow('https://calendar.example/work.ics');
  asked = [];
  answers = (incoming, outgoing) => void outgoing.writeHead(incoming.headers['if-none-match'] === '"one"' ? 304 : 500).end();
  await test.app.get(ReadSubscriptions).run(data);
  expect(await calendar()).toMatchObject({ stretches: 1, fault: null });
  expect(asked.length).toBeGreaterThan(0);
  answers = (_incoming, outgoing) =>
    void outgoing
      .writeHead(200, { ETag: '"two"' })
      .end(
        busyOn('20270323T090000').replace(
          'END:VCALENDAR',
          'BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20270324T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR',
        ),
      );
  await test.app.get(ReadSubscriptions).run(data);
  expect((await calendar()).stretches).toBe(2);
});

it('keeps what it knew while the address does not answer, or answers with something else', async () => {
  const { data, calendar } = await follow('https://calendar.example/work.ics');
  for (const [status, body, fault] of [
    [503, '', 'address-not-reached'],
    [200, '<html>Sign in</html>', 'not-a-calendar'],
    [200, 'x'.repeat(busyLimits.fileOctets + 10), 'calendar-too-large'],
  ] as const) {
    test.clock.advance(25 * 3_600_000);
    answers = (_incoming, outgoing) => void outgoing.writeHead(status).end(body);
    await test.app.get(ReadSubscriptions).run(data);
    expect(await calendar()).toMatchObject({ stretches: 1, fault });
  }
});

it.each([
  'http://calendar.example/work.ics',
  'https://calendar.example:8443/',
  'https://user:secret@calendar.example/',
  'file:///etc/passwd',
  'ftp://calendar.example/',
  'nonsense',
])('refuses the address %s at once', async (address) => {
  const { actor } = await world.assessor();
  const { body } = await test.as(actor).post('/api/busy-calendars/subscriptions', { name: 'Work', address }).expect(422);
  expect(body.errors[0]).toMatchObject({ field: 'address', code: 'address-not-allowed' });
});

it.each([
  'https://inside.example/',
  'https://both.example/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://2130706433/',
  'https://[::ffff:10.0.0.1]/',
])('never connects to %s', async (address) => {
  const { calendar } = await follow(address);
  expect(await calendar()).toMatchObject({ fault: 'address-not-allowed', stretches: 0 });
  expect(asked.map(({ headers }) => headers.host)).not.toContain(new URL(address).host);
});

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
