import type { MarkingResponse } from '@assay/grading/contracts';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
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
  await steps.open(apprentice.observation);
});

const assessor = () => test.as(world.assessor.actor);
const path = () => `/api/attempts/${apprentice.observation}/raw-marks`;
const marks = (safety: number | null, others: number | null, difference: object = {}) => ({
  apprenticeId: apprentice.id,
  revision: 0,
  mustPass: [{ name: 'Safety', right: safety }],
  others,
  ...difference,
});
const marking = async () => (await assessor().get(`/api/attempts/${apprentice.observation}/marking`)).body as MarkingResponse;
const submit = async (grade: string) => {
  const headers = { 'If-Match': `"${(await marking()).version}"` };
  return assessor().post(`/api/attempts/${apprentice.observation}/mark-submission`, { apprenticeId: apprentice.id, grade }, headers);
};

it('shows the parts of the test and no criteria', async () => {
  const { criteria, record } = await marking();
  expect(criteria).toEqual([]);
  expect(record.rawMarks).toEqual({ revision: 0, mustPass: [{ name: 'Safety', right: null }], others: null, savedAt: null });
});

it.each([
  [2, 8, 'pass'],
  [1, 10, 'fail'],
  [2, 5, 'fail'],
  [2, 9, 'distinction'],
])('grades %s of the must-pass items and %s others as %s, all by itself', async (safety, others, grade) => {
  await assessor().put(path(), marks(safety, others)).expect(200);
  const { body } = await submit(grade);
  expect(body).toMatchObject({ grade, proposedGrade: grade });
  const { proposal, record } = (await test.as(world.iqa).get(`/api/moderations/${body.id}`).expect(200)).body;
  expect(proposal.rawMark).toMatchObject({
    mark: safety + others,
    outOf: 12,
    mustPass: [{ name: 'Safety', right: safety, met: safety === 2 }],
  });
  expect(record.rawMarks).toMatchObject({ revision: 1, others });
});

it('refuses a mark that is not there, and another grade without a reason', async () => {
  const empty = await submit('pass');
  expect([empty.status, empty.body.objections[0].facts.missing]).toEqual([409, [{ criterionId: null, what: 'raw-marks' }]]);
  await assessor().put(path(), marks(1, 10)).expect(200);
  expect((await submit('pass')).body.objections).toEqual([{ rule: 'deviation-is-justified', facts: { proposed: 'fail' } }]);
});

it('refuses totals, other parts, and more than there is', async () => {
  expect((await assessor().put(path(), marks(2, 8, { total: 10 }))).body.errors[0].field).toBe('total');
  expect((await assessor().put(path(), marks(2, 11))).body.errors[0]).toMatchObject({ field: 'others', code: 'not-possible' });
  expect((await assessor().put(path(), marks(2, 8, { mustPass: [{ name: 'Other', right: 2 }] }))).body.errors[0].field).toBe('mustPass');
});

it('never writes over a save that was not seen', async () => {
  const answers = await Promise.all([assessor().put(path(), marks(2, 8)), assessor().put(path(), marks(1, 3))]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  const stale = answers.find(({ status }) => status === 412);
  expect(stale?.body.current).toMatchObject({ revision: 1 });
});

it('is refused where the plan grades by criteria, and for everybody but the assessor', async () => {
  await steps.open(apprentice.discussion);
  const discussion = `/api/attempts/${apprentice.discussion}/raw-marks`;
  expect((await assessor().put(discussion, marks(2, 8))).body.code).toBe('graded-by-criteria');
  const other = await world.organisation.assessor('ST0825', ['observation']);
  expect((await test.as(null).put(path(), marks(2, 8))).status).toBe(401);
  expect((await test.as(world.iqa).put(path(), marks(2, 8))).status).toBe(403);
  expect((await test.as(other.actor).put(path(), marks(2, 8))).status).toBe(404);
  expect((await assessor().put(path(), marks(2, 8, { apprenticeId: randomUUID() }))).body.code).toBe('other-apprentice');
});

it('tells the apprentice the mark with the released result', async () => {
  await assessor().put(path(), marks(2, 8)).expect(200);
  await steps.uphold((await submit('pass')).body.id);
  await steps.open(apprentice.discussion);
  await steps.judge(apprentice.id, apprentice.discussion, 'pass');
  for (const text of ['When?', 'Why?']) {
    const question = { apprenticeId: apprentice.id, id: randomUUID(), criterionId: null, text, askedAt: '2027-01-11T09:10:00Z' };
    await assessor().post(`/api/attempts/${apprentice.discussion}/questions`, question).expect(201);
  }
  await steps.uphold((await steps.submit(apprentice.id, apprentice.discussion, 'pass')).id);
  const { body } = await test.as(world.administrator).get('/api/results').expect(200);
  await steps.release((body.items as { id: string }[]).map(({ id }) => id));
  const { outcomes } = (await test.as(apprentice.actor).get('/api/my/outcome').expect(200)).body;
  expect(outcomes[0].methods[0]).toMatchObject({ grade: 'pass', criteria: [], rawMark: { mark: 10, outOf: 12 } });
  expect(outcomes[0].methods[1].rawMark).toBeNull();
});
