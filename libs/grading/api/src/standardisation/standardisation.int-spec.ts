import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let markVersionId: string;
let first: Actor;
let second: Actor;
let id: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
  apprentice = await world.enrol();
  await steps.open(apprentice.observation);
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  markVersionId = (await steps.submit(apprentice.id, apprentice.observation, 'pass')).id;
  await steps.uphold(markVersionId);
  first = (await world.organisation.assessor('ST0825', ['observation'])).actor;
  second = (await world.organisation.assessor('ST0825', ['observation'])).actor;
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set('2027-01-11T12:00:00Z');
  id = (await make().expect(201)).body.id;
});

const make = (body: object = {}, by: Actor | null = world.iqa) =>
  test.as(by).post('/api/standardisations', { title: 'Practical assessments in January', markVersionId, closesOn: '2027-01-20', ...body });
const levels = (...grades: string[]) => ({
  levels: grades.map((grade, index) => ({ criterionId: world.criteria[index], grade, why: 'As the descriptor says.' })),
});
const mark = (by: Actor | null, ...grades: string[]) => test.as(by).post(`/api/standardisations/${id}/mark`, levels(...grades));
const close = (by: Actor | null, ...grades: string[]) => test.as(by).post(`/api/standardisations/${id}/close`, levels(...grades));
const seenBy = async (by: Actor) => (await test.as(by).get(`/api/standardisations/${id}`).expect(200)).body;

it('offers moderated marks without names', async () => {
  const sources = await test.as(world.iqa).get('/api/standardisation-sources').expect(200);
  expect(sources.body.items).toContainEqual(expect.objectContaining({ markVersionId, grade: 'pass' }));
  expect(JSON.stringify(sources.body)).not.toMatch(/apprentice/i);
});

it('shows the evidence, and nothing of what was judged or by whom, until somebody has marked', async () => {
  const sheet = await seenBy(first);
  expect(sheet).toMatchObject({ mayMark: true, mayClose: false, findings: null, scale: ['fail', 'pass', 'distinction'] });
  expect(sheet.criteria[0].evidence).toContain('private note');
  expect(JSON.stringify(sheet)).not.toContain('remark on');
});

it('shows who chose what once one has marked, without the others’ names', async () => {
  await mark(first, 'pass', 'distinction').expect(201);
  test.clock.set('2027-01-11T12:05:00Z');
  await mark(second, 'pass', 'pass').expect(201);
  const { findings, mayMark } = await seenBy(first);
  expect(mayMark).toBe(false);
  expect(findings.marks.map(({ marker, own }: { marker: string; own: boolean }) => [marker, own])).toEqual([
    ['Marker 1', true],
    ['Marker 2', false],
  ]);
  expect(findings.criteria).toEqual([
    { criterionId: world.criteria[0], chosen: { pass: 2 }, observed: 1 },
    { criterionId: world.criteria[1], chosen: { pass: 1, distinction: 1 }, observed: 0 },
  ]);
  expect(findings.overall).toMatchObject({ observed: 0.5, items: 2, low: null });
  const named = await seenBy(world.administrator);
  expect(named.findings.marks[0].marker).toMatch(/^(Assessor|Person)/);
});

it('is closed with the levels that were agreed, and compares everybody with them', async () => {
  await mark(first, 'pass', 'distinction').expect(201);
  test.clock.set('2027-01-11T12:05:00Z');
  await mark(second, 'pass', 'pass').expect(201);
  expect((await seenBy(world.administrator)).mayClose).toBe(true);
  await close(world.administrator, 'pass', 'distinction').expect(201);
  const { findings } = await seenBy(second);
  expect(findings.agreed.map(({ grade }: { grade: string }) => grade)).toEqual(['pass', 'distinction']);
  expect(findings.marks.map(({ withAgreed }: { withAgreed: { observed: number } | null }) => withAgreed?.observed)).toEqual([1, 0.5]);
  expect((await mark(world.iqa, 'pass', 'pass')).body.code).toBe('standardisation-closed');
  expect((await close(world.administrator, 'pass', 'pass')).body.code).toBe('standardisation-closed');
});

it('waits for two people before it can be closed', async () => {
  await mark(first, 'pass', 'pass').expect(201);
  expect((await close(world.iqa, 'pass', 'pass')).body.objections).toEqual([{ rule: 'two-people-have-marked', facts: { marks: 1 } }]);
});

it('takes one mark of each, also when it is sent twice at once', async () => {
  const answers = await Promise.all([mark(first, 'pass', 'pass'), mark(first, 'fail', 'fail')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('takes no mark after its last day', async () => {
  test.clock.set('2027-01-21T00:30:00Z');
  expect((await mark(first, 'pass', 'pass')).body.code).toBe('standardisation-closed');
});

it('takes no mark of whoever made the mark', async () => {
  expect((await mark(world.assessor.actor, 'pass', 'pass')).body.objections).toEqual([{ rule: 'marker-did-not-make-the-mark', facts: {} }]);
});

it.each([
  ['a last day that has passed', { closesOn: '2027-01-10' }, 'closesOn'],
  ['a mark that does not exist', { markVersionId: '11111111-1111-4111-8111-111111111111' }, 'markVersionId'],
  ['an empty title', { title: ' ' }, 'title'],
])('is not made with %s', async (_case, body, field) => {
  const answer = await make(body);
  expect([answer.status, answer.body.errors[0].field]).toEqual([422, field]);
});

it('refuses a sheet with a hole', async () => {
  expect((await mark(first, 'pass')).body.objections[0]).toMatchObject({ rule: 'levels-cover-the-criteria' });
});

it('is refused for strangers and other roles, and not found for another organisation', async () => {
  const elsewhere = await createGradingWorld(test);
  const scheduler = await world.organisation.account([Role.Scheduler]);
  expect((await make({}, null)).status).toBe(401);
  expect((await make({}, first)).status).toBe(403);
  for (const actor of [scheduler, apprentice.actor]) {
    expect((await mark(actor, 'pass', 'pass')).status).toBe(403);
    expect((await test.as(actor).get('/api/standardisations')).status).toBe(403);
  }
  expect((await make({}, elsewhere.iqa)).body.errors[0].field).toBe('markVersionId');
  expect((await mark(elsewhere.iqa, 'pass', 'pass')).status).toBe(404);
  expect((await test.as(elsewhere.iqa).get(`/api/standardisations/${id}`)).status).toBe(404);
  expect((await test.as(elsewhere.iqa).get('/api/standardisations')).body).toEqual({ items: [], total: 0 });
});
