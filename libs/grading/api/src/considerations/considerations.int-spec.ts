import { AssessorEmploymentEntity, AttemptEntity, rowsOf, SecondAssessorEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { actorOf, aPdf, upload } from '@assay/platform/testing';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { addBooking, createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
beforeEach(async () => (apprentice = await world.enrol()));

const secret = 'An ambulance was called for me half an hour before the event.';
const ask = (actor = apprentice.actor) => test.as(actor).post(`/api/attempts/${apprentice.observation}/considerations`, { reason: secret });
const asked = async () => (await ask().expect(201)).body.id as string;
const words = 'We are sorry. The attempt is left out of account.';
const decide = (id: string, more: object = { effect: 'attempt-not-counted' }, actor = world.administrator) =>
  test.as(actor).post(`/api/considerations/${id}/decision`, { words, ...more });

it('is agreed with an effect that opens a way and changes no mark', async () => {
  const resultId = await steps.grade(apprentice, 'fail', 'pass');
  const before = await rowsIn(test, world, 'SELECT grade, judgements FROM mark_version WHERE attempt_id = $1', [apprentice.observation]);
  const id = await asked();
  expect((await decide(id).expect(201)).body).toEqual({ id, status: 'agreed' });
  const [mine] = (await test.as(apprentice.actor).get('/api/my/considerations').expect(200)).body.items;
  expect(mine).toMatchObject({ id, effect: 'attempt-not-counted', words, reason: secret });
  expect(await rowsIn(test, world, 'SELECT grade, judgements FROM mark_version WHERE attempt_id = $1', [apprentice.observation])).toEqual(
    before,
  );
  expect((await rowsIn(test, world, 'SELECT count(*)::int AS n FROM result WHERE enrolment_id = $1', [apprentice.enrolmentId]))[0]).toEqual(
    { n: 1 },
  );
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

it('is not decided by whoever marked beside the lead or marked blind, nor by somebody who works for the employer', async () => {
  const { organisation } = world;
  const [beside, employed] = [await organisation.assessor('ST0825', []), await organisation.assessor('ST0825', [])];
  await new Transactions(test.source).run(organisation.tenant, async (manager) => {
    const second = {
      organisationId: organisation.id,
      attemptId: apprentice.observation,
      assessorId: beside.id,
      addedBy: world.administrator.accountId,
      addedAt: new Date(),
    };
    await manager.insert(SecondAssessorEntity, second);
    await manager.insert(AssessorEmploymentEntity, {
      organisationId: organisation.id,
      id: randomUUID(),
      assessorId: employed.id,
      employerId: apprentice.employerId,
      firstDay: '2020-01-01',
    });
  });
  const id = await asked();
  const asDecider = ({ actor }: typeof beside) => actorOf(organisation.id, actor.accountId, [Role.Iqa], null);
  expect((await decide(id, {}, asDecider(beside)).expect(409)).body.objections[0].facts.interests).toEqual(['marked']);
  expect((await decide(id, {}, asDecider(employed)).expect(409)).body.objections[0].facts.interests).toEqual(['employed']);
});

it('holds the result while it waits, and once it leaves an attempt out, which is opened anew', async () => {
  const resultId = await steps.grade(apprentice, 'fail', 'pass');
  const id = await asked();
  const rules = async () =>
    (
      await test
        .as(world.administrator)
        .post('/api/releases', { resultIds: [resultId] })
        .expect(409)
    ).body.objections.map(({ rule }: { rule: string }) => rule);
  expect(await rules()).toEqual(['no-consideration-waits']);
  await decide(id).expect(201);
  expect(await rules()).toEqual(['result-counts-its-attempts']);
  const sql = 'SELECT number, kind FROM attempt WHERE enrolment_id = $1 AND method = $2 ORDER BY number';
  expect(await rowsIn(test, world, sql, [apprentice.enrolmentId, 'observation'])).toEqual([
    { number: 1, kind: 'first' },
    { number: 2, kind: 'first' },
  ]);
});

it('asked for after the result was approved for later holds it past its time, and nothing else that was in the same release', async () => {
  const [own, other] = [await steps.grade(apprentice, 'fail', 'pass'), await world.enrol()];
  const otherId = await steps.grade(other, 'pass', 'pass');
  const wantedAt = new Date(Date.now() + 2500).toISOString();
  await steps.release([own, otherId], wantedAt);
  const id = await asked();
  const outcomes = async (actor = apprentice.actor) => (await test.as(actor).get('/api/my/outcome').expect(200)).body.outcomes.length;
  const state = async () => (await test.as(world.iqa).get(`/api/results/${own}`).expect(200)).body;
  expect(Date.now()).toBeLessThan(Date.parse(wantedAt));
  expect([await outcomes(), await outcomes(other.actor), (await state()).state]).toEqual([0, 0, 'ready']);
  await new Promise((passed) => setTimeout(passed, Date.parse(wantedAt) - Date.now() + 200));
  expect([await outcomes(), await outcomes(other.actor)]).toEqual([0, 1]);
  await decide(id, {}).expect(201);
  await steps.release([own]);
  expect(await outcomes()).toBe(1);
});

/** A second attempt at the observation, marked and upheld. */
async function resitPassed(): Promise<string> {
  const { organisation, assessor } = world;
  const resit = randomUUID();
  await new Transactions(test.source).run(organisation.tenant, async (manager) => {
    await manager.insert(AttemptEntity, {
      organisationId: organisation.id,
      id: resit,
      enrolmentId: apprentice.enrolmentId,
      method: 'observation',
      number: 2,
      kind: 'resit',
    });
    await addBooking(manager, organisation.id, resit, assessor);
  });
  await steps.open(resit);
  await steps.judge(apprentice.id, resit, 'pass');
  await steps.uphold((await steps.submit(apprentice.id, resit, 'pass')).id);
  return resit;
}

it('about an attempt that the scheduled result does not rest on leaves that result to its time', async () => {
  await steps.release([await steps.grade(apprentice, 'fail', 'pass')]);
  await resitPassed();
  const [newest] = await rowsIn<{ id: string }>(test, world, 'SELECT id FROM result WHERE enrolment_id = $1 ORDER BY number DESC LIMIT 1', [
    apprentice.enrolmentId,
  ]);
  await steps.release([newest?.id ?? ''], new Date(Date.now() + 3_600_000).toISOString());
  await asked();
  expect((await test.as(world.iqa).get(`/api/results/${newest?.id}`).expect(200)).body.state).toBe('scheduled');
});

it('that leaves a resit out lets the result of the first attempts stand again', async () => {
  await steps.release([await steps.grade(apprentice, 'fail', 'pass')]);
  const resit = await resitPassed();
  const { id } = (await test.as(apprentice.actor).post(`/api/attempts/${resit}/considerations`, { reason: secret }).expect(201)).body;
  await decide(id).expect(201);
  const results = await rowsIn<{ id: string; grade: string }>(
    test,
    world,
    'SELECT id, overall_grade AS grade FROM result WHERE enrolment_id = $1 ORDER BY number',
    [apprentice.enrolmentId],
  );
  expect(results.map(({ grade }) => grade)).toEqual(['fail', 'pass', 'fail']);
  await steps.release([results[2]?.id ?? '']);
});

it('that leaves an attempt of a released result out leaves the next one to those who ask for it', async () => {
  await steps.release([await steps.grade(apprentice, 'fail', 'pass')]);
  await decide(await asked()).expect(201);
  expect(
    await rowsIn(test, world, 'SELECT number FROM attempt WHERE enrolment_id = $1 AND method = $2', [
      apprentice.enrolmentId,
      'observation',
    ]),
  ).toHaveLength(1);
});

it('keeps its reason from everybody but the apprentice and whoever decides', async () => {
  await asked();
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: apprentice.trainingProviderId });
  const seen = (await test.as(provider).get('/api/my/considerations').expect(200)).body.items;
  expect(seen).toEqual([expect.objectContaining({ reason: null, status: 'requested' })]);
  expect((await test.as(world.administrator).get('/api/considerations').expect(200)).text).toContain(secret);
});

it('keeps its answer and its files from a provider who did not ask, and every row from the employer', async () => {
  const fileId = await upload(test, apprentice.actor, aPdf(), { purpose: 'appeal-evidence', name: 'letter of the hospital.pdf' });
  const { id } = (
    await test
      .as(apprentice.actor)
      .post(`/api/attempts/${apprentice.observation}/considerations`, { reason: secret, fileIds: [fileId] })
      .expect(201)
  ).body;
  await decide(id).expect(201);
  const { trainingProviderId, employerId } = apprentice;
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  const [seen] = (await test.as(provider).get('/api/my/considerations').expect(200)).body.items;
  expect(seen).toMatchObject({ id, effect: 'attempt-not-counted', words: null, files: [] });
  const asEmployer = { organisationId: world.organisation.id, audience: 'outside', subjectId: employerId } as const;
  expect(await new Transactions(test.source).run(asEmployer, (manager) => rowsOf(manager, 'SELECT id FROM consideration'))).toEqual([]);
  const path = `/api/considerations/${id}/files/${fileId}`;
  for (const actor of [apprentice.actor, world.administrator])
    expect((await test.as(actor).get(path).expect(200)).headers['content-disposition']).toMatch(/^attachment/);
  const employer = await world.organisation.account([Role.Employer], { employerId });
  for (const actor of [provider, employer, world.assessor.actor, (await world.enrol()).actor])
    expect((await test.as(actor).get(path)).status).toBe(404);
  expect((await test.as(null).get(path)).status).toBe(401);
  const read = await rowsIn<{ by: string }>(
    test,
    world,
    `SELECT actor_id AS by FROM audit_event WHERE kind = 'consideration.file-read' AND subject_id = $1`,
    [id],
  );
  expect(read).toEqual([{ by: world.administrator.accountId }]);
});

it('tells a provider who asked what was answered', async () => {
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: apprentice.trainingProviderId });
  const { id } = (await ask(provider).expect(201)).body;
  await decide(id).expect(201);
  expect((await test.as(provider).get('/api/my/considerations').expect(200)).body.items[0]).toMatchObject({ id, words });
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
