import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { WaitingListResponse } from '@assay/scheduling/contracts';
import { ExpireHolds } from '../bookings/expire-holds';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { OfferFreedTimes } from './offer-freed-times';

let test: TestApplication;
let world: BookingWorld;
type Way = Awaited<ReturnType<BookingWorld['pastGateway']>>;
beforeAll(async () => (test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 })));
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-02-01T10:00:00Z');
  world = await createBookingWorld(test);
});

const scheduler = () => test.as(world.scheduler);
const wants = (way: Way, changed = {}) => ({
  attemptId: way.discussionId,
  from: '2027-02-15',
  until: '2027-03-31',
  weekdays: [1, 2, 3, 4, 5],
  ...changed,
});
const listFor = async (actor = world.scheduler) =>
  ((await test.as(actor).get('/api/waiting-list').expect(200)).body as WaitingListResponse).entries;

async function cancelledTime() {
  const assessor = await world.assessor();
  const way = await world.pastGateway();
  const body = { attemptId: way.discussionId, assessorId: assessor.id, startsAt: '2027-02-22T09:00:00Z', mode: 'online' };
  const { body: booking } = await scheduler().post('/api/bookings', body).expect(201);
  return { cancel: () => scheduler().post(`/api/bookings/${booking.id}/cancellation`, { reason: 'The apprentice is ill' }).expect(201) };
}

it('offers a cancelled time to who waits, who takes it', async () => {
  const { cancel } = await cancelledTime();
  const way = await world.pastGateway();
  await test.as(way.apprentice).post('/api/waiting-list', wants(way)).expect(201);
  await cancel();
  const [mine] = await listFor(way.apprentice);
  expect(mine).toMatchObject({
    status: 'offered',
    offered: { startsAt: '2027-02-22T09:00:00.000Z', heldUntil: '2027-02-02T10:00:00.000Z' },
  });
  await test.as(way.apprentice).post(`/api/bookings/${mine?.offered?.id}/confirmation`).expect(201);
  expect(await listFor()).toEqual([]);
});

it('goes along the list: who runs out of time first, then who joined first; declined or unanswered it goes on', async () => {
  const { cancel } = await cancelledTime();
  const [first, second, third] = [await world.pastGateway(), await world.pastGateway(), await world.pastGateway()];
  for (const way of [first, second, third]) {
    test.clock.advance(1000);
    await scheduler().post('/api/waiting-list', wants(way)).expect(201);
  }
  await cancel();
  const stages = async () => (await listFor()).map(({ status }) => status);
  expect(await stages()).toEqual(['offered', 'waiting', 'waiting']);
  const [entry] = await listFor();
  await test.as(second.apprentice).post(`/api/waiting-list/${entry?.id}/decline`).expect(404);
  await test.as(first.apprentice).post(`/api/waiting-list/${entry?.id}/decline`).expect(201);
  expect(await stages()).toEqual(['waiting', 'offered', 'waiting']);
  test.clock.advance(25 * 3_600_000);
  await test.app.get(ExpireHolds, { strict: false }).everywhere();
  await test.app.get(OfferFreedTimes, { strict: false }).everywhere();
  expect(await stages()).toEqual(['waiting', 'waiting', 'offered']);
});

it('asks nobody whom the day does not suit, and keeps the time free then', async () => {
  const { cancel } = await cancelledTime();
  const way = await world.pastGateway();
  await scheduler()
    .post('/api/waiting-list', wants(way, { weekdays: [2, 3] }))
    .expect(201);
  await cancel();
  expect(await listFor()).toMatchObject([{ status: 'waiting', offered: null }]);
  await scheduler().get(`/api/attempts/${way.discussionId}/slots?from=2027-02-15&to=2027-02-15`).expect(200);
});

it('lets two who are told at once not both take the time', async () => {
  const { cancel } = await cancelledTime();
  const way = await world.pastGateway();
  await scheduler().post('/api/waiting-list', wants(way)).expect(201);
  await cancel();
  const [entry] = await listFor();
  const me = test.as(way.apprentice);
  const answers = await Promise.all([
    me.post(`/api/bookings/${entry?.offered?.id}/confirmation`),
    me.post(`/api/waiting-list/${entry?.id}/decline`),
  ]);
  expect(answers.map(({ status }) => status === 201).filter(Boolean)).toHaveLength(1);
});

it('lets one leave, and refuses strangers, others’ apprentices and nonsense', async () => {
  const [mine, other] = [await world.pastGateway(), await world.pastGateway()];
  const me = test.as(mine.apprentice);
  await test.as(null).post('/api/waiting-list', wants(mine)).expect(401);
  await test
    .as((await world.assessor()).actor)
    .post('/api/waiting-list', wants(mine))
    .expect(403);
  await me.post('/api/waiting-list', wants(other)).expect(404);
  await me.post('/api/waiting-list', wants(mine, { weekdays: [] })).expect(422);
  await me.post('/api/waiting-list', wants(mine, { until: '2027-02-01' })).expect(422);
  await me.post('/api/waiting-list', wants(mine)).expect(201);
  await me.post('/api/waiting-list', wants(mine, { weekdays: [1] })).expect(201);
  const [entry] = await listFor();
  expect(entry?.weekdays).toEqual([1]);
  await test.as(other.apprentice).post(`/api/waiting-list/${entry?.id}/leave`).expect(404);
  await me.post(`/api/waiting-list/${entry?.id}/leave`).expect(201);
  await me.post(`/api/waiting-list/${entry?.id}/leave`).expect(409);
  expect(await listFor()).toEqual([]);
});
