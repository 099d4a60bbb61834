import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { BookingDetailResponse, EnrolmentResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 10 });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());
beforeEach(() => test.clock.set('2027-02-01T10:00:00Z'));

type Step = 'pause' | 'resumption' | 'withdrawal';
const reason = 'Parental leave until summer';
const scheduler = () => test.as(world.scheduler);
const take = ({ id, version }: EnrolmentResponse, step: Step, body: object = { reason }) =>
  scheduler().post(`/api/enrolments/${id}/${step}`, body, { 'If-Match': `"${version}"` });
const book = (attemptId: string, assessorId: string, startsAt: string) =>
  scheduler().post('/api/bookings', { attemptId, assessorId, startsAt, mode: 'online' });
const detail = async (id: string) => (await scheduler().get(`/api/bookings/${id}`).expect(200)).body as BookingDetailResponse;

it('pauses: what is booked ahead is cancelled without telling why they pause, and nothing can be booked meanwhile', async () => {
  const assessor = await world.assessor();
  const { enrolment, discussionId } = await world.pastGateway();
  const { body: booking } = await book(discussionId, assessor.id, '2027-02-22T09:00:00Z').expect(201);
  const { body: paused } = await take(enrolment, 'pause', { reason, expectedOn: '2027-06-01' }).expect(201);
  expect(paused).toMatchObject({ status: 'paused', expectedOn: '2027-06-01', windowEndsOn: '2027-05-31', version: enrolment.version + 1 });
  const cancelled = await detail(booking.id);
  expect(cancelled).toMatchObject({ status: 'cancelled', cancelReason: 'The enrolment is paused.' });
  expect(JSON.stringify(cancelled)).not.toContain(reason);
  expect(cancelled.history.map(({ kind }) => kind)).toContain('booking.cancelled');
  const refused = await book(discussionId, assessor.id, '2027-02-23T09:00:00Z').expect(409);
  expect(refused.body.objections.map(({ rule }: { rule: string }) => rule)).toContain('gateway-accepted');
});

it('gives a time that is only held or offered back too', async () => {
  const assessor = await world.assessor();
  const [held, offered] = [await world.pastGateway(), await world.pastGateway()];
  const { body: hold } = await scheduler()
    .post('/api/holds', { attemptId: held.discussionId, assessorId: assessor.id, startsAt: '2027-02-24T09:00:00Z', mode: 'online' })
    .expect(201);
  const { body: offer } = await scheduler()
    .post('/api/offers', { attemptId: offered.discussionId, assessorId: assessor.id, startsAt: '2027-02-24T11:00:00Z', mode: 'online' })
    .expect(201);
  await take(held.enrolment, 'pause').expect(201);
  await take(offered.enrolment, 'withdrawal').expect(201);
  expect(await detail(hold.id)).toMatchObject({ status: 'cancelled', cancelReason: 'The enrolment is paused.' });
  expect(await detail(offer.id)).toMatchObject({
    status: 'cancelled',
    cancelReason: 'The enrolment has ended.',
    offers: [{ status: 'withdrawn' }],
  });
});

it('resumes where it stood, with the days of the pause given back to the window', async () => {
  const assessor = await world.assessor();
  const { enrolment, discussionId } = await world.pastGateway();
  const { body: paused } = await take(enrolment, 'pause').expect(201);
  test.clock.set('2027-03-13T10:00:00Z');
  const { body: resumed } = await take(paused, 'resumption', { reason: 'Back at work' }).expect(201);
  expect(resumed).toMatchObject({ status: 'gateway-accepted', windowStartsOn: '2027-02-01', windowEndsOn: '2027-07-10', expectedOn: null });
  expect(resumed.events.map(({ kind, words }: { kind: string; words: string | null }) => [kind, words])).toEqual(
    expect.arrayContaining([
      ['enrolment.paused', reason],
      ['enrolment.resumed', 'Back at work'],
    ]),
  );
  await book(discussionId, assessor.id, '2027-06-21T09:00:00Z').expect(201);
});

it('withdraws for good', async () => {
  const { enrolment } = await world.pastGateway();
  const { body: withdrawn } = await take(enrolment, 'withdrawal').expect(201);
  expect(withdrawn.status).toBe('withdrawn');
  for (const step of ['pause', 'resumption', 'withdrawal'] as const)
    expect((await take(withdrawn, step).expect(409)).body.code).toBe('enrolment-step-refused');
});

it('tells the reason to staff and the apprentice, and to nobody else who sees the enrolment', async () => {
  const { enrolment, apprentice, providerId } = await world.pastGateway();
  await take(enrolment, 'pause', { reason, expectedOn: '2027-06-01' }).expect(201);
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: providerId });
  const seen = async (by: typeof provider) =>
    (await test.as(by).get(`/api/enrolments/${enrolment.id}`).expect(200)).body as EnrolmentResponse;
  expect((await seen(apprentice)).events).toContainEqual({
    kind: 'enrolment.paused',
    at: expect.any(String),
    methodName: null,
    words: reason,
  });
  const theirs = await seen(provider);
  expect(theirs).toMatchObject({ status: 'paused', expectedOn: null });
  expect(JSON.stringify(theirs)).not.toContain(reason);
});

it('waits until an assessment that is going on has ended', async () => {
  const assessor = await world.assessor();
  const { enrolment, discussionId } = await world.pastGateway();
  const { body: booking } = await book(discussionId, assessor.id, '2027-02-25T09:00:00Z').expect(201);
  test.clock.set('2027-02-25T09:05:00Z');
  await scheduler().post(`/api/bookings/${booking.id}/start`).expect(201);
  expect((await take(enrolment, 'pause').expect(409)).body.code).toBe('assessment-under-way');
});

it('takes one of two steps that are taken at once', async () => {
  const { enrolment } = await world.pastGateway();
  const answers = await Promise.all([take(enrolment, 'pause'), take(enrolment, 'withdrawal')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
});

it('leaves no booking behind that is made while the enrolment is paused', async () => {
  const assessor = await world.assessor();
  for (const day of [1, 2, 3, 4, 5]) {
    const { enrolment, discussionId } = await world.pastGateway();
    const [booked, paused] = await Promise.all([book(discussionId, assessor.id, `2027-03-0${day}T09:00:00Z`), take(enrolment, 'pause')]);
    expect(paused.status).toBe(201);
    const after = (await scheduler().get(`/api/enrolments/${enrolment.id}`).expect(200)).body as EnrolmentResponse;
    expect(after.attempts.map(({ booking }) => booking)).toEqual([null, null]);
    if (booked.status === 201) expect((await detail(booked.body.id)).status).toBe('cancelled');
  }
});

it('refuses strangers, roles without the permission, what is not theirs, stale and malformed requests', async () => {
  const { enrolment, apprentice } = await world.pastGateway();
  const elsewhere = await createBookingWorld(test);
  for (const step of ['pause', 'resumption', 'withdrawal']) {
    const path = `/api/enrolments/${enrolment.id}/${step}`;
    const seen = { 'If-Match': `"${enrolment.version}"` };
    await test.as(null).post(path, { reason }, seen).expect(401);
    await test.as(apprentice).post(path, { reason }, seen).expect(403);
    await test.as(elsewhere.scheduler).post(path, { reason }, seen).expect(404);
    await scheduler().post(path, { reason: '' }, seen).expect(422);
    await scheduler().post(path, { reason }, { 'If-Match': '"99"' }).expect(412);
  }
  expect((await take(enrolment, 'pause', { reason, expectedOn: '2027-01-31' }).expect(422)).body.errors[0].field).toBe('expectedOn');
});
