import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { EnrolmentResponse, SlotsResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-02-01T10:00:00Z'));

const scheduler = () => test.as(world.scheduler);
const slots = async (attemptId: string, query = 'from=2027-02-15&to=2027-03-12') =>
  (await scheduler().get(`/api/attempts/${attemptId}/slots?${query}`).expect(200)).body as SlotsResponse;
const discussion = (attemptId: string, assessorId: string, startsAt: string) => ({ attemptId, assessorId, startsAt, mode: 'online' });

it('goes from the enrolment to the booked and the cancelled assessment', async () => {
  const assessor = await world.assessor();
  const { apprentice, enrolment, discussionId } = await world.pastGateway();
  expect(enrolment).toMatchObject({ status: 'gateway-accepted', windowStartsOn: '2027-02-01', windowEndsOn: '2027-05-31' });
  expect(enrolment.attempts.map(({ method, stage }) => [method, stage])).toEqual([
    ['observation', 'awaits-submission'],
    ['professional-discussion', 'awaits-date'],
  ]);

  const found = await slots(discussionId);
  const [first] = found.days.find(({ slots: times }) => times.length > 0)!.slots;
  expect(first).toMatchObject({ startsAt: '2027-02-15T09:00:00.000Z', endsAt: '2027-02-15T10:00:00.000Z' });
  expect(found.days.find(({ date }) => date === '2027-02-20')!.excluded).toEqual([{ rule: 'organisation-is-open', assessors: null }]);

  const wanted = discussion(discussionId, assessor.id, first!.startsAt);
  const held = await scheduler().post('/api/holds', wanted).expect(201);
  expect(held.body).toMatchObject({ status: 'held', heldUntil: '2027-02-01T10:10:00.000Z' });
  const booked = await scheduler()
    .post('/api/bookings', { ...wanted, holdId: held.body.id })
    .expect(201);
  expect(booked.body).toMatchObject({ id: held.body.id, status: 'confirmed', heldUntil: null, assessor: { id: assessor.id } });

  const diary = await scheduler().get(`/api/bookings?from=2027-02-15&to=2027-02-21&assessorId=${assessor.id}`).expect(200);
  expect(diary.body.bookings.map(({ id }: { id: string }) => id)).toEqual([held.body.id]);
  const mine = await test.as(apprentice).get('/api/bookings?from=2027-02-01&to=2027-03-01').expect(200);
  expect(mine.body.bookings).toHaveLength(1);
  const week = await test.as(assessor.actor).get('/api/bookings?from=2027-02-15&to=2027-02-21').expect(200);
  expect(week.body.bookings).toHaveLength(1);

  const cancelled = await scheduler().post(`/api/bookings/${held.body.id}/cancellation`, { reason: 'The apprentice is ill' }).expect(201);
  expect(cancelled.body).toMatchObject({ status: 'cancelled', cancelReason: 'The apprentice is ill', version: 3 });
  expect((await slots(discussionId)).days[0]!.slots[0]!.startsAt).toBe(first!.startsAt);
  const timeline = (await test.as(apprentice).get(`/api/enrolments/${enrolment.id}`).expect(200)).body as EnrolmentResponse;
  expect(timeline.events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['enrolment.created', 'gateway.accepted', 'submission.recorded', 'booking.confirmed', 'booking.cancelled']),
  );
});

it('explains every objection and offers the nearest times', async () => {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const refused = await scheduler()
    .post('/api/bookings', discussion(discussionId, assessor.id, '2027-02-13T18:00:00Z'))
    .expect(409);
  expect(refused.body.code).toBe('booking-refused');
  expect(refused.body.objections.map(({ rule }: { rule: string }) => rule)).toEqual([
    'submission-and-reading-time',
    'notice-long-enough',
    'organisation-is-open',
    'assessor-is-available',
  ]);
  expect(refused.body.alternatives[0]).toMatchObject({ startsAt: '2027-02-15T09:00:00.000Z' });
});

it('says assessor by assessor why a day offers nothing', async () => {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const declared = await slots(discussionId, `from=2027-02-15&to=2027-02-15&assessorId=${assessor.id}`);
  expect(declared.days[0]!.excluded).toEqual([]);
  const early = await scheduler().get(`/api/attempts/${discussionId}/slots/2027-02-10/exclusions`).expect(200);
  expect(early.body).toEqual({ date: '2027-02-10', rules: ['submission-and-reading-time', 'notice-long-enough'], assessors: [] });
});

it('keeps a hold from others for ten minutes and not a moment longer', async () => {
  const assessor = await world.assessor();
  const [one, other] = [await world.pastGateway(), await world.pastGateway()];
  const at = '2027-02-16T09:00:00Z';
  await scheduler()
    .post('/api/holds', discussion(one.discussionId, assessor.id, at))
    .expect(201);
  test.clock.set('2027-02-01T10:09:59Z');
  const taken = await scheduler()
    .post('/api/holds', discussion(other.discussionId, assessor.id, at))
    .expect(409);
  expect(taken.body).toMatchObject({ code: 'slot-taken' });
  test.clock.set('2027-02-01T10:10:00Z');
  await scheduler()
    .post('/api/holds', discussion(other.discussionId, assessor.id, at))
    .expect(201);
  await scheduler()
    .post('/api/bookings', discussion(one.discussionId, assessor.id, at))
    .expect(409);
});

it('moves the hold when the same person chooses another time', async () => {
  const assessor = await world.assessor();
  const [one, other] = [await world.pastGateway(), await world.pastGateway()];
  await scheduler()
    .post('/api/holds', discussion(one.discussionId, assessor.id, '2027-02-17T09:00:00Z'))
    .expect(201);
  await scheduler()
    .post('/api/holds', discussion(one.discussionId, assessor.id, '2027-02-17T09:30:00Z'))
    .expect(201);
  await scheduler()
    .post('/api/bookings', discussion(one.discussionId, assessor.id, '2027-02-17T13:00:00Z'))
    .expect(201);
  await scheduler()
    .post('/api/bookings', discussion(other.discussionId, assessor.id, '2027-02-17T09:30:00Z'))
    .expect(201);
});

it('takes a room at a venue, once', async () => {
  const [one, other] = [await world.pastGateway(), await world.pastGateway()];
  const [first, second] = [await world.assessor(), await world.assessor()];
  const roomId = await world.room();
  const at = { startsAt: '2027-02-18T09:00:00Z', mode: 'venue', roomId };
  await scheduler()
    .post('/api/bookings', { attemptId: one.discussionId, assessorId: first.id, ...at })
    .expect(201);
  const taken = await scheduler()
    .post('/api/bookings', { attemptId: other.discussionId, assessorId: second.id, ...at })
    .expect(409);
  expect(taken.body.code).toBe('slot-taken');
  const found = await slots(other.discussionId, 'from=2027-02-18&to=2027-02-18&mode=venue');
  expect(found.days[0]!.slots[0]!.startsAt).toBe('2027-02-18T10:00:00.000Z');
});

it('shows an assessor their own bookings and nobody else’s', async () => {
  const [mine, other] = [await world.assessor(), await world.assessor()];
  const { discussionId, enrolment } = await world.pastGateway();
  const { body: booking } = await scheduler()
    .post('/api/bookings', discussion(discussionId, mine.id, '2027-02-19T09:00:00Z'))
    .expect(201);
  await test.as(mine.actor).get(`/api/bookings/${booking.id}`).expect(200);
  await test.as(mine.actor).get(`/api/enrolments/${enrolment.id}`).expect(200);
  await test.as(other.actor).get(`/api/bookings/${booking.id}`).expect(404);
  await test.as(other.actor).get(`/api/enrolments/${enrolment.id}`).expect(404);
});

it('lets an apprentice book and cancel their own attempt, and find no other', async () => {
  const assessor = await world.assessor();
  const [mine, other] = [await world.pastGateway(), await world.pastGateway()];
  const me = test.as(mine.apprentice);
  await me.get(`/api/attempts/${mine.discussionId}/slots?from=2027-02-22&to=2027-02-22`).expect(200);
  const { body } = await me.post('/api/bookings', discussion(mine.discussionId, assessor.id, '2027-02-22T09:00:00Z')).expect(201);
  await me.get(`/api/attempts/${other.discussionId}/slots`).expect(404);
  await me.post('/api/bookings', discussion(other.discussionId, assessor.id, '2027-02-22T11:00:00Z')).expect(404);
  await test.as(other.apprentice).post(`/api/bookings/${body.id}/cancellation`, { reason: 'not mine' }).expect(404);
  await me.post(`/api/bookings/${body.id}/cancellation`, { reason: 'I cannot come' }).expect(201);
});

it('cancels once, and not after the start', async () => {
  const assessor = await world.assessor();
  const [one, other] = [await world.pastGateway(), await world.pastGateway()];
  const { body } = await scheduler()
    .post('/api/bookings', discussion(one.discussionId, assessor.id, '2027-02-23T09:00:00Z'))
    .expect(201);
  const { body: late } = await scheduler()
    .post('/api/bookings', discussion(other.discussionId, assessor.id, '2027-02-23T11:00:00Z'))
    .expect(201);
  const cancel = () => scheduler().post(`/api/bookings/${body.id}/cancellation`, { reason: 'no longer needed' });
  const answers = await Promise.all([cancel(), cancel()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  test.clock.set('2027-02-23T11:00:00Z');
  const begun = await scheduler().post(`/api/bookings/${late.id}/cancellation`, { reason: 'too late' }).expect(409);
  expect(begun.body.code).toBe('booking-has-begun');
});

it('refuses strangers, roles without the permission, other organisations and malformed requests', async () => {
  const assessor = await world.assessor();
  const { discussionId, enrolment } = await world.pastGateway();
  const wanted = discussion(discussionId, assessor.id, '2027-02-24T09:00:00Z');
  const elsewhere = await createBookingWorld(test);
  for (const path of ['/api/holds', '/api/bookings']) {
    await test.as(null).post(path, wanted).expect(401);
    await test.as(assessor.actor).post(path, wanted).expect(403);
    await test.as(elsewhere.scheduler).post(path, wanted).expect(404);
    const malformed = await scheduler()
      .post(path, { ...wanted, startsAt: 'tomorrow', minutes: 5 })
      .expect(422);
    expect(malformed.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['minutes', 'startsAt', 'startsAt']);
  }
  await test.as(elsewhere.scheduler).get(`/api/enrolments/${enrolment.id}`).expect(404);
  expect((await test.as(elsewhere.scheduler).get('/api/enrolments').expect(200)).body).toEqual({ enrolments: [], total: 0 });
  await scheduler().get('/api/bookings?from=2027-02-01&to=2027-12-31').expect(422);
});
