import { ConflictDeclarationEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
import type { EnrolledApprentice } from '../../testing/grading-world';
import { sharedMarking, type SharedMarking } from '../../testing/shared-marking';

let stage: GradingStage;
let { test, world, steps } = {} as GradingStage;
let { add, marking, judge, handOver, submit } = {} as SharedMarking;
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
  ({ add, marking, judge, handOver, submit } = sharedMarking(stage, apprentice, scheduler, second));
});
const beside = () => test.as(second.actor);
const lead = () => test.as(world.assessor.actor);

describe('marking together', () => {
  beforeEach(async () => {
    await add().expect(201);
    await steps.open(apprentice.observation);
  });

  it('gives each a marking of their own, and shows neither to the other', async () => {
    await judge(world.assessor.actor, 'distinction', 'The lead’s note');
    await judge(second.actor, 'pass', 'The second’s note');
    const [of, by] = [await marking(world.assessor.actor), await marking(second.actor)];
    expect([of.leads, by.leads]).toEqual([true, false]);
    expect(of.criteria.map(({ judgement }) => judgement?.grade)).toEqual(['distinction', 'distinction']);
    expect(by.criteria.map(({ judgement }) => judgement?.grade)).toEqual(['pass', 'pass']);
    expect(JSON.stringify(by)).not.toContain('The lead’s note');
    expect(JSON.stringify(of)).not.toContain('The second’s note');
    expect(of.record.seconds).toEqual([
      { assessorId: second.id, assessorName: 'Sunita Rao', handedOverAt: null, judgements: [], rawMarks: null },
    ]);
    const { items } = (await beside().get('/api/markings').expect(200)).body;
    expect(items.map(({ attemptId }: { attemptId: string }) => attemptId)).toContain(apprentice.observation);
  });

  it('hands the second’s judgements to the lead as they stood, and only when whole', async () => {
    expect((await handOver(second.actor)).body.code).toBe('mark-refused');
    await judge(second.actor, 'pass');
    expect((await handOver(second.actor)).status).toBe(201);
    await judge(second.actor, 'fail', 'Thought again.');
    const [handed] = (await marking(world.assessor.actor)).record.seconds;
    expect(handed?.judgements.map(({ grade, revision }) => [grade, revision])).toEqual([
      ['pass', 1],
      ['pass', 1],
    ]);
    expect((await handOver(second.actor)).status).toBe(201);
    expect((await marking(world.assessor.actor)).record.seconds[0]?.judgements[0]).toMatchObject({ grade: 'fail', revision: 2 });
    expect((await marking(second.actor)).record.seconds).toEqual([]);
  });

  it('lets only the lead open and submit, and freezes what each of them judged', async () => {
    await judge(second.actor, 'pass', 'The second’s note');
    await handOver(second.actor);
    await judge(world.assessor.actor, 'distinction');
    expect((await submit(second.actor, 'pass')).body.code).toBe('lead-submits');
    expect((await handOver(world.assessor.actor)).body.code).toBe('lead-submits');
    const { id } = (await submit(world.assessor.actor, 'distinction')).body;
    const { record, criteria } = (await test.as(world.iqa).get(`/api/moderations/${id}`).expect(200)).body;
    expect(criteria[0]).toMatchObject({ grade: 'distinction' });
    expect(record.seconds[0]).toMatchObject({
      assessorName: 'Sunita Rao',
      judgements: [{ grade: 'pass', evidence: 'The second’s note' }, { grade: 'pass' }],
    });
    const late = { apprenticeId: apprentice.id, criterionId: world.criteria[0], revision: 1, grade: 'fail', evidence: 'x', remark: 'x' };
    expect((await beside().put(`/api/attempts/${apprentice.observation}/judgements/${world.criteria[0]}`, late)).body.code).toBe(
      'not-being-marked',
    );
  });

  it('makes the lead’s submission stale when a mark was handed over that they have not seen', async () => {
    await judge(world.assessor.actor, 'pass');
    const { version } = await marking(world.assessor.actor);
    await judge(second.actor, 'fail');
    await handOver(second.actor);
    const path = `/api/attempts/${apprentice.observation}/mark-submission`;
    const answer = await lead().post(path, { apprenticeId: apprentice.id, grade: 'pass' }, { 'If-Match': `"${version}"` });
    expect([answer.status, answer.body.code]).toEqual([412, 'stale']);
  });

  it('lets nobody moderate what they marked, second or not', async () => {
    const both = await world.organisation.assessor('ST0825', ['observation']);
    const actor = { ...both.actor, permissions: new Set([...both.actor.permissions, ...world.iqa.permissions]) };
    await add(both.id).expect(201);
    await judge(world.assessor.actor, 'pass');
    const { id } = (await submit(world.assessor.actor, 'pass')).body;
    expect((await test.as(actor).get(`/api/moderations/${id}`).expect(200)).body.own).toBe(true);
    const refused = await test.as(actor).post(`/api/mark-versions/${id}/moderation`, { decision: 'upheld' });
    expect([refused.status, refused.body.objections[0].rule]).toEqual([409, 'moderator-is-independent']);
  });

  it('takes nothing more from a second in whose way an interest has come since they were added', async () => {
    await judge(second.actor, 'pass');
    const { id: organisationId, tenant } = world.organisation;
    const interest = { organisationId, id: randomUUID(), assessorId: second.id, apprenticeId: apprentice.id, reason: 'A cousin' };
    await new Transactions(test.source).run(tenant, (manager) => manager.insert(ConflictDeclarationEntity, interest));
    const path = (rest: string) => `/api/attempts/${apprentice.observation}/${rest}`;
    const again = { apprenticeId: apprentice.id, criterionId: world.criteria[0], revision: 1, grade: 'fail', evidence: 'x', remark: 'x' };
    const press = { apprenticeId: apprentice.id, number: 1, kind: 'start', at: '2027-01-11T09:01:00Z' };
    const answers = [
      await handOver(second.actor),
      await beside().put(path(`judgements/${world.criteria[0]}`), again),
      await beside().post(path('timer-events'), press),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([409, 'interest-declared']));
    await lead().post(path('timer-events'), press).expect(201);
  });

  it('keeps the timer and the questions of the one event for both', async () => {
    const path = `/api/attempts/${apprentice.observation}/timer-events`;
    await beside().post(path, { apprenticeId: apprentice.id, number: 1, kind: 'start', at: '2027-01-11T09:01:00Z' }).expect(201);
    expect((await marking(world.assessor.actor)).record.timer.events).toMatchObject([{ kind: 'start', assessorName: 'Sunita Rao' }]);
  });
});
