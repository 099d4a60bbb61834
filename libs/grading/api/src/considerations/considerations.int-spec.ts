import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { GradingModule } from '../grading.module';
import { gradingSteps, type GradingSteps, rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice, type GradingWorld } from '../testing/grading-world';

let test: TestApplication;
let world: GradingWorld;
let steps: GradingSteps;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  test = await createTestApplication([GradingModule], { now: '2027-01-11T12:00:00Z' });
  world = await createGradingWorld(test);
  steps = gradingSteps(test, world);
});
afterAll(() => test.close());
beforeEach(async () => (apprentice = await world.enrol()));

const secret = 'An ambulance was called for me half an hour before the event.';
const ask = (actor = apprentice.actor) => test.as(actor).post(`/api/attempts/${apprentice.observation}/considerations`, { reason: secret });
const asked = async () => (await ask().expect(201)).body.id as string;
const words = 'We are sorry. The attempt is left out of account.';
const decide = (id: string, more: object = { effect: 'attempt-not-counted' }, actor = world.administrator) => test.as(actor).post(`/api/considerations/${id}/decision`, { words, ...more });

it('is agreed with an effect that opens a way and changes no mark', async () => {
  const resultId = await steps.grade(apprentice, 'fail', 'pass');
  const before = await rowsIn(test, world, 'SELECT grade, judgements FROM mark_version WHERE attempt_id = $1', [apprentice.observation]);
  const id = await asked();
  expect((await decide(id).expect(201)).body).toEqual({ id, status: 'agreed' });
  const [mine] = (await test.as(apprentice.actor).get('/api/my/considerations').expect(200)).body.items;
  expect(mine).toMatchObject({ id, effect: 'attempt-not-counted', words, reason: secret });
  expect(await rowsIn(test, world, 'SELECT grade, judgements FROM mark_version WHERE attempt_id = $1', [apprentice.observation])).toEqual(before);
  expect((await rowsIn(test, world, 'SELECT count(*)::int AS n FROM result WHERE enrolment_id = $1', [apprentice.enrolmentId]))[0]).toEqual({ n: 1 });
  expect(resultId).not.toBe('');
});

it('lets a window be longer only as far as the plan goes', async () => {
  const late = await decide(await asked(), { effect: 'longer-window', latestOn: '2027-06-01' }).expect(409);
  expect(late.body.objections).toEqual([{ rule: 'consideration-within-plan', facts: { most: '2027-05-31' } }]);
});

it('is not decided by whoever marked or moderated the attempt', async () => {
  await steps.grade(apprentice, 'fail', 'pass');
  const refused = await decide(await asked(), {}, world.iqa).expect(409);
  expect(refused.body.objections[0].facts.interests).toEqual(['moderated']);
});

it('keeps its reason from everybody but the apprentice and whoever decides', async () => {
  await asked();
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: apprentice.trainingProviderId });
  const seen = (await test.as(provider).get('/api/my/considerations').expect(200)).body.items;
  expect(seen).toEqual([expect.objectContaining({ reason: null, status: 'requested' })]);
  expect((await test.as(world.administrator).get('/api/considerations').expect(200)).text).toContain(secret);
});

it('is asked for once and decided once, however many try at once', async () => {
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const id = answers.find(({ status }) => status === 201)?.body.id;
  expect((await Promise.all([decide(id), decide(id, {})])).map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('is not asked for before the assessment has begun', async () => {
  test.clock.set('2027-01-10T12:00:00Z');
  expect((await ask().expect(409)).body.code).toBe('assessment-lies-ahead');
  test.clock.set('2027-01-11T12:00:00Z');
});

it('is refused for strangers, other roles, other people and malformed requests', async () => {
  const id = await asked();
  expect((await test.as(null).get('/api/considerations')).status).toBe(401);
  expect((await ask(world.assessor.actor)).status).toBe(403);
  expect((await ask((await world.enrol()).actor)).status).toBe(404);
  expect((await decide(id, {}, apprentice.actor)).status).toBe(403);
  expect((await decide(id, {}, (await createGradingWorld(test)).administrator)).status).toBe(404);
  expect((await decide(id, { effect: 'better-grade' })).status).toBe(422);
});
