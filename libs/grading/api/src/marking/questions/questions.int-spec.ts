import type { MarkingResponse } from '@assay/grading/contracts';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
import { rowsIn } from '../../testing/grading-steps';
import type { EnrolledApprentice } from '../../testing/grading-world';
import { planWithTest } from '../../testing/plan-with-test';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage('2027-01-11T10:00:00Z', planWithTest));
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  await steps.open(apprentice.discussion);
});

const assessor = () => test.as(world.assessor.actor);
const path = () => `/api/attempts/${apprentice.discussion}/questions`;
const question = (difference: object = {}) => ({
  apprenticeId: apprentice.id,
  id: randomUUID(),
  criterionId: world.criteria[2],
  text: 'When did you last do this?',
  askedAt: '2027-01-11T09:10:00.000Z',
  ...difference,
});
const marking = async () => (await assessor().get(`/api/attempts/${apprentice.discussion}/marking`)).body as MarkingResponse;

it('logs questions of a criterion and of none, in the order in which they were asked', async () => {
  await assessor()
    .post(path(), question({ criterionId: null, text: 'Anything to add?', askedAt: '2027-01-11T09:50:00Z' }))
    .expect(201);
  await assessor().post(path(), question()).expect(201);
  const { questions } = (await marking()).record;
  expect(questions).toMatchObject({ minimum: 2, binding: true });
  expect(questions.asked.map(({ text }) => text)).toEqual(['When did you last do this?', 'Anything to add?']);
});

it('has a question once, however often it comes', async () => {
  const asked = question();
  const answers = await Promise.all([1, 2, 3].map(() => assessor().post(path(), asked)));
  expect(answers.map(({ status, body }) => [status, body.id])).toEqual([1, 2, 3].map(() => [201, asked.id]));
  expect((await marking()).record.questions.asked).toHaveLength(1);
  expect(
    await rowsIn(test, world, `SELECT FROM audit_event WHERE kind = 'question.logged' AND subject_id = $1`, [apprentice.discussion]),
  ).toHaveLength(1);
  const other = await assessor().post(path(), { ...asked, text: 'Another one' });
  expect([other.status, other.body.code]).toEqual([409, 'question-id-taken']);
});

it('takes two hundred questions of an attempt, one that came already again, and no more', async () => {
  const first = question();
  await assessor().post(path(), first).expect(201);
  const copies = `INSERT INTO asked_question (organisation_id, id, attempt_id, assessor_id, criterion_id, text, asked_at, saved_by, saved_at)
    SELECT organisation_id, gen_random_uuid(), attempt_id, assessor_id, criterion_id, text, asked_at, saved_by, saved_at FROM asked_question, generate_series(1, 198) WHERE id = $1 RETURNING id`;
  await rowsIn(test, world, copies, [first.id]);
  await assessor().post(path(), question()).expect(201);
  const refused = await assessor().post(path(), question());
  expect([refused.status, refused.body]).toMatchObject([409, { code: 'record-is-full', what: 'questions', most: 200 }]);
  await assessor().post(path(), first).expect(201);
  expect((await marking()).record.questions.asked).toHaveLength(200);
});

it('counts a withdrawn question no longer, and keeps it on record', async () => {
  const asked = question();
  await assessor().post(path(), asked).expect(201);
  for (const _twice of [1, 2]) await assessor().post(`${path()}/${asked.id}/withdrawal`, { apprenticeId: apprentice.id }).expect(201);
  expect((await marking()).record.questions).toMatchObject({ asked: [], withdrawn: [asked.id] });
  expect(await rowsIn(test, world, 'SELECT id FROM asked_question WHERE id = $1', [asked.id])).toHaveLength(1);
  expect((await assessor().post(`${path()}/${randomUUID()}/withdrawal`, { apprenticeId: apprentice.id })).status).toBe(404);
});

it('refuses a mark with fewer questions than the plan states, and freezes them with the mark', async () => {
  await steps.judge(apprentice.id, apprentice.discussion, 'pass');
  await assessor().post(path(), question()).expect(201);
  const submit = async () => {
    const headers = { 'If-Match': `"${(await marking()).version}"` };
    return assessor().post(
      `/api/attempts/${apprentice.discussion}/mark-submission`,
      { apprenticeId: apprentice.id, grade: 'pass' },
      headers,
    );
  };
  const refused = await submit();
  expect([refused.status, refused.body.objections]).toEqual([
    409,
    [{ rule: 'mark-is-complete', facts: { missing: [{ criterionId: null, what: 'questions' }] } }],
  ]);
  await assessor().post(path(), question()).expect(201);
  const { id } = (await submit()).body;
  const { record } = (await test.as(world.iqa).get(`/api/moderations/${id}`).expect(200)).body;
  expect(record.questions.asked).toHaveLength(2);
});

it('makes a submission stale that has not seen the last question', async () => {
  await steps.judge(apprentice.id, apprentice.discussion, 'pass');
  const { version } = await marking();
  await assessor().post(path(), question()).expect(201);
  const late = await assessor().post(
    `/api/attempts/${apprentice.discussion}/mark-submission`,
    { apprenticeId: apprentice.id, grade: 'pass' },
    { 'If-Match': `"${version}"` },
  );
  expect([late.status, late.body.code]).toEqual([412, 'stale']);
});

it('is for the assessor of the attempt and a criterion of its method', async () => {
  const other = await world.organisation.assessor('ST0825', ['professional-discussion']);
  expect((await test.as(null).post(path(), question())).status).toBe(401);
  expect((await test.as(world.administrator).post(path(), question())).status).toBe(403);
  expect((await test.as(other.actor).post(path(), question())).status).toBe(404);
  expect((await assessor().post(path(), question({ criterionId: world.criteria[0] }))).status).toBe(404);
  expect((await assessor().post(path(), question({ apprenticeId: randomUUID() }))).body.code).toBe('other-apprentice');
  expect((await assessor().post(path(), question({ text: '  ' }))).body.errors[0].field).toBe('text');
});
