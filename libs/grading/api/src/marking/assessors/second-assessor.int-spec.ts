import type { AttemptAssessorsResponse } from '@assay/grading/contracts';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
import { rowsIn } from '../../testing/grading-steps';
import type { EnrolledApprentice } from '../../testing/grading-world';
import { sharedMarking, type SharedMarking } from '../../testing/shared-marking';

let stage: GradingStage;
let { test, world, steps } = {} as GradingStage;
let { assessorsPath, add, marking, judge, handOver, submit } = {} as SharedMarking;
let apprentice: EnrolledApprentice;
let scheduler: Actor;
let second: { id: string; actor: Actor };

beforeAll(async () => {
  stage = await createGradingStage('2027-01-11T10:00:00Z');
  ({ test, world, steps } = stage);
  scheduler = await world.organisation.account([Role.Scheduler]);
  second = await world.organisation.assessor('ST0825', ['observation'], 'Sunita Rao');
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  ({ assessorsPath, add, marking, judge, handOver, submit } = sharedMarking(stage, apprentice, scheduler, second));
});
const beside = () => test.as(second.actor);

describe('adding a second assessor', () => {
  it('is done by a scheduler, once, among those who are competent', async () => {
    const before = (await test.as(scheduler).get(assessorsPath).expect(200)).body as AttemptAssessorsResponse;
    expect(before).toMatchObject({ lead: { id: world.assessor.id }, seconds: [], isOpen: true });
    expect(before.candidates.map(({ id }) => id)).toContain(second.id);
    const answers = await Promise.all([add(), add()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const { seconds, candidates } = (await test.as(scheduler).get(assessorsPath).expect(200)).body as AttemptAssessorsResponse;
    expect(seconds).toEqual([{ id: second.id, name: 'Sunita Rao', handedOverAt: null }]);
    expect(candidates.map(({ id }) => id)).not.toContain(second.id);
    expect(
      await rowsIn(test, world, `SELECT id FROM audit_event WHERE kind = 'second-assessor.added' AND subject_id = $1`, [
        apprentice.observation,
      ]),
    ).toHaveLength(1);
  });

  it('is refused for the lead, for somebody without the competence, and once the mark is submitted', async () => {
    expect((await add(world.assessor.id)).body.objections[0].rule).toBe('second-assessor-is-another');
    const other = await world.organisation.assessor('ST0825', ['professional-discussion']);
    expect((await add(other.id)).body.objections[0].rule).toBe('second-assessor-is-competent');
    await steps.open(apprentice.observation);
    await steps.judge(apprentice.id, apprentice.observation, 'pass');
    await steps.submit(apprentice.id, apprentice.observation, 'pass');
    expect((await add()).body.objections[0].rule).toBe('second-assessor-comes-in-time');
  });

  it('awaits nothing from a second to whom the booking moved: they lead, and mark beside no longer', async () => {
    const third = await world.organisation.assessor('ST0825', ['observation']);
    await add(third.id).expect(201);
    await rowsIn(test, world, 'UPDATE booking SET assessor_id = $2 WHERE attempt_id = $1', [apprentice.observation, third.id]);
    const seconds = async () => ((await test.as(scheduler).get(assessorsPath).expect(200)).body as AttemptAssessorsResponse).seconds;
    expect(await seconds()).toEqual([]);
    await test.as(third.actor).post(`/api/attempts/${apprentice.observation}/marking`).expect(201);
    await rowsIn(test, world, 'UPDATE booking SET assessor_id = $2 WHERE attempt_id = $1', [apprentice.observation, world.assessor.id]);
    expect(await seconds()).toEqual([]);
    const shown = await marking(third.actor);
    expect([shown.leads, shown.record.seconds]).toEqual([true, []]);
    expect(
      await rowsIn(test, world, 'SELECT assessor_id AS id, reason FROM taken_off_assessor WHERE attempt_id = $1', [apprentice.observation]),
    ).toEqual([{ id: third.id, reason: 'Leads the assessment.' }]);
  });

  it('is for schedulers only', async () => {
    expect((await add(second.id, null)).status).toBe(401);
    expect((await add(second.id, world.assessor.actor)).status).toBe(403);
    expect((await test.as(scheduler).post(`/api/attempts/${randomUUID()}/second-assessors`, { assessorId: second.id })).status).toBe(404);
    expect((await add('nobody')).status).toBe(422);
  });
});

describe('taking a second assessor off', () => {
  const reason = 'Has fallen ill';
  const takeOff = (body: object = { reason }, actor: Actor | null = scheduler, assessorId = second.id) =>
    test.as(actor).post(`${assessorsPath}/${assessorId}/taking-off`, body);
  const ruleOf = ({ body }: { body: { objections?: { rule: string }[] } }) => body.objections?.[0]?.rule;
  beforeEach(async () => {
    await add().expect(201);
    await steps.open(apprentice.observation);
  });

  it('closes the marking to them, is awaited no more, and stays on record with its reason', async () => {
    await judge(second.actor, 'pass');
    expect(((await takeOff().expect(201)).body as AttemptAssessorsResponse).seconds).toEqual([]);
    expect((await beside().get(`/api/attempts/${apprentice.observation}/marking`)).status).toBe(404);
    expect((await handOver(world.assessor.actor)).body.code).toBe('lead-submits');
    expect((await marking(world.assessor.actor)).record.seconds).toEqual([]);
    expect(await rowsIn(test, world, 'SELECT reason FROM taken_off_assessor WHERE attempt_id = $1', [apprentice.observation])).toEqual([
      { reason },
    ]);
    const events = await rowsIn<{ canonical: string }>(
      test,
      world,
      `SELECT canonical FROM audit_event WHERE kind = 'second-assessor.taken-off' AND subject_id = $1`,
      [apprentice.observation],
    );
    expect(events.map(({ canonical }) => [canonical.includes(second.id), canonical.includes(reason)])).toEqual([[true, false]]);
    await judge(world.assessor.actor, 'pass');
    const { id } = (await submit(world.assessor.actor, 'pass')).body;
    const moderator = { ...second.actor, permissions: new Set([...second.actor.permissions, ...world.iqa.permissions]) };
    expect(ruleOf(await test.as(moderator).post(`/api/mark-versions/${id}/moderation`, { decision: 'upheld' }).expect(409))).toBe(
      'moderator-is-independent',
    );
  });

  it('is for good: they are not added again', async () => {
    await takeOff().expect(201);
    expect(ruleOf(await add().expect(409))).toBe('second-assessor-is-competent');
  });

  it('is refused once they handed their mark over, and once the mark is submitted', async () => {
    const third = await world.organisation.assessor('ST0825', ['observation']);
    await add(third.id).expect(201);
    await judge(second.actor, 'pass');
    expect((await handOver(second.actor)).status).toBe(201);
    expect(ruleOf(await takeOff().expect(409))).toBe('second-assessor-has-handed-over');
    await judge(world.assessor.actor, 'pass');
    await submit(world.assessor.actor, 'pass');
    expect(ruleOf(await takeOff({ reason }, scheduler, third.id).expect(409))).toBe('second-assessor-stays-on-record');
  });

  it('happens once when two do it at once, for schedulers only and with a reason', async () => {
    expect((await takeOff({ reason }, null)).status).toBe(401);
    expect((await takeOff({ reason }, world.assessor.actor)).status).toBe(403);
    expect((await takeOff({ reason }, await (await test.organisation()).account([Role.Scheduler]))).status).toBe(404);
    expect((await takeOff({ reason: '' })).status).toBe(422);
    expect((await takeOff({ reason }, scheduler, world.assessor.id)).status).toBe(404);
    expect((await Promise.all([takeOff(), takeOff()])).map(({ status }) => status).sort()).toEqual([201, 404]);
  });
});
