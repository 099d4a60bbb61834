import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { BookingDetailResponse } from '@assay/scheduling/contracts';
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
const discussion = (attemptId: string, assessorId: string, startsAt: string) => ({ attemptId, assessorId, startsAt, mode: 'online' });
const detail = async (id: string) => (await scheduler().get(`/api/bookings/${id}`).expect(200)).body as BookingDetailResponse;

async function booked(startsAt: string) {
  const assessor = await world.assessor();
  const way = await world.pastGateway();
  const { body } = await scheduler()
    .post('/api/bookings', discussion(way.discussionId, assessor.id, startsAt))
    .expect(201);
  return { assessor, ...way, booking: body as BookingDetailResponse };
}

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
const move = (assessorId: string, startsAt: string, more = {}) => ({
  assessorId,
  startsAt,
  mode: 'online',
  reason: 'The apprentice asked',
  ...more,
});

it('moves a booking, keeps its id and its history, and gives the old time back', async () => {
  const { assessor, booking } = await booked('2027-02-15T09:00:00Z');
  const path = `/api/bookings/${booking.id}/new-time`;
  test.clock.advance(1000);
  const moved = await scheduler().post(path, move(assessor.id, '2027-02-15T09:30:00Z'), ifMatch(booking.version)).expect(201);
  expect(moved.body).toMatchObject({ id: booking.id, status: 'confirmed', startsAt: '2027-02-15T09:30:00.000Z', version: 2 });
  const { history } = await detail(booking.id);
  expect(history.map(({ kind, before, words }) => ({ kind, before, words }))).toEqual([
    { kind: 'booking.confirmed', before: null, words: null },
    { kind: 'booking.changed', before: '2027-02-15T09:00:00.000Z', words: 'The apprentice asked' },
  ]);
  await scheduler().post(path, move(assessor.id, '2027-02-16T09:00:00Z'), ifMatch(2)).expect(201);
  const other = await world.pastGateway();
  await scheduler()
    .post('/api/bookings', discussion(other.discussionId, assessor.id, '2027-02-15T09:00:00Z'))
    .expect(201);
});

it('never loses the old time to a new one that cannot be had', async () => {
  const [mine, other] = [await booked('2027-02-17T09:00:00Z'), await booked('2027-02-17T11:00:00Z')];
  const path = `/api/bookings/${mine.booking.id}/new-time`;
  const taken = await scheduler().post(path, move(other.assessor.id, '2027-02-17T11:00:00Z'), ifMatch(1)).expect(409);
  expect(taken.body.code).toBe('slot-taken');
  expect(await detail(mine.booking.id)).toMatchObject({ startsAt: '2027-02-17T09:00:00.000Z', version: 1 });
  const third = await world.pastGateway();
  await scheduler()
    .post('/api/bookings', discussion(third.discussionId, mine.assessor.id, '2027-02-17T09:00:00Z'))
    .expect(409);
});

it('moves a booking once for two who had the same page open', async () => {
  const { assessor, booking } = await booked('2027-02-18T09:00:00Z');
  const to = (startsAt: string) => scheduler().post(`/api/bookings/${booking.id}/new-time`, move(assessor.id, startsAt), ifMatch(1));
  const answers = await Promise.all([to('2027-02-18T11:00:00Z'), to('2027-02-18T13:00:00Z')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  expect(answers.find(({ status }) => status === 412)?.body.current).toMatchObject({ id: booking.id, version: 2 });
});

it('books against a rule with the permission and a reason, and keeps that in sight', async () => {
  const assessor = await world.assessor();
  const { discussionId, apprentice } = await world.pastGateway();
  const soon = discussion(discussionId, assessor.id, '2027-02-09T09:00:00Z');
  const overriding = { ...soon, overrideReason: 'The employer moves abroad' };
  await scheduler().post('/api/bookings', soon).expect(409);
  await test.as(apprentice).post('/api/bookings', overriding).expect(403);
  const made = await scheduler().post('/api/bookings', overriding).expect(201);
  expect(made.body.isOverridden).toBe(true);
  const { overrides } = await detail(made.body.id);
  expect(overrides).toMatchObject([{ reason: 'The employer moves abroad', rules: ['submission-and-reading-time', 'notice-long-enough'] }]);
  const other = await world.pastGateway();
  const second = { ...discussion(other.discussionId, assessor.id, '2027-02-09T09:00:00Z'), overrideReason: 'Both at once' };
  const refused = await scheduler().post('/api/bookings', second).expect(409);
  expect(refused.body.objections.map(({ rule }: { rule: string }) => rule)).toContain('assessor-is-free');
});

it('lets a provider ask for a time, which is kept until somebody answers', async () => {
  const assessor = await world.assessor();
  const { discussionId, apprentice } = await world.pastGateway();
  const wish = discussion(discussionId, assessor.id, '2027-02-22T09:00:00Z');
  await test.as(assessor.actor).post('/api/booking-requests', wish).expect(403);
  const { body } = await test.as(apprentice).post('/api/booking-requests', wish).expect(201);
  expect(body).toMatchObject({ status: 'requested', heldUntil: '2027-02-03T10:00:00.000Z' });
  const other = await world.pastGateway();
  await scheduler()
    .post('/api/bookings', discussion(other.discussionId, assessor.id, wish.startsAt))
    .expect(409);
  await test.as(apprentice).post(`/api/bookings/${body.id}/confirmation`).expect(409);
  expect((await scheduler().post(`/api/bookings/${body.id}/confirmation`).expect(201)).body.status).toBe('confirmed');
  test.clock.set('2027-02-04T10:00:00Z');
  expect((await detail(body.id)).status).toBe('confirmed');
});

it('tells an apprentice who names an assessor only that they are not free', async () => {
  const assessor = await world.assessor();
  const { discussionId, apprentice } = await world.pastGateway();
  const evening = discussion(discussionId, assessor.id, '2027-02-22T19:00:00Z');
  const rules = ({ body }: { body: { objections?: { rule: string }[] } }) => (body.objections ?? []).map(({ rule }) => rule);
  expect(rules(await scheduler().post('/api/bookings', evening).expect(409))).toContain('assessor-is-available');
  const told = await test.as(apprentice).post('/api/booking-requests', evening).expect(409);
  expect(rules(told).filter((rule) => rule.startsWith('assessor-') && rule !== 'assessor-is-free')).toEqual([]);
});

it('gives a time back that was asked for and never answered', async () => {
  const assessor = await world.assessor();
  const [one, other] = [await world.pastGateway(), await world.pastGateway()];
  const wish = discussion(one.discussionId, assessor.id, '2027-02-23T09:00:00Z');
  const { body } = await test.as(one.apprentice).post('/api/booking-requests', wish).expect(201);
  test.clock.set('2027-02-03T10:00:00Z');
  await scheduler().post(`/api/bookings/${body.id}/confirmation`).expect(409);
  await scheduler()
    .post('/api/bookings', discussion(other.discussionId, assessor.id, wish.startsAt))
    .expect(201);
  expect((await detail(body.id)).status).toBe('hold-expired');
});

it('keeps the time while a change is asked for, whatever the answer', async () => {
  const { booking, apprentice, assessor } = await booked('2027-02-24T09:00:00Z');
  const me = test.as(apprentice);
  await me.post(`/api/bookings/${booking.id}/change-request`, { reason: '' }).expect(422);
  await me.post(`/api/bookings/${booking.id}/change-request`, { reason: 'I am on a course that day' }).expect(201);
  const changes = await scheduler().get('/api/booking-changes').expect(200);
  expect(changes.body.waiting).toMatchObject([
    { booking: { id: booking.id }, last: { kind: 'booking.change-requested', words: 'I am on a course that day' } },
  ]);
  const other = await world.pastGateway();
  await scheduler()
    .post('/api/bookings', discussion(other.discussionId, assessor.id, '2027-02-24T09:00:00Z'))
    .expect(409);
  await me.post(`/api/bookings/${booking.id}/change-refusal`, { reason: 'No' }).expect(403);
  const kept = await scheduler()
    .post(`/api/bookings/${booking.id}/change-refusal`, { reason: 'No other assessor is free before your window ends' })
    .expect(201);
  expect(kept.body.status).toBe('confirmed');
  expect((await me.get(`/api/bookings/${booking.id}`).expect(200)).body.actions).toEqual(['reschedule', 'request-change', 'cancel']);
});

it('tells a late cancellation from one in good time', async () => {
  const [early, late] = [await booked('2027-02-25T09:00:00Z'), await booked('2027-02-25T10:30:00Z')];
  test.clock.set('2027-02-24T09:00:00Z');
  const cancel = async (id: string) =>
    (await scheduler().post(`/api/bookings/${id}/cancellation`, { reason: 'Ill' }).expect(201)).body.cancelledLate;
  expect(await cancel(early.booking.id)).toBe(false);
  test.clock.set('2027-02-24T10:30:01Z');
  expect(await cancel(late.booking.id)).toBe(true);
});

it('begins, ends and can be voided; nobody is absent before the wait is over and somebody called', async () => {
  const [came, absent] = [await booked('2027-02-26T09:00:00Z'), await booked('2027-02-26T09:00:00Z')];
  const steps =
    (who: { actor: Parameters<TestApplication['as']>[0] }, id: string) =>
    (step: string, body = {}) =>
      test.as(who.actor).post(`/api/bookings/${id}/${step}`, body);
  const assess = steps(came.assessor, came.booking.id);
  const wait = steps(absent.assessor, absent.booking.id);
  await assess('start').expect(409);
  test.clock.set('2027-02-26T08:50:00Z');
  await assess('start').expect(201);
  await wait('no-show', { reason: 'Did not join' }).expect(409);
  test.clock.set('2027-02-26T09:10:00Z');
  expect((await wait('no-show', { reason: 'Did not join' }).expect(409)).body.code).toBe('nobody-contacted');
  await wait('contacts', { channel: 'phone', outcome: 'No answer' }).expect(201);
  test.clock.advance(1000);
  expect((await wait('no-show', { reason: 'Did not join' }).expect(201)).body.status).toBe('no-show');
  expect((await assess('completion').expect(201)).body.status).toBe('completed');
  await assess('voiding', { reason: 'The link failed' }).expect(403);
  expect((await scheduler().post(`/api/bookings/${came.booking.id}/voiding`, { reason: 'The link failed' }).expect(201)).body.status).toBe(
    'void',
  );
  const { history } = await detail(absent.booking.id);
  expect(history.map(({ kind, words }) => [kind, words])).toEqual([
    ['booking.confirmed', null],
    ['contact.phone', 'No answer'],
    ['booking.no-show', 'Did not join'],
  ]);
});

it('refuses strangers, other people’s and malformed steps', async () => {
  const { booking, apprentice } = await booked('2027-03-01T09:00:00Z');
  const stranger = await world.pastGateway();
  const elsewhere = await createBookingWorld(test);
  const bodies = {
    confirmation: {},
    'change-request': { reason: 'Another day' },
    start: {},
    'no-show': { reason: 'Away' },
    voiding: { reason: 'Broken' },
  };
  for (const [step, body] of Object.entries(bodies)) {
    await test.as(null).post(`/api/bookings/${booking.id}/${step}`, body).expect(401);
    const { status } = await test.as(elsewhere.scheduler).post(`/api/bookings/${booking.id}/${step}`, body);
    expect([403, 404]).toContain(status);
  }
  await test.as(stranger.apprentice).post(`/api/bookings/${booking.id}/change-request`, { reason: 'Not mine' }).expect(404);
  await test.as(apprentice).post(`/api/bookings/${booking.id}/no-show`, { reason: 'Away' }).expect(403);
  await scheduler().post(`/api/bookings/${booking.id}/new-time`, { startsAt: 'soon' }, ifMatch(1)).expect(422);
  await scheduler().post(`/api/bookings/${booking.id}/new-time`, move(booking.assessor.id, '2027-03-02T09:00:00Z')).expect(428);
});
