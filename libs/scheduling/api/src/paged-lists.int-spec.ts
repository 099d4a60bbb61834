import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { SchedulingModule } from './scheduling.module';
import { createBookingWorld, type BookingWorld } from './testing/booking-world';
import { usualRun } from './testing/usual-run';

let test: TestApplication;
let world: BookingWorld;
let administrator: Actor;
let attemptId: string;

const wish = { extraMinutes: 20, wanted: 'A quiet room', reason: 'I have dyslexia', evidence: 'Letter of Dr Hall' };
/** Three of everything, all at the same instant: nothing but the id tells their order. */
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z' });
  world = await createBookingWorld(test);
  administrator = await world.organisation.account([Role.Administrator]);
  const assessor = await world.assessor();
  for (const time of ['09:00', '11:00', '13:00']) {
    const way = await world.pastGateway();
    attemptId = way.discussionId;
    await test
      .as(way.apprentice)
      .post(`/api/enrolments/${way.enrolment.id}/adjustments`, { ...wish, extraMinutes: 0 })
      .expect(201);
    await test
      .as(way.apprentice)
      .post('/api/waiting-list', { attemptId, from: '2027-03-15', until: '2027-03-31', weekdays: [1, 2, 3] })
      .expect(201);
    await test
      .as(world.scheduler)
      .post('/api/cohort-runs', { name: 'March', attemptIds: [attemptId], ...usualRun })
      .expect(201);
    const other = await world.pastGateway();
    const booking = { attemptId: other.discussionId, assessorId: assessor.id, startsAt: `2027-02-22T${time}:00Z`, mode: 'online' };
    const { id } = (await test.as(world.scheduler).post('/api/bookings', booking).expect(201)).body;
    await test.as(world.scheduler).post(`/api/bookings/${id}/cancellation`, { reason: 'The apprentice is ill' }).expect(201);
  }
}, 60_000);
afterAll(() => test.close());

const lists: readonly [string, string, () => Actor][] = [
  ['adjustments', 'adjustments', () => administrator],
  ['waiting-list', 'entries', () => world.scheduler],
  ['booking-changes', 'changes', () => world.scheduler],
  ['cohort-runs', 'runs', () => world.scheduler],
];

it.each(lists)('tells %s page by page: from any place on, all that come after it, and how many there are', async (path, rows, actor) => {
  const at = async (offset: number) => {
    const { body } = await test.as(actor()).get(`/api/${path}?offset=${offset}`).expect(200);
    return { ids: body[rows].map((row: { id?: string; booking?: { id: string } }) => row.id ?? row.booking?.id), total: body.total };
  };
  const all = await at(0);
  expect(new Set(all.ids).size).toBe(3);
  for (let offset = 0; offset <= 3; offset += 1) expect(await at(offset)).toEqual({ ids: all.ids.slice(offset), total: 3 });
  expect((await test.as(actor()).get(`/api/${path}?offset=-1`)).status).toBe(422);
});

it('tells deliveries page by page', async () => {
  const { body } = await test.as(administrator).get('/api/message-deliveries').expect(200);
  expect(body.total).toBeGreaterThan(0);
  const rest = (await test.as(administrator).get('/api/message-deliveries?offset=1').expect(200)).body;
  expect(rest).toMatchObject({ deliveries: body.deliveries.slice(1), total: body.total });
});

it('tells one attempt’s place on the waiting list', async () => {
  const { entries, total } = (await test.as(world.scheduler).get(`/api/waiting-list?attemptId=${attemptId}`).expect(200)).body;
  expect([entries.map((entry: { attemptId: string }) => entry.attemptId), total]).toEqual([[attemptId], 1]);
});
