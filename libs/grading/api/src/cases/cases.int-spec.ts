import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { randomUUID } from 'node:crypto';
import { GradingModule } from '../grading.module';
import { gradingSteps, type GradingSteps } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice, type GradingWorld } from '../testing/grading-world';

let test: TestApplication;
let world: GradingWorld;
let steps: GradingSteps;
let apprentice: EnrolledApprentice;
let resultId: string;

beforeAll(async () => {
  test = await createTestApplication([GradingModule], { now: '2027-01-11T12:00:00Z' });
  world = await createGradingWorld(test);
  steps = gradingSteps(test, world);
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  resultId = await steps.grade(apprentice, 'pass', 'pass');
});

const secret = 'The script was found word for word in another portfolio.';
const open = (more: object = {}) => test.as(world.iqa).post(`/api/enrolments/${apprentice.enrolmentId}/cases`, { kind: 'malpractice', reason: secret, ...more });
const close = (id: string, outcome = 'marks-stand') => test.as(world.administrator).post(`/api/cases/${id}/closing`, { outcome, conclusion: 'Both had used the same published example.' });
const prepare = () => test.as(world.administrator).post('/api/releases', { resultIds: [resultId] });
const rulesOf = ({ body }: { body: { objections?: { rule: string }[] } }) => body.objections?.map(({ rule }) => rule);

it('keeps a result from being prepared and from being approved until it is closed', async () => {
  const prepared = (await prepare().expect(201)).body.id;
  const { id } = (await open().expect(201)).body;
  const approve = () => test.as(world.secondAdministrator).post(`/api/releases/${prepared}/approval`);
  expect(rulesOf(await approve())).toEqual(['result-is-not-held']);
  await test.as(world.administrator).post(`/api/releases/${prepared}/withdrawal`).expect(201);
  expect(rulesOf(await prepare())).toEqual(['result-is-not-held']);
  expect((await close(id).expect(201)).body).toMatchObject({ status: 'closed', outcome: 'marks-stand' });
  await prepare().expect(201);
});

it('and a release at the same moment come one after the other: released before, or held', async () => {
  const prepared = (await prepare().expect(201)).body.id;
  const [opened, approved] = await Promise.all([open(), test.as(world.secondAdministrator).post(`/api/releases/${prepared}/approval`)]);
  expect(opened.status).toBe(201);
  expect([201, 409]).toContain(approved.status);
  const seen = (await test.as(apprentice.actor).get('/api/my/outcome')).body.outcomes.length;
  expect(seen).toBe(approved.status === 201 ? 1 : 0);
});

it('tells apprentice, provider and employer nothing', async () => {
  const { trainingProviderId, employerId } = apprentice;
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  const employer = await world.organisation.account([Role.Employer], { employerId });
  const before = (await test.as(apprentice.actor).get('/api/my/outcome')).text;
  const { id } = (await open().expect(201)).body;
  for (const actor of [apprentice.actor, provider, employer, world.assessor.actor]) {
    for (const path of ['/api/cases', '/api/my/outcome', '/api/results']) expect((await test.as(actor).get(path)).text).not.toMatch(new RegExp(`${id}|${secret}|malpractice`));
    expect((await test.as(actor).get('/api/cases')).status).toBe(403);
  }
  expect((await test.as(apprentice.actor).get('/api/my/outcome')).text).toBe(before);
});

it('that ends with a void attempt takes the mark out, so that the result cannot go out', async () => {
  const { id } = (await open({ attemptId: apprentice.observation }).expect(201)).body;
  await close(id, 'attempt-void').expect(201);
  expect(rulesOf(await prepare())).toEqual(['result-is-moderated']);
});

it('does not make void what was released: that is corrected', async () => {
  await steps.release([resultId]);
  const { id } = (await open({ attemptId: apprentice.observation }).expect(201)).body;
  expect((await close(id, 'attempt-void').expect(409)).body.code).toBe('released-results-are-corrected');
});

it('is closed once when two close it at once', async () => {
  const { id } = (await open().expect(201)).body;
  const answers = await Promise.all([close(id), close(id, 'not-found'), close(id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

it('is refused for strangers, other roles, other organisations and malformed requests', async () => {
  const elsewhere = await createGradingWorld(test);
  const { id } = (await open().expect(201)).body;
  const opening = [`/api/enrolments/${apprentice.enrolmentId}/cases`, { kind: 'malpractice', reason: secret }] as const;
  for (const [path, content] of [opening, [`/api/cases/${id}/closing`, { outcome: 'not-found', conclusion: 'Nothing was found.' }]] as const) {
    expect((await test.as(null).post(path, content)).status).toBe(401);
    expect((await test.as(world.assessor.actor).post(path, content)).status).toBe(403);
    expect((await test.as(apprentice.actor).post(path, content)).status).toBe(403);
    expect((await test.as(elsewhere.administrator).post(path, content)).status).toBe(404);
  }
  expect((await open({ attemptId: randomUUID() })).status).toBe(404);
  expect((await open({ kind: 'mischief' })).status).toBe(422);
  expect((await open({ reason: '' })).status).toBe(422);
  expect((await close(id, 'attempt-void')).status).toBe(422);
});
