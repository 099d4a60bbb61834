import type { MarkingResponse } from '@assay/grading/contracts';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import type { EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  await steps.open(apprentice.observation);
});

const assessor = () => test.as(world.assessor.actor);
const path = () => `/api/attempts/${apprentice.observation}/mark-submission`;
const marking = async () => (await assessor().get(`/api/attempts/${apprentice.observation}/marking`)).body as MarkingResponse;
const submit = (body: object = {}, version = 2) =>
  assessor().post(path(), { apprenticeId: apprentice.id, grade: 'pass', ...body }, { 'If-Match': `"${version}"` });

it('freezes the mark with the judgements, the rubric and the plan it was made by, and puts it before IQA', async () => {
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  const answer = await submit().expect(201);
  expect(answer.body).toMatchObject({ number: 1, grade: 'pass', proposedGrade: 'pass', feedback: null });
  const [frozen] = await rowsIn<Record<string, unknown>>(
    test,
    world,
    `SELECT v.judgements, v.assessment_plan_id, d.sampled, d.reasons, k.status FROM mark_version v
     JOIN sampling_decision d ON d.mark_version_id = v.id JOIN marking k ON k.attempt_id = v.attempt_id WHERE v.id = $1`,
    [answer.body.id],
  );
  expect(frozen).toMatchObject({
    assessment_plan_id: world.planId,
    sampled: true,
    reasons: ['every-mark'],
    status: 'sampled',
    judgements: [
      { criterionId: world.criteria[0], revision: 1, grade: 'pass' },
      { criterionId: world.criteria[1], revision: 1, grade: 'pass' },
    ],
  });
  expect((await marking()).stage).toBe('submitted');
});

it('computes the proposal itself: one failed criterion is a fail', async () => {
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  const change = {
    apprenticeId: apprentice.id,
    criterionId: world.criteria[1],
    revision: 1,
    grade: 'fail',
    evidence: 'None.',
    remark: 'Not shown.',
  };
  await assessor().put(`/api/attempts/${apprentice.observation}/judgements/${world.criteria[1]}`, change).expect(200);
  const refused = await submit({}, 3);
  expect([refused.status, refused.body.code]).toEqual([409, 'mark-refused']);
  expect(refused.body.objections).toEqual([{ rule: 'deviation-is-justified', facts: { proposed: 'fail' } }]);
  const justified = await submit({ justification: 'Shown outside the event.' }, 3).expect(201);
  expect(justified.body).toMatchObject({
    grade: 'pass',
    proposedGrade: 'fail',
    justification: 'Shown outside the event.',
  });
});

it('is refused while something is missing, and lists it', async () => {
  const answer = await submit({}, 0);
  expect([answer.status, answer.body.code]).toEqual([409, 'mark-refused']);
  expect(answer.body.objections[0]).toMatchObject({ rule: 'mark-is-complete' });
  expect(answer.body.objections[0].facts.missing).toContainEqual({
    criterionId: world.criteria[0],
    what: 'level',
  });
});

it('is refused when a judgement was saved after the assessor looked', async () => {
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  const answer = await submit({}, 1);
  expect([answer.status, answer.body.code]).toEqual([412, 'stale']);
  expect(answer.body.current.version).toBe(2);
});

it('refuses a body that carries totals, and one without a version', async () => {
  const withTotal = await submit({ proposedGrade: 'distinction' });
  expect([withTotal.status, withTotal.body.errors[0].field]).toEqual([422, 'proposedGrade']);
  const withoutVersion = await assessor().post(path(), { apprenticeId: apprentice.id, grade: 'pass' });
  expect(withoutVersion.status).toBe(428);
});

it('refuses a grade that the method’s scale does not have', async () => {
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  const answer = await submit({ grade: 'merit', justification: 'Between the two.' });
  expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'not-in-scale']);
});

it('freezes one version when two submit at once, and takes no judgement afterwards', async () => {
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  const answers = await Promise.all([submit(), submit(), submit()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const written = { grade: 'fail', evidence: 'x', remark: 'x' };
  const late = { apprenticeId: apprentice.id, criterionId: world.criteria[0], revision: 1, ...written };
  const answer = await assessor().put(`/api/attempts/${apprentice.observation}/judgements/${world.criteria[0]}`, late);
  expect([answer.status, answer.body.code]).toEqual([409, 'not-being-marked']);
});

it('is refused for strangers, other roles and other assessors', async () => {
  const other = await world.organisation.assessor('ST0825', ['observation']);
  const body = { apprenticeId: apprentice.id, grade: 'pass' };
  const headers = { 'If-Match': '"0"' };
  expect((await test.as(null).post(path(), body, headers)).status).toBe(401);
  expect((await test.as(world.administrator).post(path(), body, headers)).status).toBe(403);
  expect((await test.as(other.actor).post(path(), body, headers)).status).toBe(404);
});

it('freezes every save that was acknowledged, whichever of the two comes first', async () => {
  for (let round = 0; round < 10; round += 1) {
    apprentice = await world.enrol();
    await steps.open(apprentice.observation);
    await steps.judge(apprentice.id, apprentice.observation, 'pass');
    const late = {
      apprenticeId: apprentice.id,
      criterionId: world.criteria[0],
      revision: 1,
      grade: 'pass',
      evidence: 'Added late.',
      remark: '',
    };
    const criterion = `/api/attempts/${apprentice.observation}/judgements/${world.criteria[0]}`;
    const [saved, submitted] = await Promise.all([assessor().put(criterion, late), submit()]);
    expect([
      [200, 412],
      [409, 201],
    ]).toContainEqual([saved.status, submitted.status]);
  }
});
