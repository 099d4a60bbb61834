import { AdjustmentEntity, Transactions } from '@assay/database';
import type { MarkingResponse, TimerEventResponse } from '@assay/grading/contracts';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
import { rowsIn } from '../../testing/grading-steps';
import type { EnrolledApprentice } from '../../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage('2027-01-11T09:05:00Z'));
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  await steps.open(apprentice.discussion);
});

const assessor = () => test.as(world.assessor.actor);
const path = () => `/api/attempts/${apprentice.discussion}/timer-events`;
const body = (number: number, kind: string, difference: object = {}) => ({
  apprenticeId: apprentice.id,
  number,
  kind,
  at: `2027-01-11T09:0${number}:00.000Z`,
  ...difference,
});
const timer = async () => ((await assessor().get(`/api/attempts/${apprentice.discussion}/marking`)).body as MarkingResponse).record.timer;
const kinds = (events: readonly TimerEventResponse[]) => events.map(({ number, kind }) => [number, kind]);

it('takes five hundred presses and no more', async () => {
  await assessor().post(path(), body(1, 'start')).expect(201);
  const more = `INSERT INTO timer_event (organisation_id, attempt_id, number, assessor_id, kind, reason, at, saved_by, saved_at)
    SELECT organisation_id, attempt_id, n, assessor_id, CASE n % 2 WHEN 0 THEN 'pause' ELSE 'resume' END, 'Fire alarm', at, saved_by, saved_at
    FROM timer_event, generate_series(2, 499) n WHERE attempt_id = $1 RETURNING number`;
  await rowsIn(test, world, more, [apprentice.discussion]);
  const press = body(500, 'pause', { at: '2027-01-11T09:04:00.000Z', reason: 'Fire alarm' });
  await assessor().post(path(), press).expect(201);
  const refused = await assessor().post(path(), body(501, 'resume', { at: '2027-01-11T09:04:30.000Z' }));
  expect([refused.status, refused.body]).toMatchObject([409, { code: 'record-is-full', what: 'timerEvents', most: 500 }]);
  await assessor().post(path(), press).expect(201);
});

it('keeps every press with the time of the device and of the server', async () => {
  await assessor().post(path(), body(1, 'start')).expect(201);
  await assessor()
    .post(path(), body(2, 'pause', { reason: 'Fire alarm' }))
    .expect(201);
  await assessor().post(path(), body(3, 'resume')).expect(201);
  const shown = await timer();
  expect(kinds(shown.events)).toEqual([
    [1, 'start'],
    [2, 'pause'],
    [3, 'resume'],
  ]);
  expect(shown.events[1]).toMatchObject({ reason: 'Fire alarm', at: '2027-01-11T09:02:00.000Z', savedAt: '2027-01-11T09:05:00.000Z' });
  expect(shown).toMatchObject({ plannedMinutes: 60, extraMinutes: 0, tolerance: { percent: 10, direction: 'longer' } });
});

it('knows the extra time that was agreed', async () => {
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.insert(AdjustmentEntity, {
      organisationId: world.organisation.id,
      id: randomUUID(),
      enrolmentId: apprentice.enrolmentId,
      status: 'agreed',
      wantedMinutes: 15,
      wanted: '',
      extraMinutes: 15,
      requestedBy: world.administrator.accountId,
      requestedAt: new Date(),
      decidedBy: world.secondAdministrator.accountId,
      decidedAt: new Date(),
    }),
  );
  expect((await timer()).extraMinutes).toBe(15);
});

it('refuses what cannot follow, and a pause without a reason', async () => {
  const early = await assessor().post(path(), body(1, 'pause', { reason: 'x' }));
  expect([early.status, early.body.code, early.body.objections[0].rule]).toEqual([409, 'timer-refused', 'timer-follows-its-order']);
  await assessor().post(path(), body(1, 'start')).expect(201);
  const silent = await assessor().post(path(), body(2, 'pause'));
  expect([silent.status, silent.body.objections[0].rule]).toEqual([409, 'timer-says-why']);
});

it('answers a press that comes twice with itself, and one over unknown presses with all of them', async () => {
  const first = await assessor().post(path(), body(1, 'start')).expect(201);
  const again = await assessor().post(path(), body(1, 'start')).expect(201);
  expect(again.body).toEqual(first.body);
  const stale = await assessor().post(path(), body(1, 'start', { at: '2027-01-11T09:03:00Z' }));
  expect([stale.status, stale.body.code, kinds(stale.body.current.events)]).toEqual([412, 'stale', [[1, 'start']]]);
  expect((await timer()).events).toHaveLength(1);
});

it('takes one of two presses at once', async () => {
  const press = (seconds: string) => assessor().post(path(), body(1, 'start', { at: `2027-01-11T09:01:${seconds}Z` }));
  const answers = await Promise.all([press('01'), press('02'), press('03')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
  expect((await timer()).events).toHaveLength(1);
});

it('is for the assessor of the attempt, under the apprentice it was meant for, while it is marked', async () => {
  const other = await world.organisation.assessor('ST0825', ['professional-discussion']);
  expect((await test.as(null).post(path(), body(1, 'start'))).status).toBe(401);
  expect((await test.as(world.iqa).post(path(), body(1, 'start'))).status).toBe(403);
  expect((await test.as(other.actor).post(path(), body(1, 'start'))).status).toBe(404);
  const mixed = await assessor().post(path(), body(1, 'start', { apprenticeId: randomUUID() }));
  expect([mixed.status, mixed.body.code]).toEqual([409, 'other-apprentice']);
  expect((await assessor().post(path(), body(1, 'begin'))).status).toBe(422);
  await steps.judge(apprentice.id, apprentice.discussion, 'pass');
  await steps.submit(apprentice.id, apprentice.discussion, 'pass');
  expect((await assessor().post(path(), body(1, 'start'))).body.code).toBe('not-being-marked');
});

it('freezes the times with the mark, for quality assurance to see', async () => {
  await assessor().post(path(), body(1, 'start')).expect(201);
  await assessor().post(path(), body(2, 'end')).expect(201);
  await steps.judge(apprentice.id, apprentice.discussion, 'pass');
  const { id } = await steps.submit(apprentice.id, apprentice.discussion, 'pass');
  const { record } = (await test.as(world.iqa).get(`/api/moderations/${id}`).expect(200)).body;
  expect(kinds(record.timer.events)).toEqual([
    [1, 'start'],
    [2, 'end'],
  ]);
  await expect(rowsIn(test, world, `UPDATE timer_event SET at = now() WHERE attempt_id = $1`, [apprentice.discussion])).rejects.toThrow(
    /permission denied/,
  );
});
