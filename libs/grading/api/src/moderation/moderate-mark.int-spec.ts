import { Role } from '@assay/people/domain';
import { actorOf } from '@assay/platform/testing';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let markVersionId: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  markVersionId = await submitted(apprentice.observation);
});

const path = (id = markVersionId) => `/api/mark-versions/${id}/moderation`;
const moderate = (body: object, id = markVersionId) => test.as(world.iqa).post(path(id), body);
const submitted = async (attemptId: string) => {
  await steps.open(attemptId);
  await steps.judge(apprentice.id, attemptId, 'pass');
  return (await steps.submit(apprentice.id, attemptId, 'pass')).id;
};
const results = () =>
  rowsIn<Record<string, unknown>>(test, world, 'SELECT overall_grade, explanation, number FROM result WHERE enrolment_id = $1', [
    apprentice.enrolmentId,
  ]);

it('waits in the queue with its reasons, and lies beside the rubric', async () => {
  const { items } = (await test.as(world.iqa).get('/api/moderations').expect(200)).body;
  expect(items).toContainEqual(
    expect.objectContaining({
      markVersionId,
      own: false,
      number: 1,
      grade: 'pass',
      reasons: expect.arrayContaining(['every-mark']),
    }),
  );
  const one = (await test.as(world.iqa).get(`/api/moderations/${markVersionId}`).expect(200)).body;
  expect(one).toMatchObject({
    waiting: true,
    own: false,
    plan: 'ST0825 1.1',
    proposal: { kind: 'proposed', grade: 'pass' },
  });
  expect(one.criteria[0]).toMatchObject({
    title: 'Script and code',
    grade: 'pass',
    evidence: expect.stringContaining('private'),
  });
});

it('leaves the queue when it is upheld', async () => {
  const answer = await moderate({ decision: 'upheld' }).expect(201);
  expect(answer.body).toEqual({ markVersionId, decision: 'upheld', grade: 'pass', resultComputed: false });
  const { items } = (await test.as(world.iqa).get('/api/moderations')).body;
  expect(items.map((item: { markVersionId: string }) => item.markVersionId)).not.toContain(markVersionId);
  expect(await results()).toEqual([]);
});

it('goes back to the assessor with the reason, and comes again as a second version', async () => {
  await moderate({ decision: 'returned', reason: 'Say what was seen at duty 2.' }).expect(201);
  const returned = (await test.as(world.assessor.actor).get(`/api/attempts/${apprentice.observation}/marking`)).body;
  expect(returned).toMatchObject({
    stage: 'returned',
    marks: [{ feedback: { decision: 'returned', reason: 'Say what was seen at duty 2.' } }],
  });
  const again = await steps.submit(apprentice.id, apprentice.observation, 'pass');
  expect(again.number).toBe(2);
  expect((await moderate({ decision: 'upheld' })).body.code).toBe('already-moderated');
  await steps.uphold(again.id);
});

it('changes the grade with a reason, and the result is computed from the changed one', async () => {
  await moderate({
    decision: 'changed',
    grade: 'distinction',
    reason: 'The descriptor is met in full.',
  }).expect(201);
  await steps.uphold(await submitted(apprentice.discussion));
  expect(await results()).toMatchObject([
    {
      overall_grade: 'merit',
      number: 1,
      explanation: { row: 8, methods: [{ grade: 'distinction' }, { grade: 'pass' }] },
    },
  ]);
});

it('computes one result when the last two methods are moderated at once', async () => {
  const other = await submitted(apprentice.discussion);
  const answers = await Promise.all([moderate({ decision: 'upheld' }), moderate({ decision: 'upheld' }, other)]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(await results()).toHaveLength(1);
});

it('is decided once when two decide at once', async () => {
  const second = await world.organisation.account([Role.Iqa]);
  const answers = await Promise.all([
    moderate({ decision: 'upheld' }),
    test.as(second).post(path(), { decision: 'returned', reason: 'Thin.' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('is never one’s own', async () => {
  const { accountId } = world.assessor.actor;
  const both = actorOf(world.organisation.id, accountId, [Role.Assessor, Role.Iqa], null);
  const answer = await test.as(both).post(path(), { decision: 'upheld' });
  expect([answer.status, answer.body.code]).toEqual([409, 'moderation-refused']);
  expect(answer.body.objections).toEqual([{ rule: 'moderator-is-independent', facts: {} }]);
  expect((await test.as(both).get(`/api/moderations/${markVersionId}`)).body.own).toBe(true);
});

it.each([
  ['a return without a reason', { decision: 'returned' }, 409, 'moderation-refused'],
  ['a change without a grade', { decision: 'changed', reason: 'x' }, 409, 'moderation-refused'],
  ['an unknown decision', { decision: 'shredded' }, 422, 'validation-failed'],
  ['a total', { decision: 'upheld', overallGrade: 'distinction' }, 422, 'validation-failed'],
])('refuses %s', async (_case, body, status, code) => {
  const answer = await moderate(body);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

it('is refused for strangers and other roles, and not found for another organisation', async () => {
  const elsewhere = await createGradingWorld(test);
  const body = { decision: 'upheld' };
  expect((await test.as(null).post(path(), body)).status).toBe(401);
  for (const actor of [world.administrator, world.assessor.actor, apprentice.actor])
    expect((await test.as(actor).post(path(), body)).status).toBe(403);
  expect((await test.as(elsewhere.iqa).post(path(), body)).status).toBe(404);
  expect((await test.as(elsewhere.iqa).get(`/api/moderations/${markVersionId}`)).status).toBe(404);
  expect((await test.as(elsewhere.iqa).get('/api/moderations')).body).toEqual({ items: [], total: 0 });
});
