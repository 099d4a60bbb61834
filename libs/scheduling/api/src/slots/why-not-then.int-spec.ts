import { randomUUID } from 'node:crypto';
import { ConflictDeclarationEntity, Transactions } from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z' });
  world = await createBookingWorld(test);
});
afterAll(() => test.close());

const address = (attemptId: string, date: string, time: string, query = '') =>
  `/api/attempts/${attemptId}/slots/${date}/${time}/exclusions${query}`;
const rulesOf = (list: readonly { rule: string }[]) => list.map(({ rule }) => rule);

it('names what excludes a start: what is in everybody’s way, and to staff what is in each assessor’s', async () => {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const { body } = await test
    .as(world.scheduler)
    .get(address(discussionId, '2027-02-13', '18:10'))
    .expect(200);
  expect(body).toMatchObject({ startsAt: '2027-02-13T18:10:00.000Z', endsAt: '2027-02-13T19:10:00.000Z', mode: 'online', room: null });
  expect(rulesOf(body.excluded)).toEqual(['submission-and-reading-time', 'notice-long-enough', 'organisation-is-open']);
  expect(body.assessors).toContainEqual({ assessor: { id: assessor.id, name: expect.any(String) }, rules: ['assessor-is-available'] });
});

it('excludes no start that can be booked, on the grid or not', async () => {
  const assessor = await world.assessor();
  const { discussionId } = await world.pastGateway();
  const { body } = await test
    .as(world.scheduler)
    .get(address(discussionId, '2027-02-16', '09:10'))
    .expect(200);
  expect(body.excluded).toEqual([]);
  const wanted = { attemptId: discussionId, assessorId: assessor.id, startsAt: body.startsAt, mode: 'online' };
  await test.as(world.scheduler).post('/api/bookings', wanted).expect(201);
  const again = await test
    .as(world.scheduler)
    .get(address(discussionId, '2027-02-16', '09:10'))
    .expect(200);
  expect(rulesOf(again.body.excluded)).toContain('attempt-not-already-booked');
});

it('tells an apprentice that no assessor is free, neither who nor by which rule, whomever they ask for', async () => {
  const assessor = await world.assessor();
  const { apprentice, apprenticeId, discussionId } = await world.pastGateway();
  const { id: organisationId, tenant } = world.organisation;
  const interest = { organisationId, id: randomUUID(), assessorId: assessor.id, apprenticeId, reason: 'A cousin' };
  await new Transactions(test.source).run(tenant, (manager) => manager.insert(ConflictDeclarationEntity, interest));
  const nobody = [{ rule: 'assessor-is-free', assessors: null }];
  const at = async (time: string, query = '') =>
    (
      await test
        .as(apprentice)
        .get(address(discussionId, '2027-02-16', time, query))
        .expect(200)
    ).body;
  expect(await at('18:00')).toMatchObject({ excluded: nobody, assessors: [] });
  expect(await at('18:00', `?assessorId=${assessor.id}`)).toMatchObject({ excluded: nobody, assessors: [] });
  expect((await at('09:00', `?assessorId=${assessor.id}`)).excluded).toEqual((await at('09:00')).excluded);
  const days = `/api/attempts/${discussionId}/slots?from=2027-02-16&to=2027-02-16&assessorId=${assessor.id}`;
  expect((await test.as(apprentice).get(days).expect(200)).body.days[0].excluded).toEqual(nobody);
});

it('frees the time of a booking that is to be replaced, but of no booking of another attempt', async () => {
  const assessor = await world.assessor();
  const [mine, other] = [await world.pastGateway(), await world.pastGateway()];
  const booking = { attemptId: mine.discussionId, assessorId: assessor.id, startsAt: '2027-02-17T09:00:00Z', mode: 'online' };
  const { body: booked } = await test.as(world.scheduler).post('/api/bookings', booking).expect(201);
  const query = `?mode=online&assessorId=${assessor.id}&replacing=${booked.id}`;
  const rules = async (attemptId: string) =>
    rulesOf(
      (
        await test
          .as(world.scheduler)
          .get(address(attemptId, '2027-02-17', '09:00', query))
          .expect(200)
      ).body.excluded,
    );
  expect(await rules(mine.discussionId)).toEqual([]);
  expect(await rules(other.discussionId)).toEqual(['assessor-is-free']);
});

it('refuses what is no time, and times that the clocks skip or show twice', async () => {
  const { discussionId } = await world.pastGateway();
  const code = async (date: string, time: string) =>
    (
      await test
        .as(world.scheduler)
        .get(address(discussionId, date, time))
        .expect(422)
    ).body.errors[0].code;
  expect(await code('2027-02-30', '09:00')).toBe('date');
  expect(await code('2027-02-15', '25:00')).toBe('time');
  expect(await code('2027-03-28', '01:30')).toBe('time-skipped');
  expect(await code('2027-10-31', '01:30')).toBe('time-twice');
});

it('answers nobody unknown, nobody without the permission, and for nobody else’s attempt', async () => {
  const assessor = await world.assessor();
  const [mine, other] = [await world.pastGateway(), await world.pastGateway()];
  const at = address(mine.discussionId, '2027-02-16', '09:00');
  await test.as(null).get(at).expect(401);
  await test.as(assessor.actor).get(at).expect(403);
  await test.as(other.apprentice).get(at).expect(404);
});

it('books against rules that can be set aside, with a reason that stays in sight, and against no other', async () => {
  const assessor = await world.assessor();
  const { apprentice, discussionId } = await world.pastGateway();
  const saturday = { attemptId: discussionId, assessorId: assessor.id, startsAt: '2027-02-20T10:00:00Z', mode: 'online' };
  const overrideReason = 'Both asked for a Saturday';
  await test.as(world.scheduler).post('/api/bookings', saturday).expect(409);
  await test
    .as(world.scheduler)
    .post('/api/bookings', { ...saturday, overrideReason: 'no' })
    .expect(422);
  await test
    .as(apprentice)
    .post('/api/bookings', { ...saturday, overrideReason })
    .expect(403);
  const { body } = await test
    .as(world.scheduler)
    .post('/api/bookings', { ...saturday, overrideReason })
    .expect(201);
  expect(body.isOverridden).toBe(true);
  const { body: detail } = await test.as(world.scheduler).get(`/api/bookings/${body.id}`).expect(200);
  expect(detail.overrides).toMatchObject([{ rules: ['organisation-is-open', 'assessor-is-available'], reason: overrideReason }]);
  const other = await world.pastGateway();
  const taken = { ...saturday, attemptId: other.discussionId, overrideReason };
  await test.as(world.scheduler).post('/api/bookings', taken).expect(409);
});

it('lets one of two win who override for the same time at once', async () => {
  const assessor = await world.assessor();
  const [one, other] = [await world.pastGateway(), await world.pastGateway()];
  const book = ({ discussionId }: { discussionId: string }) =>
    test.as(world.scheduler).post('/api/bookings', {
      attemptId: discussionId,
      assessorId: assessor.id,
      startsAt: '2027-02-21T10:00:00Z',
      mode: 'online',
      overrideReason: 'Only Sundays are left',
    });
  const answers = await Promise.all([book(one), book(other)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});
