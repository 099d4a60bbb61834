import { Transactions, rowsOf } from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 16 });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());

const overlaps = `SELECT count(*)::int AS count FROM allocation a JOIN allocation b
  ON b.resource_id = a.resource_id AND b.booking_id > a.booking_id AND b.during && a.during
  WHERE a.booking_status IN ('held', 'confirmed') AND b.booking_status IN ('held', 'confirmed')`;

async function expectNoOverlap(): Promise<void> {
  const rows = await new Transactions(test.source).run(world.organisation.tenant, (manager) => rowsOf(manager, overlaps));
  expect(rows).toEqual([{ count: 0 }]);
}

it('gives one of 200 people the slot and every other one a clean answer with other times', async () => {
  const assessor = await world.assessor();
  const attempts: string[] = [];
  for (let index = 0; index < 200; index += 1) attempts.push((await world.pastGateway()).discussionId);
  const answers = await Promise.all(
    attempts.map((attemptId) =>
      test
        .as(world.scheduler)
        .post('/api/bookings', { attemptId, assessorId: assessor.id, startsAt: '2027-02-15T09:00:00Z', mode: 'online' }),
    ),
  );
  const won = answers.filter(({ status }) => status === 201);
  const lost = answers.filter(({ status, body }) => status === 409 && body.code === 'slot-taken' && body.alternatives.length === 5);
  expect([won.length, lost.length]).toEqual([1, 199]);
  await expectNoOverlap();
}, 120_000);

it('books an attempt once however often it is asked for at the same moment', async () => {
  const assessors = [await world.assessor(), await world.assessor()];
  const { discussionId } = await world.pastGateway();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      test.as(world.scheduler).post('/api/bookings', {
        attemptId: discussionId,
        assessorId: assessors[index % 2]!.id,
        startsAt: `2027-02-16T1${index % 5}:00:00Z`,
        mode: 'online',
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
  await expectNoOverlap();
});
