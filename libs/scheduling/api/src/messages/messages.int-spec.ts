import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { PlatformSettings, SendMessages } from '@assay/platform/api';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { Role } from '@assay/people/domain';
import type { DeliveriesResponse, MailboxMessageResponse, MailboxResponse } from '@assay/platform/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 });
  letMailOut(true);
  world = await createBookingWorld(test);
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-02-01T10:00:00Z'));

/** Whether messages can leave at this moment. */
const letMailOut = (demonstration: boolean) => Object.assign(test.app.get(PlatformSettings), { demonstration });
const scheduler = () => test.as(world.scheduler);
/** Sends what is due, and waits for the jobs that send it at the same time. */
const send = async (): Promise<void> => {
  await test.app.get(SendMessages).run(world.organisation.id);
  const { body } = await scheduler().get('/api/message-deliveries').expect(200);
  if ((body as DeliveriesResponse).overdue === 0) return;
  await new Promise((done) => setTimeout(done, 50));
  await send();
};
const deliveries = async (bookingId: string) => {
  const all: DeliveriesResponse['deliveries'][number][] = [];
  for (let total = 1; all.length < total;) {
    const { body } = await scheduler().get(`/api/message-deliveries?offset=${all.length}`).expect(200);
    const page = body as DeliveriesResponse;
    all.push(...page.deliveries);
    ({ total } = page);
  }
  return all.filter((delivery) => delivery.aboutId === bookingId);
};
const told = async (bookingId: string) =>
  (await deliveries(bookingId)).map(({ kind, part, status, notSentBecause }) => `${kind} ${part} ${notSentBecause ?? status}`).sort();

async function booked(startsAt = '2027-03-30T08:00:00Z') {
  const assessor = await world.assessor();
  const { discussionId, apprentice } = await world.pastGateway();
  const wanted = { attemptId: discussionId, assessorId: assessor.id, startsAt, mode: 'online' };
  const { body } = await scheduler().post('/api/bookings', wanted).expect(201);
  const { id, version } = body as { id: string; version: number };
  return { id, version, assessor: assessor.actor, apprentice, wanted };
}

const mailOf = async (actor: Parameters<typeof test.as>[0]) =>
  (await test.as(actor).get('/api/mailbox').expect(200)).body as MailboxResponse;

it('tells the apprentice and the assessor once, with an invitation that any calendar can read', async () => {
  const { id, assessor, apprentice } = await booked();
  await send();
  await send();
  expect(await told(id)).toEqual([
    'confirmed apprentice sent',
    'confirmed assessor sent',
    'reminder apprentice waiting',
    'reminder assessor waiting',
  ]);
  const [mail] = (await mailOf(apprentice)).messages;
  expect(mail).toMatchObject({ kind: 'confirmed', about: 'booking', path: `/bookings/${id}`, hasInvitation: true });
  const message = (await test.as(apprentice).get(`/api/mailbox/${mail!.id}`).expect(200)).body as MailboxMessageResponse;
  expect(message.text).toContain('Tuesday 30 March 2027, 09:00 – 10:00 BST');
  const invited = new ICAL.Event(new ICAL.Component(ICAL.parse(message.invitation!)).getFirstSubcomponent('vevent')!);
  expect(invited.startDate.toJSDate().toISOString()).toBe('2027-03-30T08:00:00.000Z');
  expect([invited.uid, invited.sequence]).toEqual([id, 0]);
  expect((await mailOf(assessor)).messages).toHaveLength(1);
});

it('takes the invitation back when the booking is cancelled, under the same UID with a higher SEQUENCE', async () => {
  const { id, apprentice } = await booked();
  await send();
  await scheduler().post(`/api/bookings/${id}/cancellation`, { reason: 'Something private' }).expect(201);
  await send();
  const { messages } = await mailOf(apprentice);
  expect(messages.map(({ kind }) => kind).sort()).toEqual(['cancelled', 'confirmed']);
  const last = (await test.as(apprentice).get(`/api/mailbox/${messages.find(({ kind }) => kind === 'cancelled')!.id}`))
    .body as MailboxMessageResponse;
  const calendar = new ICAL.Component(ICAL.parse(last.invitation!));
  const event = calendar.getFirstSubcomponent('vevent')!;
  expect([
    calendar.getFirstPropertyValue('method'),
    event.getFirstPropertyValue('uid'),
    event.getFirstPropertyValue('sequence'),
    event.getFirstPropertyValue('status'),
  ]).toEqual(['CANCEL', id, 1, 'CANCELLED']);
  expect(last.text).not.toContain('private');
});

it('looks again before it sends: what was cancelled since is neither confirmed nor remembered', async () => {
  letMailOut(false);
  const { id } = await booked();
  await scheduler().post(`/api/bookings/${id}/cancellation`, { reason: 'Moved' }).expect(201);
  letMailOut(true);
  test.clock.set('2027-03-29T09:00:00Z');
  await send();
  expect(await told(id)).toEqual([
    'cancelled apprentice sent',
    'cancelled assessor sent',
    'confirmed apprentice out-of-date',
    'confirmed assessor out-of-date',
    'reminder apprentice out-of-date',
    'reminder assessor out-of-date',
  ]);
});

it('reminds two days before, and not a moment earlier', async () => {
  const { id } = await booked();
  test.clock.set('2027-03-28T07:59:59Z');
  await send();
  expect(await told(id)).toContain('reminder apprentice waiting');
  test.clock.set('2027-03-28T08:00:00Z');
  await test.app.get(SendMessages).wake();
  while ((await told(id)).some((line) => line.startsWith('reminder') && line.endsWith('waiting')))
    await new Promise((done) => setTimeout(done, 100));
  expect(await told(id)).toContain('reminder assessor sent');
});

it('tells both of a change, and the assessor who is replaced that it is not theirs any more', async () => {
  const { id, version, assessor, wanted } = await booked('2027-04-14T08:00:00Z');
  const other = await world.assessor();
  await send();
  const moved = { startsAt: '2027-04-15T08:00:00Z', assessorId: other.id, mode: wanted.mode, reason: 'Somebody else can' };
  await test
    .as(world.scheduler)
    .post(`/api/bookings/${id}/new-time`, moved, { 'If-Match': `"${version}"` })
    .expect(201);
  await send();
  expect((await mailOf(assessor)).messages.map(({ kind }) => kind).sort()).toEqual(['cancelled', 'confirmed']);
  expect((await mailOf(other.actor)).messages.map(({ kind }) => kind)).toEqual(['changed']);
  await scheduler().post(`/api/bookings/${id}/cancellation`, { reason: 'Not needed' }).expect(201);
  await send();
  expect((await mailOf(assessor)).messages).toHaveLength(2);
  expect((await mailOf(other.actor)).messages.map(({ kind }) => kind).sort()).toEqual(['cancelled', 'changed']);
});

it('tells the assessor when it is the apprentice who cancels', async () => {
  const { id, assessor, apprentice } = await booked('2027-04-16T08:00:00Z');
  await send();
  await test.as(apprentice).post(`/api/bookings/${id}/cancellation`, { reason: 'Something private' }).expect(201);
  await send();
  expect((await mailOf(assessor)).messages.map(({ kind }) => kind).sort()).toEqual(['cancelled', 'confirmed']);
  expect((await mailOf(apprentice)).messages.map(({ kind }) => kind).sort()).toEqual(['cancelled', 'confirmed']);
});

it('asks an assessor whether they can, and nobody else yet', async () => {
  const assessor = await world.assessor();
  const { discussionId, apprentice } = await world.pastGateway();
  const wanted = { attemptId: discussionId, assessorId: assessor.id, startsAt: '2027-04-19T08:00:00Z', mode: 'online' };
  const { body } = await scheduler().post('/api/offers', wanted).expect(201);
  await send();
  expect(await told((body as { id: string }).id)).toEqual(['offered assessor sent']);
  expect((await mailOf(assessor.actor)).messages[0]).toMatchObject({ kind: 'offered', hasInvitation: false });
  expect((await mailOf(apprentice)).messages).toEqual([]);
});

it('sends each message once, however many send at once', async () => {
  const one = await booked('2027-03-31T08:00:00Z');
  const two = await booked('2027-04-01T08:00:00Z');
  await Promise.all(Array.from({ length: 8 }, send));
  for (const { id, apprentice } of [one, two]) {
    expect((await told(id)).filter((line) => line.endsWith('sent'))).toHaveLength(2);
    expect((await mailOf(apprentice)).messages).toHaveLength(1);
  }
});

it('writes no message for a booking that was refused', async () => {
  const { wanted } = await booked('2027-04-02T08:00:00Z').catch(() => booked('2027-04-06T08:00:00Z'));
  const count = async () => Number(((await test.owner.query('SELECT count(*) FROM message')) as { count: string }[])[0]?.count);
  const before = await count();
  await scheduler()
    .post('/api/bookings', { ...wanted, startsAt: '2027-04-07T08:00:00Z' })
    .expect(409);
  expect(await count()).toBe(before);
});

it('writes to nobody whose account is suspended since', async () => {
  letMailOut(false);
  const { id, assessor } = await booked('2027-04-08T08:00:00Z');
  const superuser = await test.database.connectAsSuperuser();
  await superuser.query('UPDATE account SET suspended_at = now() WHERE id = $1', [assessor.accountId]);
  letMailOut(true);
  await send();
  expect(await told(id)).toEqual(expect.arrayContaining(['confirmed apprentice sent', 'confirmed assessor no-reader']));
});

describe('who may read what', () => {
  it('shows nobody the messages of others', async () => {
    const { apprentice, assessor } = await booked('2027-04-12T08:00:00Z');
    await send();
    const [own] = (await mailOf(apprentice)).messages;
    for (const other of [assessor, world.scheduler, (await world.organisation.apprentice()).actor])
      await test.as(other).get(`/api/mailbox/${own!.id}`).expect(404);
    await test.as(apprentice).get(`/api/mailbox/${randomUUID()}`).expect(404);
    await test.as(apprentice).get('/api/mailbox/nothing').expect(404);
    await test.as(null).get('/api/mailbox').expect(401);
  });

  it('shows how far messages have come to staff who plan, without their words, and to nobody else', async () => {
    const { apprentice, assessor } = await booked('2027-04-13T08:00:00Z');
    await send();
    const { body } = await scheduler().get('/api/message-deliveries?status=sent').expect(200);
    expect(body.route).toBe('mailbox');
    expect(JSON.stringify(body)).not.toMatch(/Hello|subject|@/);
    await test.as(apprentice).get('/api/message-deliveries').expect(403);
    await test.as(assessor).get('/api/message-deliveries').expect(403);
    await test.as(null).get('/api/message-deliveries').expect(401);
    await scheduler().get('/api/message-deliveries?status=lost').expect(422);
    const elsewhere = await (await test.organisation()).account([Role.Scheduler]);
    expect((await test.as(elsewhere).get('/api/message-deliveries').expect(200)).body.deliveries).toEqual([]);
  });
});
