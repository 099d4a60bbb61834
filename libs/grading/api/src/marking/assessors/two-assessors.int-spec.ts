import { ConflictDeclarationEntity, Transactions } from '@assay/database';
import type { AttemptAssessorsResponse, MarkingResponse } from '@assay/grading/contracts';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
import { rowsIn } from '../../testing/grading-steps';
import type { EnrolledApprentice } from '../../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let scheduler: Actor;
let second: { id: string; actor: Actor };

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage('2027-01-11T10:00:00Z'));
  scheduler = await world.organisation.account([Role.Scheduler]);
  second = await world.organisation.assessor('ST0825', ['observation'], 'Sunita Rao');
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
});

const lead = () => test.as(world.assessor.actor);
const beside = () => test.as(second.actor);
const assessorsPath = () => `/api/attempts/${apprentice.observation}/second-assessors`;
const add = (assessorId = second.id, actor: Actor | null = scheduler) => test.as(actor).post(assessorsPath(), { assessorId });
const marking = async (who: Actor) => (await test.as(who).get(`/api/attempts/${apprentice.observation}/marking`).expect(200)).body as MarkingResponse;
const judge = async (who: Actor, grade: string, evidence = 'Seen.') => {
  for (const { id, judgement } of (await marking(who)).criteria) {
    const body = { apprenticeId: apprentice.id, criterionId: id, revision: judgement?.revision ?? 0, grade, evidence, remark: 'Not shown.' };
    await test.as(who).put(`/api/attempts/${apprentice.observation}/judgements/${id}`, body).expect(200);
  }
};
const handOver = async (who: Actor) => {
  const headers = { 'If-Match': `"${(await marking(who)).version}"` };
  return test.as(who).post(`/api/attempts/${apprentice.observation}/hand-over`, { apprenticeId: apprentice.id }, headers);
};
const submit = async (who: Actor, grade: string) => {
  const headers = { 'If-Match': `"${(await marking(who)).version}"` };
  return test.as(who).post(`/api/attempts/${apprentice.observation}/mark-submission`, { apprenticeId: apprentice.id, grade }, headers);
};

describe('adding a second assessor', () => {
  it('is done by a scheduler, once, among those who are competent', async () => {
    const before = (await test.as(scheduler).get(assessorsPath()).expect(200)).body as AttemptAssessorsResponse;
    expect(before).toMatchObject({ lead: { id: world.assessor.id }, seconds: [], isOpen: true });
    expect(before.candidates.map(({ id }) => id)).toContain(second.id);
    const answers = await Promise.all([add(), add()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const { seconds, candidates } = (await test.as(scheduler).get(assessorsPath()).expect(200)).body as AttemptAssessorsResponse;
    expect(seconds).toEqual([{ id: second.id, name: 'Sunita Rao', handedOverAt: null }]);
    expect(candidates.map(({ id }) => id)).not.toContain(second.id);
    expect(await rowsIn(test, world, `SELECT id FROM audit_event WHERE kind = 'second-assessor.added' AND subject_id = $1`, [apprentice.observation])).toHaveLength(1);
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
    const seconds = async () => ((await test.as(scheduler).get(assessorsPath()).expect(200)).body as AttemptAssessorsResponse).seconds;
    expect(await seconds()).toEqual([]);
    await test.as(third.actor).post(`/api/attempts/${apprentice.observation}/marking`).expect(201);
    await rowsIn(test, world, 'UPDATE booking SET assessor_id = $2 WHERE attempt_id = $1', [apprentice.observation, world.assessor.id]);
    expect(await seconds()).toEqual([]);
    const shown = await marking(third.actor);
    expect([shown.leads, shown.record.seconds]).toEqual([true, []]);
    expect(await rowsIn(test, world, 'SELECT assessor_id AS id, reason FROM taken_off_assessor WHERE attempt_id = $1', [apprentice.observation])).toEqual([{ id: third.id, reason: 'Leads the assessment.' }]);
  });

  it('is for schedulers only', async () => {
    expect((await add(second.id, null)).status).toBe(401);
    expect((await add(second.id, world.assessor.actor)).status).toBe(403);
    expect((await test.as(scheduler).post(`/api/attempts/${randomUUID()}/second-assessors`, { assessorId: second.id })).status).toBe(404);
    expect((await add('nobody')).status).toBe(422);
  });
});

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
    expect(of.record.seconds).toEqual([{ assessorId: second.id, assessorName: 'Sunita Rao', handedOverAt: null, judgements: [], rawMarks: null }]);
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
    expect(record.seconds[0]).toMatchObject({ assessorName: 'Sunita Rao', judgements: [{ grade: 'pass', evidence: 'The second’s note' }, { grade: 'pass' }] });
    const late = { apprenticeId: apprentice.id, criterionId: world.criteria[0], revision: 1, grade: 'fail', evidence: 'x', remark: 'x' };
    expect((await beside().put(`/api/attempts/${apprentice.observation}/judgements/${world.criteria[0]}`, late)).body.code).toBe('not-being-marked');
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

describe('taking a second assessor off', () => {
  const reason = 'Has fallen ill';
  const takeOff = (body: object = { reason }, actor: Actor | null = scheduler, assessorId = second.id) => test.as(actor).post(`${assessorsPath()}/${assessorId}/taking-off`, body);
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
    expect(await rowsIn(test, world, 'SELECT reason FROM taken_off_assessor WHERE attempt_id = $1', [apprentice.observation])).toEqual([{ reason }]);
    const events = await rowsIn<{ canonical: string }>(test, world, `SELECT canonical FROM audit_event WHERE kind = 'second-assessor.taken-off' AND subject_id = $1`, [apprentice.observation]);
    expect(events.map(({ canonical }) => [canonical.includes(second.id), canonical.includes(reason)])).toEqual([[true, false]]);
    await judge(world.assessor.actor, 'pass');
    const { id } = (await submit(world.assessor.actor, 'pass')).body;
    const moderator = { ...second.actor, permissions: new Set([...second.actor.permissions, ...world.iqa.permissions]) };
    expect(ruleOf(await test.as(moderator).post(`/api/mark-versions/${id}/moderation`, { decision: 'upheld' }).expect(409))).toBe('moderator-is-independent');
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
