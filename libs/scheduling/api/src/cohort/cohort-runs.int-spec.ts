import { randomUUID } from 'node:crypto';
import { Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { Jobs } from '@assay/platform/api';
import { createTestApplication, type TestApplication, type TestCaller } from '@assay/platform/testing';
import type { CohortAssignmentResponse, WaitingAttemptsResponse, CohortRunResponse } from '@assay/scheduling/contracts';
import { SchedulingModule } from '../scheduling.module';
import { cohortQueue } from './cohort-queue';
import { SweepRuns } from './sweep-runs';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';
import { usualRun } from '../testing/usual-run';

let test: TestApplication;
let world: BookingWorld;
let scheduler: TestCaller;
let assessors: { id: string }[];
const attempts: string[] = [];

beforeAll(async () => {
  test = await createTestApplication([SchedulingModule]);
  world = await createBookingWorld(test);
  scheduler = test.as(world.scheduler);
  assessors = [await world.assessor(), await world.assessor()];
  for (let count = 0; count < 6; count += 1) attempts.push((await world.pastGateway()).discussionId);
}, 60_000);
afterAll(() => test.close());

const request = (more: object = {}) => ({ name: 'Discussions of January', attemptIds: attempts, ...usualRun, ...more });

async function finished(started: CohortRunResponse): Promise<CohortRunResponse> {
  for (;;) {
    const { body } = await scheduler.get(`/api/cohort-runs/${started.id}`).expect(200);
    if (!['queued', 'running'].includes(body.state)) return body as CohortRunResponse;
    await new Promise((next) => setTimeout(next, 100));
  }
}

const run = async (more: object = {}) => finished((await scheduler.post('/api/cohort-runs', request(more)).expect(201)).body);
const placed = (found: CohortRunResponse): readonly CohortAssignmentResponse[] => found.roster?.assignments ?? [];

it('lists everybody who waits for a date, and nobody else', async () => {
  const { body } = await scheduler.get('/api/waiting-attempts').expect(200);
  const { attempts: waiting, total, assessors: everybody } = body as WaitingAttemptsResponse;
  expect(waiting.map(({ attemptId }) => attemptId).sort()).toEqual([...attempts].sort());
  expect([total, everybody.length]).toEqual([6, 2]);
  const none = await scheduler.get('/api/waiting-attempts?standard=ST9999').expect(200);
  expect(none.body).toMatchObject({ attempts: [], total: 0 });
});

it('finds a roster that every booking rule accepts, and tells how far it has come', async () => {
  const found = await run();
  expect(found).toMatchObject({ state: 'done', kind: 'schedule', attempts: 6, failure: null });
  expect(placed(found)).toHaveLength(6);
  expect(found.roster?.unscheduled).toEqual([]);
  expect(found.roster?.cost.total).toBeGreaterThan(0);
  const stream = await scheduler.get(`/api/cohort-runs/${found.id}/progress`).expect(200);
  expect(stream.headers['content-type']).toContain('text/event-stream');
  const [last] = stream.text.split('\n').filter((line) => line.startsWith('data: '));
  expect(JSON.parse(last?.slice(6) ?? '')).toMatchObject({ state: 'done', scheduled: 6, unscheduled: 0 });
});

it('keeps what a person fixes, and says what it would cost before', async () => {
  const first = await run();
  const [event] = placed(first);
  if (!event) throw new Error('Nothing was placed.');
  const other = assessors.find(({ id }) => id !== event.assessorId)?.id ?? '';
  const pin = { attemptId: event.attemptId, assessorId: other, date: '2027-02-10', start: '13:00' };
  const trial = await scheduler.get(`/api/cohort-runs/${first.id}/pin-trial?${new URLSearchParams(pin)}`).expect(200);
  expect(trial.body.rules).toEqual([]);
  expect(trial.body.costAfter).toBeGreaterThan(trial.body.costBefore);
  const { body: pinned } = await scheduler.post(`/api/cohort-runs/${first.id}/pins`, pin).expect(201);
  expect(pinned.pins).toEqual([pin]);
  const again = await run({ basedOn: first.id });
  expect(placed(again).find(({ attemptId }) => attemptId === event.attemptId)).toMatchObject({ ...pin, isPinned: true });
  await scheduler.delete(`/api/cohort-runs/${again.id}/pins/${event.attemptId}`).expect(200);
  await scheduler.delete(`/api/cohort-runs/${again.id}/pins/${event.attemptId}`).expect(404);
});

it('refuses a pin that a booking rule objects to, by its name', async () => {
  const first = await run();
  const pin = { attemptId: attempts[0], assessorId: assessors[0]?.id, date: '2027-02-13', start: '10:00' };
  const { body } = await scheduler.post(`/api/cohort-runs/${first.id}/pins`, pin).expect(409);
  expect(body).toMatchObject({ code: 'pin-refused' });
  expect(body.rules).toEqual(expect.arrayContaining(['organisation-is-open']));
});

it('stops when it is told to, and keeps what it has', async () => {
  const { body: started } = await scheduler.post('/api/cohort-runs', request({ seconds: 600 })).expect(201);
  await untilRunning(started.id);
  await scheduler.post(`/api/cohort-runs/${started.id}/cancellation`).expect(201);
  const found = await finished(started);
  expect(found.state).toBe('cancelled');
  expect(found.roster).not.toBeNull();
  const { body } = await scheduler.post(`/api/cohort-runs/${started.id}/cancellation`).expect(409);
  expect(body.code).toBe('run-finished');
});

async function untilRunning(id: string): Promise<void> {
  for (;;) {
    const { body } = await scheduler.get(`/api/cohort-runs/${id}`);
    if (body.state !== 'queued' && body.progress.cost !== null) return;
    await new Promise((next) => setTimeout(next, 100));
  }
}

it('goes on with a run whose process died, and keeps the roster of one that nobody takes up', async () => {
  const found = await run();
  const superuser = await test.database.connectAsSuperuser();
  const dieAt = (beat: string) =>
    superuser.query(
      `UPDATE cohort_run SET state = 'running', best = roster->'roster'->'assignments', roster = NULL, finished_at = NULL, beat_at = now() - $2::interval WHERE id = $1`,
      [found.id, beat],
    );
  await dieAt('10 minutes');
  expect(await test.app.get(SweepRuns).everywhere()).toBe(1);
  const kept = await finished(found);
  expect(kept).toMatchObject({ state: 'failed', failure: 'interrupted' });
  expect(placed(kept)).toHaveLength(6);
  await dieAt('20 seconds');
  expect(await test.app.get(SweepRuns).everywhere()).toBe(0);
  const job = { organisationId: world.organisation.id, runId: found.id };
  await test.app.get(Transactions).run(world.organisation.tenant, (manager) => test.app.get(Jobs).enqueue(manager, cohortQueue, job));
  const resumed = await finished(found);
  expect(resumed.state).toBe('done');
  expect(placed(resumed)).toHaveLength(6);
});

it('starts one run for one intention, however often it is sent', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const answers = await Promise.all([1, 2].map(() => scheduler.post('/api/cohort-runs', request({ name: 'Once' }), headers)));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  const { body } = await scheduler.get('/api/cohort-runs').expect(200);
  expect(body.runs.filter(({ name }: { name: string }) => name === 'Once')).toHaveLength(1);
  await finished(answers[0]?.body);
});

it('lets only so many runs wait or search at once, however they come', async () => {
  const started = await Promise.all([1, 2, 3, 4, 5].map(() => scheduler.post('/api/cohort-runs', request({ seconds: 600 }))));
  const runs = started.filter(({ status }) => status === 201).map(({ body }) => body as CohortRunResponse);
  expect(started.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409]);
  expect(started.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'too-many-runs', most: 3 });
  for (const { id } of runs) await scheduler.post(`/api/cohort-runs/${id}/cancellation`).expect(201);
  for (const one of runs) await finished(one);
});

it('lets one person try pins only so often', async () => {
  const eager = test.as(await world.organisation.account([Role.Scheduler]));
  const path = `/api/cohort-runs/${randomUUID()}/pin-trial?attemptId=${attempts[0]}&assessorId=${assessors[0]?.id}&date=2027-02-01&start=09:00`;
  const statuses: number[] = [];
  for (let trial = 0; trial < 61; trial += 1) statuses.push((await eager.get(path)).status);
  expect([new Set(statuses.slice(0, 60)), statuses.at(-1)]).toEqual([new Set([404]), 429]);
});

it('publishes whole apprentices by the rules of today, once, and mends what it published', async () => {
  const found = await run();
  const [taken] = placed(found);
  if (!taken) throw new Error('Nothing was placed.');
  await bookedMeanwhile(taken);
  const path = `/api/cohort-runs/${found.id}/publications`;
  const answers = await Promise.all([scheduler.post(path), scheduler.post(path)]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers.map(({ body }) => body.published).sort()).toEqual([0, 5]);
  const published = (await scheduler.get(`/api/cohort-runs/${found.id}`).expect(200)).body as CohortRunResponse;
  expect(published.published).toBe(5);
  expect(published.outcomes.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
    { attemptId: taken.attemptId, rules: ['attempt-not-already-booked'] },
  ]);
  await repaired(found);
}, 60_000);

async function bookedMeanwhile({ attemptId, assessorId }: CohortAssignmentResponse): Promise<void> {
  const other = assessors.find(({ id }) => id !== assessorId)?.id;
  await scheduler.post('/api/bookings', { attemptId, assessorId: other, startsAt: '2027-03-10T14:00:00Z', mode: 'online' }).expect(201);
}

async function repaired(found: CohortRunResponse): Promise<void> {
  const ill = placed(found).at(-1)?.assessorId ?? '';
  const absences = [{ assessorId: ill, from: '2027-01-01', until: '2027-04-30' }];
  const { body } = await scheduler.post(`/api/cohort-runs/${found.id}/repairs`, { absences }).expect(201);
  const repair = await finished(body);
  expect(repair).toMatchObject({ kind: 'repair', state: 'done' });
  expect(repair.roster?.costBefore).toBeGreaterThan(0);
  expect(placed(repair).filter(({ assessorId }) => assessorId === ill)).toEqual([]);
  expect(placed(repair).filter(({ movedFrom }) => movedFrom !== null).length).toBeGreaterThan(0);
  const { body: outcome } = await scheduler.post(`/api/cohort-runs/${repair.id}/publications`).expect(201);
  expect(outcome).toMatchObject({ refused: 0, published: placed(repair).length });
  const { body: diary } = await scheduler.get('/api/bookings?from=2027-01-04&to=2027-02-28').expect(200);
  const live = diary.bookings.filter(({ status }: { status: string }) => ['confirmed', 'offered', 'accepted'].includes(status));
  expect(live.filter(({ assessor }: { assessor: { id: string } }) => assessor.id === ill)).toEqual([]);
}

it('explains what finds no place, and what would help', async () => {
  const late = await world.pastGateway();
  const found = await run({ attemptIds: [late.discussionId], until: '2027-01-08' });
  const [event] = found.roster?.unscheduled ?? [];
  expect(event?.rules).toEqual(['submission-and-reading-time', 'notice-long-enough']);
});

it('refuses what makes no sense, each with its field', async () => {
  const field = async (more: object) => (await scheduler.post('/api/cohort-runs', request(more)).expect(422)).body.errors[0].field;
  expect(await field({ attemptIds: [] })).toBe('attemptIds');
  expect(await field({ attemptIds: [randomUUID()] })).toBe('attemptIds');
  expect(await field({ from: '2027-03-01', until: '2027-02-01' })).toBe('until');
  expect(await field({ seconds: 1_000_000 })).toBe('seconds');
  expect(await field({ wishes: { ...usualRun.wishes, sooner: 'now' } })).toBe('wishes.sooner');
});

it('is closed to strangers, other roles and other organisations', async () => {
  const { body: own } = await scheduler.post('/api/cohort-runs', request()).expect(201);
  const elsewhere = test.as(await (await test.organisation()).account([Role.Scheduler]));
  const provider = test.as(
    await world.organisation.account([Role.Provider], { trainingProviderId: await world.organisation.trainingProvider() }),
  );
  for (const path of ['', '/progress']) {
    await test.as(null).get(`/api/cohort-runs/${own.id}${path}`).expect(401);
    await provider.get(`/api/cohort-runs/${own.id}${path}`).expect(403);
    await elsewhere.get(`/api/cohort-runs/${own.id}${path}`).expect(404);
  }
  for (const path of ['/cancellation', '/publications', '/repairs']) {
    const body = path === '/repairs' ? { absences: [{ assessorId: assessors[0]?.id, from: '2027-02-01', until: '2027-02-02' }] } : {};
    await test.as(null).post(`/api/cohort-runs/${own.id}${path}`, body).expect(401);
    await provider.post(`/api/cohort-runs/${own.id}${path}`, body).expect(403);
    await elsewhere.post(`/api/cohort-runs/${own.id}${path}`, body).expect(404);
  }
  await elsewhere.post('/api/cohort-runs', request()).expect(422);
  await finished(own);
});
