import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { Actor } from '@assay/platform/api';
import type { SlotsResponse } from '@assay/scheduling/contracts';
import { RoomEntity, Transactions } from '@assay/database';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
let administrator: Actor;
beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-02-01T10:00:00Z', connections: 20 });
  world = await createBookingWorld(test);
  administrator = await world.organisation.account([Role.Administrator]);
});
afterAll(() => test.close());

const scheduler = () => test.as(world.scheduler);
const wish = { extraMinutes: 20, wanted: 'A quiet room', reason: 'I have dyslexia', evidence: 'Letter of Dr Hall' };
const agreed = { decision: 'agreed', extraMinutes: 15, venueFeatures: ['quiet'], reason: 'Agreed for both assessments' };
const ifMatch = { 'If-Match': '"1"' };

async function requested() {
  const way = await world.pastGateway();
  const { body } = await test.as(way.apprentice).post(`/api/enrolments/${way.enrolment.id}/adjustments`, wish).expect(201);
  return {
    ...way,
    id: body.id as string,
    decide: (body2: object = agreed) => test.as(administrator).post(`/api/adjustments/${body.id}/decision`, body2, ifMatch),
  };
}

it('lengthens every later slot by the time that was agreed', async () => {
  const assessor = await world.assessor();
  const { decide, discussionId } = await requested();
  const slots = async () =>
    (await scheduler().get(`/api/attempts/${discussionId}/slots?from=2027-02-15&to=2027-02-15`).expect(200)).body as SlotsResponse;
  expect((await slots()).minutes).toBe(60);
  await decide().expect(201);
  expect((await slots()).minutes).toBe(75);
  const body = { attemptId: discussionId, assessorId: assessor.id, startsAt: '2027-02-15T09:00:00Z', mode: 'online' };
  const booked = await scheduler().post('/api/bookings', body).expect(201);
  expect(booked.body).toMatchObject({ endsAt: '2027-02-15T10:15:00.000Z', extraMinutes: 15 });
  const seen = await test.as(assessor.actor).get(`/api/bookings/${booked.body.id}`).expect(200);
  expect(seen.body.adjustments).toEqual([{ extraMinutes: 15, breaks: null, venueFeatures: ['quiet'], support: null }]);
});

it('offers only rooms that have what was agreed', async () => {
  const assessor = await world.assessor();
  const { decide, discussionId } = await requested();
  await decide().expect(201);
  const roomId = await world.room();
  const at = { attemptId: discussionId, assessorId: assessor.id, startsAt: '2027-02-15T09:00:00Z', mode: 'venue', roomId };
  const refused = await scheduler().post('/api/bookings', at).expect(409);
  expect(refused.body.objections).toMatchObject([{ rule: 'room-meets-adjustment', facts: { missing: ['quiet'] } }]);
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.update(RoomEntity, { id: roomId }, { features: ['quiet'] }),
  );
  await scheduler().post('/api/bookings', at).expect(201);
});

it('tells the reason to the apprentice and to whoever decides, and to nobody else', async () => {
  const { id, apprentice } = await requested();
  const read = (actor: Actor | null) => test.as(actor).post(`/api/adjustments/${id}/reason`);
  expect((await read(apprentice).expect(201)).body).toEqual({ reason: 'I have dyslexia', evidence: 'Letter of Dr Hall' });
  expect((await read(administrator).expect(201)).body.reason).toBe('I have dyslexia');
  await read(world.scheduler).expect(404);
  await read((await world.assessor()).actor).expect(404);
  await read((await world.pastGateway()).apprentice).expect(404);
  await read(null).expect(401);
  const kept = await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query(`SELECT count(*)::int AS count FROM idempotent_answer WHERE body::text LIKE '%dyslexia%'`),
  );
  expect(kept).toEqual([{ count: 0 }]);
  const readings = await events('adjustment.reason-read', id);
  expect(readings).toHaveLength(1);
  const rows = await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query('SELECT * FROM adjustment_reason'),
  );
  expect(rows).toEqual([]);
});

const events = (kind: string, subjectId: string): Promise<{ canonical: string }[]> =>
  new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query('SELECT canonical FROM audit_event WHERE kind = $1 AND subject_id = $2', [kind, subjectId]),
  );

it('leaves of what was agreed only the minutes in the record, which nobody can erase', async () => {
  const { id, decide } = await requested();
  await decide({ ...agreed, breaks: 'Every 20 minutes', support: 'A reader' }).expect(201);
  const [decided] = await events('adjustment.decided', id);
  expect(JSON.parse(decided?.canonical ?? '{}').facts).toEqual({ enrolmentId: expect.any(String), decision: 'agreed', extraMinutes: 15 });
});

it('shows an employer the length of the assessment and nothing of the adjustment', async () => {
  const assessor = await world.assessor();
  const { decide, discussionId, apprentice, apprenticeId } = await requested();
  await decide({ ...agreed, support: 'A reader', venueFeatures: [] }).expect(201);
  const at = { attemptId: discussionId, assessorId: assessor.id, startsAt: '2027-02-15T09:00:00Z', mode: 'online' };
  const { body } = await scheduler().post('/api/bookings', at).expect(201);
  const [row] = await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query('SELECT employer_id AS "employerId" FROM apprentice WHERE id = $1', [apprenticeId]),
  );
  const employer = await world.organisation.account([Role.Employer], { employerId: row.employerId });
  const seenBy = async (actor: Actor) => (await test.as(actor).get(`/api/bookings/${body.id}`).expect(200)).body;
  expect(await seenBy(employer)).toMatchObject({ extraMinutes: 15, adjustments: [] });
  expect((await seenBy(apprentice)).adjustments).toMatchObject([{ support: 'A reader' }]);
});

it('is decided by somebody else than whoever asked', async () => {
  const both = await world.organisation.account([Role.Administrator, Role.Scheduler]);
  const { enrolment } = await world.pastGateway();
  const { body } = await test.as(both).post(`/api/enrolments/${enrolment.id}/adjustments`, wish).expect(201);
  const path = `/api/adjustments/${body.id}/decision`;
  expect((await test.as(both).post(path, agreed, ifMatch).expect(409)).body.code).toBe('own-submission');
  await test.as(administrator).post(path, agreed, ifMatch).expect(201);
});

it('is decided once, and a refusal changes nothing', async () => {
  const { decide, discussionId, apprentice, enrolment } = await requested();
  const answers = await Promise.all([decide(), decide({ ...agreed, decision: 'refused' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  const second = await test.as(apprentice).post(`/api/enrolments/${enrolment.id}/adjustments`, wish).expect(201);
  await test
    .as(administrator)
    .post(`/api/adjustments/${second.body.id}/decision`, { ...agreed, decision: 'refused' }, ifMatch)
    .expect(201);
  expect(discussionId).toBeTruthy();
});

it('refuses strangers, those who may not decide, a second request and nonsense', async () => {
  const { id, apprentice, enrolment, decide } = await requested();
  const path = `/api/enrolments/${enrolment.id}/adjustments`;
  await test.as(null).post(path, wish).expect(401);
  await test
    .as((await world.assessor()).actor)
    .post(path, wish)
    .expect(403);
  await test
    .as((await world.pastGateway()).apprentice)
    .post(path, wish)
    .expect(404);
  await test.as(apprentice).post(path, wish).expect(409);
  await test
    .as(apprentice)
    .post(path, { ...wish, extraMinutes: -5 })
    .expect(422);
  await scheduler().post(`/api/adjustments/${id}/decision`, agreed, ifMatch).expect(403);
  await decide({ decision: 'agreed', extraMinutes: 0, reason: 'Agreed' }).expect(422);
  await decide({ ...agreed, venueFeatures: ['x'.repeat(41)] }).expect(422);
  await test.as(apprentice).post(`/api/adjustments/${id}/withdrawal`).expect(201);
  expect((await test.as(administrator).post(`/api/adjustments/${id}/decision`, agreed, { 'If-Match': '"2"' }).expect(409)).body.code).toBe(
    'adjustment-decided',
  );
});
