import { ConflictDeclarationEntity, Transactions } from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { BookingDetailResponse, OffersResponse } from '@assay/scheduling/contracts';
import { LapseOffers } from './lapse-offers';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
type Assessor = Awaited<ReturnType<BookingWorld['assessor']>>;
beforeAll(async () => (test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 })));
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-02-01T10:00:00Z');
  world = await createBookingWorld(test);
});

const startsAt = '2027-02-15T09:00:00Z';
const scheduler = () => test.as(world.scheduler);
const detail = async (id: string) => (await scheduler().get(`/api/bookings/${id}`).expect(200)).body as BookingDetailResponse;
const offersTo = async ({ actor }: Assessor) => ((await test.as(actor).get('/api/offers').expect(200)).body as OffersResponse).offers;
const answer = async (assessor: Assessor, step: string, body: object) => {
  const [offer] = await offersTo(assessor);
  return test.as(assessor.actor).post(`/api/offers/${offer?.id}/${step}`, body);
};

async function offered(to: Assessor) {
  const way = await world.pastGateway();
  const { body } = await scheduler()
    .post('/api/offers', { attemptId: way.discussionId, assessorId: to.id, startsAt, mode: 'online' })
    .expect(201);
  return { ...way, booking: body as BookingDetailResponse };
}

it('asks an assessor, who accepts; the apprentice confirms', async () => {
  const assessor = await world.assessor();
  const { booking, apprentice } = await offered(assessor);
  expect(booking).toMatchObject({ status: 'offered', heldUntil: '2027-02-02T10:00:00.000Z' });
  expect(await offersTo(assessor)).toMatchObject([{ booking: { id: booking.id }, answerBy: '2027-02-02T10:00:00.000Z' }]);
  expect((await answer(assessor, 'acceptance', { hasNoInterest: false })).status).toBe(422);
  expect((await answer(assessor, 'acceptance', { hasNoInterest: true })).body).toMatchObject({
    status: 'accepted',
    heldUntil: '2027-02-03T10:00:00.000Z',
  });
  const me = test.as(apprentice);
  expect((await me.get(`/api/bookings/${booking.id}`).expect(200)).body).toMatchObject({ actions: ['confirm', 'cancel'], offers: [] });
  expect((await me.post(`/api/bookings/${booking.id}/confirmation`).expect(201)).body).toMatchObject({
    status: 'confirmed',
    heldUntil: null,
  });
  await me.post(`/api/bookings/${booking.id}/confirmation`).expect(409);
});

it('goes to the next best when one declines, explained, and is declined when nobody is left', async () => {
  const [first, second] = [await world.assessor(), await world.assessor()];
  const { booking } = await offered(first);
  expect((await answer(first, 'decline', { reason: '' })).status).toBe(422);
  test.clock.advance(1000);
  expect((await answer(first, 'decline', { reason: 'On holiday' })).status).toBe(201);
  expect(await offersTo(first)).toEqual([]);
  expect(await detail(booking.id)).toMatchObject({
    status: 'offered',
    assessor: { id: second.id },
    offers: [
      { status: 'declined', reason: 'On holiday' },
      { status: 'open', because: { eligible: 1, askedBefore: 1, busy: 0 } },
    ],
  });
  const other = await world.pastGateway();
  await scheduler().post('/api/bookings', { attemptId: other.discussionId, assessorId: first.id, startsAt, mode: 'online' }).expect(201);
  expect((await answer(second, 'decline', { reason: 'Ill' })).status).toBe(201);
  const left = await detail(booking.id);
  expect(left).toMatchObject({ status: 'declined', actions: ['offer', 'cancel'] });
  const third = await world.assessor();
  expect((await scheduler().post(`/api/bookings/${booking.id}/offers`, { assessorId: third.id }).expect(201)).body.status).toBe('offered');
});

it('passes an unanswered offer on when its time is over', async () => {
  const [first, second] = [await world.assessor(), await world.assessor()];
  const { booking } = await offered(first);
  const [offer] = await offersTo(first);
  test.clock.set('2027-02-02T10:00:00Z');
  const late = await test.as(first.actor).post(`/api/offers/${offer?.id}/acceptance`, { hasNoInterest: true }).expect(409);
  expect(late.body.code).toBe('offer-lapsed');
  await test.app.get(LapseOffers, { strict: false }).everywhere();
  expect(await detail(booking.id)).toMatchObject({
    status: 'offered',
    assessor: { id: second.id },
    offers: [{ status: 'lapsed' }, { status: 'open' }],
  });
});

it('keeps an interest and asks somebody else, then and in future', async () => {
  const [first, second] = [await world.assessor(), await world.assessor()];
  const { booking, discussionId } = await offered(first);
  const interest = { subject: 'employer', kind: 'kin', reason: 'My sister works there' };
  expect((await answer(first, 'interest', { ...interest, kind: 'gossip' })).status).toBe(422);
  expect((await answer(first, 'interest', interest)).status).toBe(201);
  expect(await detail(booking.id)).toMatchObject({ status: 'offered', assessor: { id: second.id } });
  await scheduler().post(`/api/bookings/${booking.id}/cancellation`, { reason: 'Starting again' }).expect(201);
  const again = { attemptId: discussionId, assessorId: first.id, startsAt: '2027-02-16T09:00:00Z', mode: 'online' };
  const refused = await scheduler().post('/api/offers', again).expect(409);
  expect(refused.body.objections).toMatchObject([{ rule: 'assessor-is-independent', facts: { interests: ['employer'] } }]);
});

it('lets nobody accept in whose way an interest has come since they were asked, and offers no such start', async () => {
  const assessor = await world.assessor();
  const { booking, providerId, discussionId } = await offered(assessor);
  const { id: organisationId, tenant } = world.organisation;
  const interest = { organisationId, assessorId: assessor.id, trainingProviderId: providerId, reason: 'Teaches there' };
  await new Transactions(test.source).run(tenant, (manager) => manager.insert(ConflictDeclarationEntity, interest));
  const refused = await answer(assessor, 'acceptance', { hasNoInterest: true });
  expect([refused.status, refused.body.code]).toEqual([409, 'interest-declared']);
  expect((await detail(booking.id)).status).toBe('offered');
  await scheduler().post(`/api/bookings/${booking.id}/cancellation`, { reason: 'Starting again' }).expect(201);
  const { body: found } = await scheduler().get(`/api/attempts/${discussionId}/slots?from=2027-02-15&to=2027-02-15`).expect(200);
  expect(found.days[0]).toMatchObject({ slots: [], excluded: [{ rule: 'assessor-is-independent', assessors: 1 }] });
});

it('takes one answer of two given at once', async () => {
  const assessor = await world.assessor();
  await offered(assessor);
  const [offer] = await offersTo(assessor);
  const accept = () => test.as(assessor.actor).post(`/api/offers/${offer?.id}/acceptance`, { hasNoInterest: true });
  const answers = await Promise.all([
    accept(),
    accept(),
    test.as(assessor.actor).post(`/api/offers/${offer?.id}/decline`, { reason: 'Changed my mind' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

it('confirms at once what the apprentice asked for and the assessor accepts', async () => {
  const assessor = await world.assessor();
  const { discussionId, apprentice } = await world.pastGateway();
  const wish = { attemptId: discussionId, assessorId: assessor.id, startsAt, mode: 'online' };
  const { body } = await test.as(apprentice).post('/api/booking-requests', wish).expect(201);
  await scheduler().post(`/api/bookings/${body.id}/offers`, {}).expect(201);
  expect((await answer(assessor, 'acceptance', { hasNoInterest: true })).body.status).toBe('confirmed');
});

it('refuses strangers, other assessors and those who only look', async () => {
  const [assessor, other] = [await world.assessor(), await world.assessor()];
  const { discussionId } = await offered(assessor);
  const [offer] = await offersTo(assessor);
  const path = `/api/offers/${offer?.id}/acceptance`;
  await test.as(null).post(path, { hasNoInterest: true }).expect(401);
  await scheduler().post(path, { hasNoInterest: true }).expect(403);
  await test.as(other.actor).post(path, { hasNoInterest: true }).expect(404);
  await test.as(other.actor).post('/api/offers', { attemptId: discussionId, assessorId: other.id, startsAt, mode: 'online' }).expect(403);
});
