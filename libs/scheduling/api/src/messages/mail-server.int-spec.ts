import { Transactions } from '@assay/database';
import { SendMessages } from '@assay/platform/api';
import {
  createTestApplication,
  createTestMailServer,
  type ReceivedMail,
  type TestApplication,
  type TestMailServer,
} from '@assay/platform/testing';
import type { DeliveriesResponse } from '@assay/platform/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
let mail: TestMailServer;

beforeAll(async () => {
  mail = await createTestMailServer();
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 });
  mail.serve(test);
});
afterAll(async () => {
  await test.close();
  await mail.close();
});
beforeEach(async () => {
  mail.mood = { greets: true, refuses: null, fails: false };
  mail.received = [];
  test.clock.set('2027-02-01T10:00:00Z');
  world = await createBookingWorld(test);
});

const send = () => test.app.get(SendMessages).run(world.organisation.id);
/** Until nothing is due and nobody sends any more: the job of the booking itself works at the same time. */
const allSent = async () => {
  while ((await deliveries()).overdue > 0) await new Promise((done) => setTimeout(done, 50));
};
const deliveries = async (): Promise<DeliveriesResponse> =>
  (await test.as(world.scheduler).get('/api/message-deliveries').expect(200)).body;
const ours = (bookingId: string) => mail.received.filter(({ id }) => id.includes(bookingId));

async function booked(startsAt: string): Promise<string> {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const { body } = await test
    .as(world.scheduler)
    .post('/api/bookings', { attemptId: discussionId, assessorId: assessor.id, startsAt, mode: 'online' })
    .expect(201);
  return (body as { id: string }).id;
}

it('hands each message over once, with text, HTML and the invitation in it', async () => {
  const id = await booked('2027-03-30T08:00:00Z');
  await Promise.all([send(), send(), send()]);
  await allSent();
  expect(ours(id)).toHaveLength(2);
  const [{ source }] = ours(id) as [ReceivedMail];
  for (const part of [
    'text/plain',
    'text/html',
    'text/calendar; charset=utf-8; method=REQUEST',
    'Auto-Submitted: auto-generated',
    'From: Northgate <assessments@northgate.example>',
  ])
    expect(source).toContain(part);
  expect((await deliveries()).route).toBe('smtp');
});

it('loses and doubles nothing while the mail server is away for hours', async () => {
  mail.mood.greets = false;
  const ids = [await booked('2027-03-30T08:00:00Z'), await booked('2027-03-31T08:00:00Z')];
  for (let hour = 0; hour < 6; hour += 1) {
    await send();
    test.clock.advance(3_600_000);
  }
  expect(mail.received).toEqual([]);
  const down = await deliveries();
  expect(down.overdue).toBe(4);
  expect(down.deliveries.some(({ failures, fault }) => failures > 1 && fault?.endsWith('421'))).toBe(true);
  mail.mood.greets = true;
  mail.mood.fails = true;
  await send();
  test.clock.advance(3_600_000);
  mail.mood.fails = false;
  await Promise.all([send(), send()]);
  await allSent();
  for (const id of ids) expect(new Set(ours(id).map((one) => one.id)).size).toBe(2);
  expect(mail.received).toHaveLength(4);
  expect((await deliveries()).overdue).toBe(0);
});

it('gives up on a reader whom the server will never know, and on nobody else', async () => {
  mail.mood.refuses = /@example\.org$/;
  const id = await booked('2027-04-01T08:00:00Z');
  await send();
  await allSent();
  const ended = (await deliveries()).deliveries.filter((one) => one.aboutId === id && one.kind === 'confirmed');
  expect(ended.map(({ status, notSentBecause }) => [status, notSentBecause])).toEqual([
    ['not-sent', 'refused'],
    ['not-sent', 'refused'],
  ]);
});

it('sends the same Message-ID again where a process died before it could write down that it had sent', async () => {
  const id = await booked('2027-04-06T08:00:00Z');
  await send();
  await allSent();
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query(
      `UPDATE message SET status = 'waiting', ended_at = NULL, claimed_until = now() + interval '3 minutes' WHERE subject_id = $1 AND kind = 'confirmed' AND part = 'assessor'`,
      [id],
    ),
  );
  await send();
  expect(ours(id)).toHaveLength(2);
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query(`UPDATE message SET claimed_until = now() - interval '1 second' WHERE subject_id = $1 AND status = 'waiting'`, [id]),
  );
  await send();
  expect(ours(id)).toHaveLength(3);
  expect(new Set(ours(id).map((one) => one.id)).size).toBe(2);
});

it('tries a refused message again when somebody says so, once, under the same Message-ID', async () => {
  mail.mood.refuses = /@example\.org$/;
  const id = await booked('2027-04-07T08:00:00Z');
  await send();
  await allSent();
  const [refused] = (await deliveries()).deliveries.filter((one) => one.aboutId === id && one.kind === 'confirmed');
  const again = (by: Parameters<typeof test.as>[0]) => test.as(by).post(`/api/message-deliveries/${refused!.id}/tries`);
  mail.mood.refuses = null;
  const answers = await Promise.all([again(world.scheduler), again(world.scheduler)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  await send();
  await allSent();
  expect(ours(id)).toHaveLength(1);
  const settled = await again(world.scheduler).expect(409);
  expect(settled.body.code).toBe('message-settled');
});

it('lets nobody try a message again who may not, or whose it is not', async () => {
  mail.mood.refuses = /@example\.org$/;
  const id = await booked('2027-04-08T08:00:00Z');
  await send();
  await allSent();
  const [refused] = (await deliveries()).deliveries.filter((one) => one.aboutId === id);
  const path = `/api/message-deliveries/${refused!.id}/tries`;
  const elsewhere = await createBookingWorld(test);
  const { apprentice } = await world.pastGateway();
  await test.as(null).post(path).expect(401);
  await test.as(apprentice).post(path).expect(403);
  await test.as(elsewhere.scheduler).post(path).expect(404);
  await test.as(world.scheduler).post('/api/message-deliveries/none/tries').expect(404);
});
