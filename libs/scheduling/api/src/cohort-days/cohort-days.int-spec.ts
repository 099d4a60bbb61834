import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { CohortDayPlanResponse, CohortDaysResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => (test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 })));
afterAll(() => test.close());
beforeEach(async () => (world = await createBookingWorld(test)));

const scheduler = () => test.as(world.scheduler);
const attempts = async (count: number) => {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await world.pastGateway()).discussionId);
  return ids;
};
const plan = async (attemptIds: string[], date = '2027-02-15') =>
  (await scheduler().post('/api/cohort-days/plan', { attemptIds, date }).expect(200)).body as CohortDayPlanResponse;
const timesOf = ({ placed }: CohortDayPlanResponse) =>
  placed.map(({ attemptId, assessor, startsAt, mode }) => ({ attemptId, assessorId: assessor.id, startsAt, mode }));
const bookedOn = async () =>
  (await scheduler().get('/api/bookings?from=2027-02-15&to=2027-02-15').expect(200)).body.bookings.length as number;

it('finds the days, plans one without changing anything, and books it whole', async () => {
  await world.assessor();
  const ids = await attempts(3);
  const found = (await scheduler().post('/api/cohort-days/search', { attemptIds: ids, from: '2027-02-12', to: '2027-02-16' }).expect(200))
    .body as CohortDaysResponse;
  expect(found.days.map(({ possible }) => possible)).toEqual([0, 0, 0, 3, 3]);
  const planned = await plan(ids);
  expect(planned.unplaced).toEqual([]);
  expect(await bookedOn()).toBe(0);
  const { body } = await scheduler()
    .post('/api/cohort-days', { times: timesOf(planned) })
    .expect(201);
  expect(body.bookings.map(({ status }: { status: string }) => status)).toEqual(['confirmed', 'confirmed', 'confirmed']);
});

it('names those for whom nothing is left, and why', async () => {
  await world.assessor();
  const planned = await plan(await attempts(4));
  expect(planned.placed).toHaveLength(3);
  expect(planned.unplaced).toMatchObject([{ rules: ['assessor-within-limits'] }]);
});

it('books none where one cannot be had, and tells which', async () => {
  await world.assessor();
  const planned = await plan(await attempts(3));
  const times = timesOf(planned);
  const [last] = times.slice(-1);
  const { body: other } = await scheduler().post('/api/bookings', last!).expect(201);
  const refused = await scheduler().post('/api/cohort-days', { times }).expect(409);
  expect(refused.body).toMatchObject({ code: 'cohort-day-refused', refused: [{ attemptId: last!.attemptId }] });
  expect(await bookedOn()).toBe(1);
  expect(other.status).toBe('confirmed');
});

it('books one of two cohorts that want the same times at once', async () => {
  await world.assessor();
  const [mine, yours] = [timesOf(await plan(await attempts(2))), timesOf(await plan(await attempts(2)))];
  const answers = await Promise.all([mine, yours].map((times) => scheduler().post('/api/cohort-days', { times })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await bookedOn()).toBe(2);
});

it('asks the assessors first where told', async () => {
  await world.assessor();
  const { body } = await scheduler()
    .post('/api/cohort-days', { times: timesOf(await plan(await attempts(2))), asOffers: true })
    .expect(201);
  expect(body.bookings.map(({ status }: { status: string }) => status)).toEqual(['offered', 'offered']);
});

it('refuses strangers, apprentices, more than thirty and none', async () => {
  const way = await world.pastGateway();
  const body = { attemptIds: [way.discussionId], date: '2027-02-15' };
  await test.as(null).post('/api/cohort-days/plan', body).expect(401);
  await test.as(way.apprentice).post('/api/cohort-days/plan', body).expect(403);
  await scheduler()
    .post('/api/cohort-days/plan', { ...body, attemptIds: [] })
    .expect(422);
  await scheduler().post('/api/cohort-days', { times: [] }).expect(422);
  await scheduler()
    .post('/api/cohort-days/plan', { ...body, date: '2027-02-30' })
    .expect(422);
});
