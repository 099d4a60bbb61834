import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import request from 'supertest';
import { Transactions } from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());

type Person = Parameters<typeof test.as>[0];
const scheduler = () => test.as(world.scheduler);
const renewed = async (actor: Person): Promise<string> =>
  new URL(((await test.as(actor).post('/api/calendar-feed').expect(201)).body as { address: string }).address).pathname;
const fetched = async (path: string): Promise<string> => {
  const { text, headers } = await request(test.app.getHttpServer()).get(path).expect(200);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  return text;
};

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
  readonly end: string;
}

function readByIcal(text: string): Read[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    const iso = (time: ICAL.Time) => time.toJSDate().toISOString().replace('.000', '');
    return { uid: event.uid, sequence: event.sequence, status, start: iso(event.startDate), end: iso(event.endDate) };
  });
}

/** The same by an independent reader, where the machine has it: python3-vobject. Null where not. */
async function readByVobject(text: string): Promise<Read[] | null> {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const run = promisify(execFile)(python, ['-c', vobjectScript, Buffer.from(text).toString('base64')]);
    const answer = await run.then(
      ({ stdout }) => stdout,
      () => null,
    );
    if (answer !== null) return JSON.parse(answer) as Read[];
  }
  return null;
}

const vobjectScript = `
import base64, datetime, json, sys, vobject
utc = lambda time: time.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
calendar = vobject.readOne(base64.b64decode(sys.argv[1]).decode())
print(json.dumps([{'uid': e.uid.value, 'sequence': int(e.sequence.value), 'status': e.status.value, 'start': utc(e.dtstart.value), 'end': utc(e.dtend.value)} for e in calendar.contents.get('vevent', [])]))
`;

async function readTwice(path: string): Promise<Read[]> {
  const text = await fetched(path);
  const byIcal = readByIcal(text);
  const byVobject = await readByVobject(text);
  expect(byVobject ?? byIcal).toEqual(byIcal);
  return byIcal;
}

async function booked(startsAt: string) {
  const assessor = await world.assessor();
  const { discussionId, apprentice, apprenticeId } = await world.pastGateway();
  const { body } = await scheduler()
    .post('/api/bookings', { attemptId: discussionId, assessorId: assessor.id, startsAt, mode: 'online' })
    .expect(201);
  return { id: (body as { id: string }).id, version: (body as { version: number }).version, assessor, apprentice, apprenticeId };
}

it('shows a booking to both who take part, at the right instants on either side of the clock change, and equal after a change and a cancellation', async () => {
  const { id, assessor, apprentice, version } = await booked('2027-03-25T09:00:00Z');
  const feeds = [await renewed(assessor.actor), await renewed(apprentice)];
  const event = { uid: id, sequence: 0, status: 'CONFIRMED', start: '2027-03-25T09:00:00Z', end: '2027-03-25T10:00:00Z' };
  for (const feed of feeds) expect(await readTwice(feed)).toEqual([event]);

  const moved = { startsAt: '2027-03-30T08:00:00Z', assessorId: assessor.id, mode: 'online', reason: 'The panel moved' };
  await test
    .as(world.scheduler)
    .post(`/api/bookings/${id}/new-time`, moved, { 'If-Match': `"${version}"` })
    .expect(201);
  const later = { ...event, sequence: 1, start: '2027-03-30T08:00:00Z', end: '2027-03-30T09:00:00Z' };
  for (const feed of feeds) expect(await readTwice(feed)).toEqual([later]);

  await scheduler().post(`/api/bookings/${id}/cancellation`, { reason: 'Moved again' }).expect(201);
  for (const feed of feeds) expect(await readTwice(feed)).toEqual([{ ...later, sequence: 2, status: 'CANCELLED' }]);
});

it('names nobody and gives the same bytes each time', async () => {
  const { assessor } = await booked('2027-04-01T08:00:00Z');
  const feed = await renewed(assessor.actor);
  const text = await fetched(feed);
  expect(text).not.toMatch(/Ada|Byron/);
  expect(await fetched(feed)).toBe(text);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it('holds one’s own bookings and nobody else’s', async () => {
  await booked('2027-04-02T08:00:00Z').catch(() => null);
  const feed = await renewed((await world.assessor()).actor);
  expect(await readTwice(feed)).toEqual([]);
});

describe('the secret address', () => {
  const answer = async (path: string) => {
    const { status, text, headers } = await request(test.app.getHttpServer()).get(path);
    return { status, text: text.replace(/"requestId":[^,}]*/, ''), type: headers['content-type'] };
  };

  it('answers a wrong, a revoked, a renewed and a malformed secret with the same bytes', async () => {
    const { actor } = await world.assessor();
    const first = await renewed(actor);
    const second = await renewed(actor);
    expect((await answer(second)).status).toBe(200);
    await test.as(actor).post('/api/calendar-feed/revocation').expect(201);
    const wrong = await answer(`/api/calendar-feeds/${'a'.repeat(43)}.ics`);
    expect(wrong.status).toBe(404);
    for (const path of [
      first,
      second,
      '/api/calendar-feeds/x',
      "/api/calendar-feeds/'%20OR%201=1",
      `/api/calendar-feeds/${'y'.repeat(2_000)}`,
    ])
      expect(await answer(path)).toEqual(wrong);
  });

  it('stops with the account', async () => {
    const { actor } = await world.assessor();
    const feed = await renewed(actor);
    const superuser = await test.database.connectAsSuperuser();
    await superuser.query('UPDATE account SET suspended_at = now() WHERE id = $1', [actor.accountId]);
    expect((await answer(feed)).status).toBe(404);
  });

  it('is told once and stored nowhere: not beside the feed, and not for the request that is repeated', async () => {
    const { actor } = await world.assessor();
    const headers = { 'Idempotency-Key': 'renew-my-calendar-feed' };
    const { body } = await test.as(actor).post('/api/calendar-feed', {}, headers).expect(201);
    const secret = /([\w-]{43})\.ics$/.exec((body as { address: string }).address)?.[1] ?? '';
    const again = await test.as(actor).post('/api/calendar-feed', {}, headers).expect(201);
    expect(again.body).toEqual({ ...body, address: null });
    expect((await answer(`/api/calendar-feeds/${secret}.ics`)).status).toBe(200);
    const superuser = await test.database.connectAsSuperuser();
    const stored = await superuser.query(
      `SELECT row_to_json(f)::text AS row FROM calendar_feed f UNION ALL SELECT row_to_json(i)::text FROM idempotent_answer i`,
    );
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('lives once for each person, also when two tabs renew it at once', async () => {
    const { actor } = await world.assessor();
    const answers = await Promise.all([1, 2, 3, 4].map(() => test.as(actor).post('/api/calendar-feed')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const live = await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
      manager.query('SELECT count(*)::int AS count FROM calendar_feed WHERE account_id = $1 AND revoked_at IS NULL', [actor.accountId]),
    );
    expect(live).toEqual([{ count: 1 }]);
  });

  it('is for those who are signed in to make', async () => {
    await test.as(null).post('/api/calendar-feed').expect(401);
    await test.as(null).get('/api/calendar-feed').expect(401);
    await test.as(null).post('/api/calendar-feed/revocation').expect(401);
    const { actor } = await world.assessor();
    expect((await test.as(actor).get('/api/calendar-feed').expect(200)).body).toEqual({ isLive: false, createdAt: null });
    expect((await test.as(actor).post('/api/calendar-feed/revocation').expect(201)).body).toEqual({ isLive: false, createdAt: null });
  });
});
