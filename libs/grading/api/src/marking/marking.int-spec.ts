import type { MarkingResponse } from '@assay/grading/contracts';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

const theDay = '2027-01-11T08:00:00Z';
let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage(theDay));
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(theDay);
  apprentice = await world.enrol();
});

const assessor = () => test.as(world.assessor.actor);
const markingPath = () => `/api/attempts/${apprentice.observation}/marking`;
const judgementPath = (criterionId = world.criteria[0]) => `/api/attempts/${apprentice.observation}/judgements/${criterionId}`;
const judgement = (difference: object = {}) => ({
  apprenticeId: apprentice.id,
  criterionId: world.criteria[0],
  revision: 0,
  grade: 'pass',
  evidence: 'Terraform at 00:12.',
  remark: 'Clear modules.',
  ...difference,
});
const events = (kind: string, subjectId: string) =>
  rowsIn(test, world, 'SELECT id FROM audit_event WHERE kind = $1 AND subject_id = $2', [kind, subjectId]);

describe('my markings', () => {
  it('lists what is allocated to the assessor, with its stage and the levels chosen so far', async () => {
    await steps.open(apprentice.observation);
    await assessor().put(judgementPath(), judgement()).expect(200);
    const { items } = (await assessor().get('/api/markings').expect(200)).body;
    const mine = items.filter(({ apprenticeId }: { apprenticeId: string }) => apprenticeId === apprentice.id);
    expect(mine.map(({ method, stage, judged }: Record<string, unknown>) => ({ method, stage, judged }))).toEqual(
      expect.arrayContaining([
        { method: 'observation', stage: 'open', judged: 1 },
        { method: 'professional-discussion', stage: 'ready', judged: 0 },
      ]),
    );
  });

  it('shows nothing of another assessor’s', async () => {
    const other = await world.organisation.assessor('ST0825', ['observation']);
    expect((await test.as(other.actor).get('/api/markings').expect(200)).body).toEqual({ items: [] });
    expect((await test.as(other.actor).get(markingPath())).status).toBe(404);
  });
});

describe('opening', () => {
  it('shows the criteria that the method assesses, with levels and look-fors, and no other', async () => {
    await steps.open(apprentice.observation);
    const marking = (await assessor().get(markingPath()).expect(200)).body as MarkingResponse;
    expect(marking.criteria.map(({ title }) => title)).toEqual(['Script and code', 'Build a pipeline']);
    expect(marking.criteria[0]).toMatchObject({
      duty: 1,
      elements: ['Script and code every day.'],
      lookFors: ['Sees: Script and code every day.'],
      levels: [{ grade: 'fail' }, { grade: 'pass' }, { grade: 'distinction' }],
      judgement: null,
    });
    expect(marking).toMatchObject({ stage: 'open', plannedMinutes: 180, plan: 'ST0825 1.1', version: 0 });
  });

  it('is refused the day before, and says when it opens', async () => {
    test.clock.set('2027-01-10T23:30:00Z');
    expect((await assessor().get(markingPath())).body).toMatchObject({ stage: 'not-yet', criteria: [] });
    const answer = await assessor().post(markingPath());
    expect([answer.status, answer.body.code]).toEqual([409, 'marking-refused']);
    expect(answer.body.objections).toEqual([{ rule: 'marking-opens-on-the-day', facts: { opensOn: '2027-01-11' } }]);
  });

  it('happens once when two open at once', async () => {
    const answers = await Promise.all([assessor().post(markingPath()), assessor().post(markingPath())]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await events('marking.opened', apprentice.observation)).toHaveLength(1);
  });

  it('is not found for an assessor without the allocation, for an unknown attempt and for another organisation', async () => {
    const other = await world.organisation.assessor('ST0825', ['observation']);
    const elsewhere = await createGradingWorld(test);
    const missing = await assessor().post(`/api/attempts/${randomUUID()}/marking`);
    for (const actor of [other.actor, elsewhere.assessor.actor]) {
      const answer = await test.as(actor).post(markingPath());
      expect({ ...answer.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    }
    expect(missing.status).toBe(404);
  });
});

describe('saving a judgement', () => {
  beforeEach(() => steps.open(apprentice.observation));

  it('appends a revision and keeps the one before', async () => {
    const first = await assessor().put(judgementPath(), judgement()).expect(200);
    expect(first.body).toMatchObject({ revision: 1, grade: 'pass', remark: 'Clear modules.' });
    await assessor()
      .put(judgementPath(), judgement({ revision: 1, grade: 'distinction' }))
      .expect(200);
    const history = await rowsIn(test, world, 'SELECT revision, grade FROM judgement WHERE attempt_id = $1 ORDER BY revision', [
      apprentice.observation,
    ]);
    expect(history).toEqual([
      { revision: 1, grade: 'pass' },
      { revision: 2, grade: 'distinction' },
    ]);
    expect(await events('judgement.saved', apprentice.observation)).toHaveLength(2);
  });

  it.each([0, 5])('refuses a save over revision %s when the server has 1, and gives its copy', async (revision) => {
    await assessor().put(judgementPath(), judgement()).expect(200);
    const answer = await assessor().put(judgementPath(), judgement({ revision, remark: 'Other.' }));
    expect([answer.status, answer.body.code]).toEqual([412, 'stale']);
    expect(answer.body.current).toMatchObject({ revision: 1, remark: 'Clear modules.' });
  });

  it('lets exactly one of twenty saves over the same revision through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => assessor().put(judgementPath(), judgement({ remark: `Tab ${index}` }))),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array<number>(19).fill(412)]);
  });

  it('answers the same intention twice with the same revision', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const first = await assessor().put(judgementPath(), judgement(), headers).expect(200);
    const again = await assessor().put(judgementPath(), judgement(), headers).expect(200);
    expect(again.body).toEqual(first.body);
  });

  it('refuses a judgement that names another apprentice or another criterion than the address, and writes nothing', async () => {
    const elsewhere = [{ apprenticeId: (await world.enrol()).id }, { criterionId: world.criteria[1] }];
    for (const difference of elsewhere) {
      const answer = await assessor().put(judgementPath(), judgement(difference));
      expect([answer.status, answer.body.code]).toEqual([422, 'wrong-place']);
    }
    expect(await events('judgement.saved', apprentice.observation)).toHaveLength(0);
  });

  it('does not find a criterion that the method does not assess', async () => {
    expect((await assessor().put(judgementPath(world.criteria[2]), judgement())).status).toBe(404);
  });

  it.each([
    ['a level the criterion does not have', { grade: 'merit' }, 'grade'],
    ['a total', { total: 12 }, 'total'],
    ['an unknown grade', { grade: 'brilliant' }, 'grade'],
    ['evidence beyond its limit', { evidence: 'x'.repeat(8001) }, 'evidence'],
    ['no revision', { revision: undefined }, 'revision'],
  ])('refuses %s and names the field', async (_case, difference, field) => {
    const answer = await assessor().put(judgementPath(), judgement(difference));
    expect([answer.status, answer.body.code]).toEqual([422, 'validation-failed']);
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it('is refused for strangers, for other roles and for an assessor who has not got the attempt', async () => {
    const other = await world.organisation.assessor('ST0825', ['observation']);
    expect((await test.as(null).put(judgementPath(), judgement())).status).toBe(401);
    expect((await test.as(world.iqa).put(judgementPath(), judgement())).status).toBe(403);
    expect((await test.as(apprentice.actor).put(judgementPath(), judgement())).status).toBe(403);
    expect((await test.as(other.actor).put(judgementPath(), judgement())).status).toBe(404);
  });
});
