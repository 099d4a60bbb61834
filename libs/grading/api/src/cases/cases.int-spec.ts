import { AttemptEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { addBooking, createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let resultId: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  resultId = await steps.grade(apprentice, 'pass', 'pass');
});

const secret = 'The script was found word for word in another portfolio.';
const open = (more: object = {}, actor = world.iqa) =>
  test.as(actor).post(`/api/enrolments/${apprentice.enrolmentId}/cases`, { kind: 'malpractice', reason: secret, ...more });
const close = (id: string, outcome = 'marks-stand') =>
  test.as(world.administrator).post(`/api/cases/${id}/closing`, { outcome, conclusion: 'Both had used the same published example.' });
const prepare = () => test.as(world.administrator).post('/api/releases', { resultIds: [resultId] });
const attempts = async () =>
  (
    await rowsIn<{ number: number; kind: string }>(
      test,
      world,
      'SELECT number, kind FROM attempt WHERE enrolment_id = $1 AND method = $2 ORDER BY number',
      [apprentice.enrolmentId, 'observation'],
    )
  ).map(({ number, kind }) => [number, kind]);
const addResit = async () => {
  const { organisation, assessor } = world;
  const id = randomUUID();
  await new Transactions(test.source).run(organisation.tenant, async (manager) => {
    await manager.insert(AttemptEntity, {
      organisationId: organisation.id,
      id,
      enrolmentId: apprentice.enrolmentId,
      method: 'observation',
      number: 2,
      kind: 'resit',
    });
    await addBooking(manager, organisation.id, id, assessor);
  });
  return id;
};
const markObservation = async (attemptId: string, grade: 'pass' | 'distinction') => {
  await steps.open(attemptId);
  await steps.judge(apprentice.id, attemptId, grade);
  await steps.uphold((await steps.submit(apprentice.id, attemptId, grade)).id);
};
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
    for (const path of ['/api/cases', '/api/my/outcome', '/api/results'])
      expect((await test.as(actor).get(path)).text).not.toMatch(new RegExp(`${id}|${secret}|malpractice`));
    expect((await test.as(actor).get('/api/cases')).status).toBe(403);
  }
  expect((await test.as(apprentice.actor).get('/api/my/outcome')).text).toBe(before);
});

it('stops what is approved for later, and nothing else that was in the same release', async () => {
  const other = await world.enrol();
  const otherId = await steps.grade(other, 'pass', 'pass');
  const wantedAt = new Date(Date.now() + 3_600_000).toISOString();
  const scheduled = await steps.release([resultId, otherId], wantedAt);
  const { id } = (await open().expect(201)).body;
  const stateOf = async (of: string) => (await test.as(world.iqa).get(`/api/results/${of}`).expect(200)).body;
  expect(await stateOf(resultId)).toMatchObject({ state: 'ready', effectiveAt: null });
  expect(await stateOf(otherId)).toMatchObject({ state: 'scheduled', effectiveAt: wantedAt });
  expect((await test.as(world.administrator).get(`/api/releases/${scheduled}`).expect(200)).body.status).toBe('withdrawn');
  const events = await rowsIn<{ canonical: string }>(
    test,
    world,
    `SELECT canonical FROM audit_event WHERE kind = 'release.stopped' AND subject_id = $1`,
    [scheduled],
  );
  expect(events.map(({ canonical }) => canonical.includes(apprentice.enrolmentId))).toEqual([true]);
  await close(id).expect(201);
  await steps.release([resultId]);
  expect((await test.as(apprentice.actor).get('/api/my/outcome').expect(200)).body.outcomes).toHaveLength(1);
});

it('about a release that waits for its time can still end with a void attempt', async () => {
  await steps.release([resultId], new Date(Date.now() + 3_600_000).toISOString());
  const { id } = (await open({ attemptId: apprentice.observation }).expect(201)).body;
  await close(id, 'attempt-void').expect(201);
});

it('that ends with a void attempt takes the mark out, so that the result cannot go out, and opens the attempt anew', async () => {
  const { id } = (await open({ attemptId: apprentice.observation }).expect(201)).body;
  await close(id, 'attempt-void').expect(201);
  expect(rulesOf(await prepare())).toEqual(['result-is-moderated']);
  expect(await attempts()).toEqual([
    [1, 'first'],
    [2, 'first'],
  ]);
});

it('that makes a resit void leaves the result that the first attempts give, which can be corrected', async () => {
  await steps.release([resultId]);
  const resit = await addResit();
  await markObservation(resit, 'distinction');
  const { id } = (await open({ attemptId: resit }).expect(201)).body;
  await close(id, 'attempt-void').expect(201);
  const results = await rowsIn<{ id: string; grade: string }>(
    test,
    world,
    'SELECT id, overall_grade AS grade FROM result WHERE enrolment_id = $1 ORDER BY number',
    [apprentice.enrolmentId],
  );
  expect(results.map(({ grade }) => grade)).toEqual(['pass', expect.any(String), 'pass']);
  expect(await attempts()).toEqual([
    [1, 'first'],
    [2, 'resit'],
  ]);
  const [mark] = await rowsIn<{ id: string }>(test, world, 'SELECT id FROM mark_version WHERE attempt_id = $1', [apprentice.observation]);
  const correction = { markVersionId: mark?.id, levels: [], grade: 'distinction', reason: 'The wrong row was read from the sheet.' };
  await test.as(world.administrator).post(`/api/results/${results[2]?.id}/corrections`, correction).expect(201);
});

it('is not closed by whoever marked or moderated, and an attempt becomes void by two people', async () => {
  const { id } = (await open({ attemptId: apprentice.observation }, world.administrator).expect(201)).body;
  const moderator = await test
    .as(world.iqa)
    .post(`/api/cases/${id}/closing`, { outcome: 'marks-stand', conclusion: 'Both had used the same published example.' })
    .expect(409);
  expect(moderator.body.objections).toEqual([{ rule: 'decider-has-no-interest', facts: { interests: ['moderated'] } }]);
  expect(rulesOf(await close(id, 'attempt-void').expect(409))).toEqual(['voiding-has-two-people']);
  await close(id).expect(201);
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
  for (const [path, content] of [
    opening,
    [`/api/cases/${id}/closing`, { outcome: 'not-found', conclusion: 'Nothing was found.' }],
  ] as const) {
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
