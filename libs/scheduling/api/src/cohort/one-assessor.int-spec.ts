import { randomUUID } from 'node:crypto';
import { AbsenceEntity, AttemptEntity, BookingEntity, ConflictDeclarationEntity, Transactions } from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { BookingResponse, CohortRunResponse, SlotsResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
let assessor: { id: string };

beforeAll(async () => {
  test = await createTestApplication([SchedulingModule]);
  world = await createBookingWorld(test);
  assessor = await world.assessor();
});
afterAll(() => test.close());

const scheduler = () => test.as(world.scheduler);
const insert = (entity: new () => object, row: object) =>
  new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.insert(entity, { organisationId: world.organisation.id, id: randomUUID(), ...row }),
  );

/** The discussion again because an appeal was upheld; the first one was with `by`. */
async function onAppeal(by: string): Promise<string> {
  const { enrolment, discussionId } = await world.pastGateway();
  const when = { startsAt: '2027-01-01T09:00:00Z', endsAt: '2027-01-01T10:00:00Z', localStart: '2027-01-01T09:00', zone: 'Europe/London' };
  await insert(BookingEntity, {
    attemptId: discussionId,
    assessorId: by,
    mode: 'online',
    status: 'completed',
    madeBy: world.scheduler.accountId,
    ...when,
  });
  const id = randomUUID();
  await insert(AttemptEntity, {
    id,
    enrolmentId: enrolment.id,
    method: 'professional-discussion',
    number: 2,
    kind: 'first',
    submittedOn: '2027-01-04',
    onAppealOf: discussionId,
  });
  return id;
}

async function run(attemptIds: readonly string[]): Promise<CohortRunResponse> {
  const wishes = { sooner: 'usual', lessTravel: 'usual', fewerDays: 'usual', fairer: 'usual' };
  const request = {
    name: 'All of them',
    attemptIds,
    wishes,
    places: [],
    dueWithinDays: 14,
    assessmentsPerDay: 3,
    legTravelMinutes: 120,
    seconds: 2,
  };
  const { id } = (await scheduler().post('/api/cohort-runs', request).expect(201)).body as CohortRunResponse;
  for (;;) {
    const found = (await scheduler().get(`/api/cohort-runs/${id}`).expect(200)).body as CohortRunResponse;
    if (!['queued', 'running'].includes(found.state)) return found;
    await new Promise((next) => setTimeout(next, 100));
  }
}

it('leaves out of a cohort whom the assessor is bound to, and what they assessed before an appeal, whichever comes first', async () => {
  const free = [await world.pastGateway(), await world.pastGateway(), await world.pastGateway()];
  const bound = [await world.pastGateway(), await world.pastGateway()];
  for (const { apprenticeId } of bound)
    await insert(ConflictDeclarationEntity, { assessorId: assessor.id, apprenticeId, reason: 'A cousin' });
  const again = await onAppeal(assessor.id);
  const out = [...bound.map(({ discussionId }) => discussionId), again];
  const { state, roster } = await run([...free.map(({ discussionId }) => discussionId), ...out]);
  expect(state).toBe('done');
  expect(roster?.assignments.map(({ attemptId }) => attemptId).sort()).toEqual(free.map(({ discussionId }) => discussionId).sort());
  expect(roster?.unscheduled.map(({ attemptId }) => attemptId).sort()).toEqual([...out].sort());
});

it('looks as far as the last day of a further attempt, beyond the end of every window', async () => {
  const { enrolment } = await world.pastGateway();
  const id = randomUUID();
  await insert(AttemptEntity, {
    id,
    enrolmentId: enrolment.id,
    method: 'professional-discussion',
    number: 2,
    kind: 'resit',
    submittedOn: '2027-01-04',
    latestOn: '2027-06-11',
  });
  await insert(AbsenceEntity, { assessorId: assessor.id, firstDay: '2027-01-04', lastDay: '2027-06-06' });
  expect(enrolment.windowEndsOn).toBe('2027-05-03');
  const { roster } = await run([id]);
  expect(roster?.assignments.map(({ date }) => date >= '2027-06-07' && date <= '2027-06-11')).toEqual([true]);
});

it('offers and books what is assessed again on appeal with somebody else alone', async () => {
  const [first, other] = [await world.assessor(), await world.assessor()];
  const attemptId = await onAppeal(first.id);
  const { days } = (await scheduler().get(`/api/attempts/${attemptId}/slots?from=2027-01-25&to=2027-01-25`).expect(200))
    .body as SlotsResponse;
  const slot = days[0]?.slots[0];
  expect(slot?.choices.map(({ assessorId }) => assessorId)).toEqual([other.id]);
  const wanted = { attemptId, startsAt: slot?.startsAt, mode: 'online' };
  for (const path of ['/api/holds', '/api/bookings', '/api/offers']) {
    const { body } = await scheduler()
      .post(path, { ...wanted, assessorId: first.id })
      .expect(409);
    expect(body.objections).toContainEqual(expect.objectContaining({ rule: 'assessor-is-independent' }));
  }
  const { body: offered } = await scheduler()
    .post('/api/offers', { ...wanted, assessorId: other.id })
    .expect(201);
  expect((offered as BookingResponse).assessor.id).toBe(other.id);
});
