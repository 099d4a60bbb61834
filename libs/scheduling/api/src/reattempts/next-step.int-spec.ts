import { PlatformSettings, SendMessages } from '@assay/platform/api';
import type { DeliveriesResponse, MailboxMessageResponse, MailboxResponse } from '@assay/platform/contracts';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { ReattemptsResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { releaseResult } from '../testing/release-result';

let test: TestApplication;
let world: BookingWorld;
let way: Awaited<ReturnType<BookingWorld['pastGateway']>>;

beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-01-20T09:00:00Z' });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  Object.assign(test.app.get(PlatformSettings), { demonstration: false });
  way = await world.pastGateway();
  await releaseResult(test, world, way.enrolment, { observation: 'pass', 'professional-discussion': 'fail' });
});

const wish = { method: 'professional-discussion', kind: 'resit' };
const open = async () => {
  const path = `/api/enrolments/${way.enrolment.id}`;
  await test
    .as(world.scheduler)
    .post(`${path}/reattempt-agreements`, { ...wish, agreedBy: 'Jo Field, line manager', agreedOn: '2027-01-20' })
    .expect(201);
  const { body } = await test
    .as(world.scheduler)
    .post(`${path}/reattempts`, { ...wish, task: 'Question set B' })
    .expect(201);
  return (body as ReattemptsResponse).opened[0]!.attemptId;
};
const about = async (attemptId: string) => {
  const { deliveries } = (await test.as(world.scheduler).get('/api/message-deliveries').expect(200)).body as DeliveriesResponse;
  return deliveries.find(({ aboutId }) => aboutId === attemptId);
};
const sent = async (attemptId: string) => {
  Object.assign(test.app.get(PlatformSettings), { demonstration: true });
  await test.app.get(SendMessages).run(world.organisation.id);
  while ((await about(attemptId))?.status === 'waiting') await new Promise((done) => setTimeout(done, 30));
  return about(attemptId);
};

it('tells the apprentice that there is a next step, and nothing by which a result could be guessed', async () => {
  const attemptId = await open();
  expect(await sent(attemptId)).toMatchObject({
    about: 'attempt',
    kind: 'next-step',
    part: 'apprentice',
    enrolmentId: way.enrolment.id,
    status: 'sent',
  });
  const { messages } = (await test.as(way.apprentice).get('/api/mailbox').expect(200)).body as MailboxResponse;
  const [step] = messages.filter(({ kind }) => kind === 'next-step');
  expect(step).toMatchObject({ subject: 'A next step to see: ST0825', path: '/my-assessment', hasInvitation: false });
  const { text, html } = (await test.as(way.apprentice).get(`/api/mailbox/${step!.id}`).expect(200)).body as MailboxMessageResponse;
  expect(`${text} ${html}`).not.toMatch(/resit|retake|again|fail|discussion|question set|march|result/i);
});

it('keeps it back from an apprentice who has taken the step already', async () => {
  const attemptId = await open();
  const assessor = await world.assessor();
  await test
    .as(world.scheduler)
    .post('/api/bookings', { attemptId, assessorId: assessor.id, startsAt: '2027-03-16T10:00:00Z', mode: 'online' })
    .expect(201);
  expect(await sent(attemptId)).toMatchObject({ status: 'not-sent', notSentBecause: 'out-of-date' });
});
