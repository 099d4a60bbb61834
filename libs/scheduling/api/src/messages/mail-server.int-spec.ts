import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Transactions } from '@assay/database';
import { PlatformSettings } from '@assay/platform/api';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { DeliveriesResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { SendMessages } from './send-messages';

interface Received {
  readonly id: string;
  readonly to: string;
  readonly source: string;
}

let test: TestApplication;
let world: BookingWorld;
let server: SMTPServer;
let received: Received[];
/** How the server greets, and what it says to a reader or at the end of a message. */
let mood: { greets: boolean; refuses: RegExp | null; fails: boolean };

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, done) => done(mood.greets ? null : Object.assign(new Error('Closed for the day'), { responseCode: 421 })),
    onRcptTo: ({ address }, _session, done) => done(mood.refuses?.test(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (mood.fails) return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
        const source = Buffer.concat(parts).toString('utf8').replace(/\r\n[ \t]+/g, ' ');
        received.push({ id: /^Message-ID: (.+)$/im.exec(source)?.[1] ?? '', to: session.envelope.rcptTo[0]?.address ?? '', source });
        done(null);
      });
    },
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 });
  const { port } = server.server.address() as AddressInfo;
  Object.assign(test.app.get(PlatformSettings), { mail: { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Northgate <assessments@northgate.example>' } });
});
afterAll(async () => {
  await test.close();
  await new Promise<void>((done) => server.close(done));
});
beforeEach(async () => {
  mood = { greets: true, refuses: null, fails: false };
  received = [];
  test.clock.set('2027-02-01T10:00:00Z');
  world = await createBookingWorld(test);
});

const send = () => test.app.get(SendMessages).run(world.organisation.id);
/** Until nothing is due and nobody sends any more: the job of the booking itself works at the same time. */
const allSent = async () => {
  while ((await deliveries()).overdue > 0) await new Promise((done) => setTimeout(done, 50));
};
const deliveries = async (): Promise<DeliveriesResponse> => (await test.as(world.scheduler).get('/api/message-deliveries').expect(200)).body;
const ours = (bookingId: string) => received.filter(({ id }) => id.includes(bookingId));

async function booked(startsAt: string): Promise<string> {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const { body } = await test.as(world.scheduler).post('/api/bookings', { attemptId: discussionId, assessorId: assessor.id, startsAt, mode: 'online' }).expect(201);
  return (body as { id: string }).id;
}

it('hands each message over once, with text, HTML and the invitation in it', async () => {
  const id = await booked('2027-03-30T08:00:00Z');
  await Promise.all([send(), send(), send()]);
  await allSent();
  expect(ours(id)).toHaveLength(2);
  const [{ source }] = ours(id) as [Received];
  for (const part of ['text/plain', 'text/html', 'text/calendar; charset=utf-8; method=REQUEST', 'Auto-Submitted: auto-generated', 'From: Northgate <assessments@northgate.example>'])
    expect(source).toContain(part);
  expect((await deliveries()).route).toBe('smtp');
});

it('loses and doubles nothing while the mail server is away for hours', async () => {
  mood.greets = false;
  const ids = [await booked('2027-03-30T08:00:00Z'), await booked('2027-03-31T08:00:00Z')];
  for (let hour = 0; hour < 6; hour += 1) {
    await send();
    test.clock.advance(3_600_000);
  }
  expect(received).toEqual([]);
  const down = await deliveries();
  expect(down.overdue).toBe(4);
  expect(down.deliveries.some(({ failures, fault }) => failures > 1 && fault?.endsWith('421'))).toBe(true);
  mood.greets = true;
  mood.fails = true;
  await send();
  test.clock.advance(3_600_000);
  mood.fails = false;
  await Promise.all([send(), send()]);
  await allSent();
  for (const id of ids) expect(new Set(ours(id).map((one) => one.id)).size).toBe(2);
  expect(received).toHaveLength(4);
  expect((await deliveries()).overdue).toBe(0);
});

it('gives up on a reader whom the server will never know, and on nobody else', async () => {
  mood.refuses = /@example\.org$/;
  const id = await booked('2027-04-01T08:00:00Z');
  await send();
  await allSent();
  const ended = (await deliveries()).deliveries.filter((one) => one.bookingId === id && one.kind === 'confirmed');
  expect(ended.map(({ status, notSentBecause }) => [status, notSentBecause])).toEqual([['not-sent', 'refused'], ['not-sent', 'refused']]);
});

it('sends the same Message-ID again where a process died before it could write down that it had sent', async () => {
  const id = await booked('2027-04-06T08:00:00Z');
  await send();
  await allSent();
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query(
      `UPDATE message SET status = 'waiting', ended_at = NULL, claimed_until = now() + interval '3 minutes' WHERE booking_id = $1 AND kind = 'confirmed' AND part = 'assessor'`,
      [id],
    ),
  );
  await send();
  expect(ours(id)).toHaveLength(2);
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query(`UPDATE message SET claimed_until = now() - interval '1 second' WHERE booking_id = $1 AND status = 'waiting'`, [id]),
  );
  await send();
  expect(ours(id)).toHaveLength(3);
  expect(new Set(ours(id).map((one) => one.id)).size).toBe(2);
});

it('tries a refused message again when somebody says so, once, under the same Message-ID', async () => {
  mood.refuses = /@example\.org$/;
  const id = await booked('2027-04-07T08:00:00Z');
  await send();
  await allSent();
  const [refused] = (await deliveries()).deliveries.filter((one) => one.bookingId === id && one.kind === 'confirmed');
  const again = (by: Parameters<typeof test.as>[0]) => test.as(by).post(`/api/message-deliveries/${refused!.id}/tries`);
  mood.refuses = null;
  const answers = await Promise.all([again(world.scheduler), again(world.scheduler)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  await send();
  await allSent();
  expect(ours(id)).toHaveLength(1);
  const settled = await again(world.scheduler).expect(409);
  expect(settled.body.code).toBe('message-settled');
});

it('lets nobody try a message again who may not, or whose it is not', async () => {
  mood.refuses = /@example\.org$/;
  const id = await booked('2027-04-08T08:00:00Z');
  await send();
  await allSent();
  const [refused] = (await deliveries()).deliveries.filter((one) => one.bookingId === id);
  const path = `/api/message-deliveries/${refused!.id}/tries`;
  const elsewhere = await createBookingWorld(test);
  const { apprentice } = await world.pastGateway();
  await test.as(null).post(path).expect(401);
  await test.as(apprentice).post(path).expect(403);
  await test.as(elsewhere.scheduler).post(path).expect(404);
  await test.as(world.scheduler).post('/api/message-deliveries/none/tries').expect(404);
});
