import { randomUUID } from 'node:crypto';
import { Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { EnrolmentResponse, ReattemptsResponse, WaitingAttemptsResponse, WaitingListResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { createBookingWorld, type BookingWorld, type PastGateway } from '../testing/booking-world';
import { discussionResit, reattemptSteps, type ReattemptSteps } from '../testing/reattempt-steps';

let test: TestApplication;
let world: BookingWorld;
let way: PastGateway;
let { path, failed, agree, open, seen } = {} as ReattemptSteps;

beforeAll(async () => {
  test = await createTestApplication([SchedulingModule], { now: '2027-01-20T09:00:00Z' });
  world = await createBookingWorld(test);
  await world.assessor();
});
afterAll(() => test.close());
beforeEach(async () => {
  way = await world.pastGateway();
  ({ path, failed, agree, open, seen } = reattemptSteps(test, world, way));
});

const rulesOf = ({ body }: { body: { objections?: { rule: string }[] } }) => body.objections?.map(({ rule }) => rule);

it('tells nothing before a result is released, and refuses', async () => {
  expect(await seen(way.apprentice)).toEqual({ resultId: null, options: [], opened: [] });
  expect(rulesOf(await agree().expect(409))).toEqual(['result-is-released']);
});

it('tells the apprentice and the provider what can be attempted again, and until when', async () => {
  const resultId = await failed();
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: way.providerId });
  for (const actor of [way.apprentice, provider]) {
    const { resultId: id, options } = await seen(actor);
    expect([id, options.map(({ method, kind, until, cap }) => [method, kind, until, cap])]).toEqual([
      resultId,
      [
        ['professional-discussion', 'resit', '2027-03-20', 'pass'],
        ['professional-discussion', 'retake', '2027-05-20', 'pass'],
      ],
    ]);
  }
});

it('opens the next attempt once the employer agreed and another task is set; it is booked like any other, until its last day', async () => {
  await failed();
  expect(rulesOf(await open().expect(409))).toEqual(['employer-agreed']);
  await agree().expect(201);
  expect((await open({ task: '' })).status).toBe(422);
  const { body } = await test.as(world.scheduler).post(path('reattempts'), discussionResit);
  expect(rulesOf({ body })).toEqual(['task-is-another']);
  const [opened] = ((await open().expect(201)).body as ReattemptsResponse).opened;
  expect(opened).toMatchObject({ kind: 'resit', number: 2, latestOn: '2027-03-20', task: 'Question set B', startsAt: null });
  const attempts = ((await test.as(world.scheduler).get(`/api/enrolments/${way.enrolment.id}`)).body as EnrolmentResponse).attempts;
  expect(attempts.map(({ method, number, kind, stage }) => [method, number, kind, stage])).toContainEqual([
    'professional-discussion',
    2,
    'resit',
    'awaits-date',
  ]);
  const slotsOn = async (date: string) =>
    (await test.as(world.scheduler).get(`/api/attempts/${opened?.attemptId}/slots?from=${date}&to=${date}`).expect(200)).body.days[0].slots
      .length;
  expect(await slotsOn('2027-03-19')).toBeGreaterThan(0);
  expect(await slotsOn('2027-03-22')).toBe(0);
});

it('lets the employer agree who sees the outcome because the apprentice shares it, and no other employer', async () => {
  await failed();
  const [{ employerId }] = (await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query('SELECT employer_id AS "employerId" FROM apprentice WHERE id = $1', [way.apprenticeId]),
  )) as [{ employerId: string }];
  const employer = await world.organisation.account([Role.Employer], { employerId });
  expect(await seen(employer)).toEqual({ resultId: null, options: [], opened: [] });
  expect((await agree({}, employer)).status).toBe(409);
  const share = `INSERT INTO outcome_sharing VALUES ($1, $2, 1, true, $3, now())`;
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.query(share, [world.organisation.id, way.enrolment.id, way.apprentice.accountId]),
  );
  expect((await agree({}, employer)).status).toBe(201);
  const other = await world.organisation.account([Role.Employer], { employerId: await world.organisation.employer() });
  expect((await agree({}, other)).status).toBe(404);
});

it('is agreed once and opened once, however many try at the same time', async () => {
  await failed();
  expect((await Promise.all([agree(), agree(), agree()])).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect((await Promise.all([open(), open(), open()])).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

it('refuses what was passed, what is too late, and an agreement of tomorrow', async () => {
  await failed();
  expect(rulesOf(await agree({ method: 'observation' }))).toEqual(['method-was-failed']);
  expect((await agree({ agreedOn: '2027-01-21' })).status).toBe(422);
  test.clock.set('2027-06-01T09:00:00Z');
  expect(rulesOf(await agree())).toEqual(['reattempt-in-time']);
  test.clock.set('2027-01-20T09:00:00Z');
});

it('gives the days of a pause back to the last day of the next attempt, before and after it is opened', async () => {
  await failed();
  const pauseFor = async (from: string, until: string) => {
    for (const [day, step] of [
      [from, 'pause'],
      [until, 'resumption'],
    ]) {
      test.clock.set(`${day}T09:00:00Z`);
      const { version } = (await test.as(world.scheduler).get(path('')).expect(200)).body as EnrolmentResponse;
      await test
        .as(world.scheduler)
        .post(path(step ?? ''), { reason: 'Away from work' }, { 'If-Match': `"${version}"` })
        .expect(201);
    }
  };
  await pauseFor('2027-01-21', '2027-01-31');
  expect((await seen(way.apprentice)).options[0]).toMatchObject({ kind: 'resit', until: '2027-03-30' });
  await agree().expect(201);
  const [opened] = ((await open().expect(201)).body as ReattemptsResponse).opened;
  expect(opened?.latestOn).toBe('2027-03-30');
  await pauseFor('2027-02-01', '2027-02-11');
  expect((await seen(way.apprentice)).opened[0]?.latestOn).toBe('2027-04-09');
  const day = async (date: string) =>
    (await test.as(world.scheduler).get(`/api/attempts/${opened?.attemptId}/slots?from=${date}&to=${date}`).expect(200)).body.days[0];
  expect((await day('2027-04-08')).slots.length).toBeGreaterThan(0);
  expect((await day('2027-04-12')).excluded).toEqual([{ rule: 'inside-window', assessors: null }]);
  test.clock.set('2027-01-20T09:00:00Z');
});

it('has one last day wherever a date is looked for: among the times, on the waiting list, in a cohort', async () => {
  await failed();
  await agree().expect(201);
  const [opened] = ((await open().expect(201)).body as ReattemptsResponse).opened;
  const attemptId = opened?.attemptId ?? '';
  const as = test.as(world.scheduler);
  const enrolment = (await as.get(`/api/enrolments/${way.enrolment.id}`).expect(200)).body as EnrolmentResponse;
  expect(enrolment.windowEndsOn).toBe('2027-05-19');
  expect(enrolment.attempts.map(({ number, latestOn }) => [number, latestOn])).toEqual([
    [1, '2027-05-19'],
    [1, '2027-05-19'],
    [2, '2027-03-20'],
  ]);
  const other = await world.pastGateway();
  const join = async (id: string) =>
    (await as.post('/api/waiting-list', { attemptId: id, from: '2027-02-01', until: '2027-03-31', weekdays: [1, 2, 3, 4, 5] }).expect(201))
      .body.entries;
  const [first] = await join(other.discussionId);
  expect(first.because).toMatchObject({ windowEndsOn: '2027-05-19' });
  await join(attemptId);
  const { entries } = (await as.get('/api/waiting-list').expect(200)).body as WaitingListResponse;
  const mine = entries.findIndex((entry) => entry.attemptId === attemptId);
  expect(entries[mine]?.because.windowEndsOn).toBe('2027-03-20');
  expect(mine).toBeLessThan(entries.findIndex((entry) => entry.attemptId === other.discussionId));
  const { attempts } = (await as.get('/api/waiting-attempts?endsBy=2027-03-20').expect(200)).body as WaitingAttemptsResponse;
  expect(attempts.filter((one) => one.attemptId === attemptId).map(({ windowEndsOn }) => windowEndsOn)).toEqual(['2027-03-20']);
});

it('opens nothing for an apprentice who left, nor while a case is open', async () => {
  await failed();
  await agree().expect(201);
  const openCase = `INSERT INTO malpractice_case (organisation_id, id, enrolment_id, kind, reason, status, opened_by, opened_at)
    VALUES ($1, $2, $3, 'malpractice', 'A hidden phone.', 'open', $4, now())`;
  const values = [world.organisation.id, randomUUID(), way.enrolment.id, world.scheduler.accountId];
  await new Transactions(test.source).run(world.organisation.tenant, (manager) => manager.query(openCase, values));
  expect(rulesOf(await open().expect(409))).toEqual(['outcome-stands']);
  const { version } = (await test.as(world.scheduler).get(`/api/enrolments/${way.enrolment.id}`).expect(200)).body as EnrolmentResponse;
  await test
    .as(world.scheduler)
    .post(path('withdrawal'), { reason: 'Left the job' }, { 'If-Match': `"${version}"` })
    .expect(201);
  expect(rulesOf(await open().expect(409))).toEqual(['enrolment-goes-on', 'outcome-stands']);
  expect((await seen(way.apprentice)).options).toEqual([]);
});

it('is refused for strangers, other roles, other organisations and malformed requests', async () => {
  await failed();
  const elsewhere = await createBookingWorld(test);
  const assessor = (await world.assessor()).actor;
  for (const send of [agree, open]) {
    expect((await send({}, assessor)).status).toBe(403);
    expect((await send({}, way.apprentice)).status).toBe(403);
    expect((await send({}, elsewhere.scheduler)).status).toBe(404);
    expect((await send({ method: 'juggling' })).status).toBe(422);
  }
  expect((await test.as(null).get(path('reattempts'))).status).toBe(401);
  expect((await test.as(elsewhere.scheduler).get(path('reattempts'))).status).toBe(404);
});
