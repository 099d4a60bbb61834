import { AssessorEmploymentEntity, ConflictDeclarationEntity, SecondAssessorEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { actorOf, aPdf, upload } from '@assay/platform/testing';
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
  resultId = await steps.grade(apprentice, 'fail', 'pass');
  await steps.release([resultId]);
});

const appeal = { method: 'observation', grounds: ['evidence-overlooked'], statement: 'The second task is on the recording and was not looked at.' };
const lodge = (more: object = {}, actor = apprentice.actor) => test.as(actor).post(`/api/results/${resultId}/appeals`, { ...appeal, ...more });
const lodged = async () => (await lodge().expect(201)).body.id as string;
const step = (id: string, name: string, body: object = {}, actor = world.administrator) => test.as(actor).post(`/api/appeals/${id}/${name}`, body);
const toReview = async () => {
  const id = await lodged();
  await step(id, 'acknowledgement').expect(201);
  await step(id, 'review').expect(201);
  return id;
};
const decision = { decision: 'upheld', words: 'The recording shows the second task done as wanted.', outsideMember: 'Dr Rao, Westmere College' };
const somebody = () => world.organisation.account([Role.Iqa]);
const mine = async () => (await test.as(apprentice.actor).get('/api/my/appeals').expect(200)).body.items[0];

it('goes from lodged to decided, with the days by the settings, and the apprentice sees each step', async () => {
  const id = await lodged();
  expect(await mine()).toMatchObject({ id, status: 'lodged', acknowledgeBy: '2027-01-18', decideBy: '2027-02-08', overdue: false });
  await step(id, 'acknowledgement').expect(201);
  await step(id, 'review').expect(201);
  await step(id, 'decision', decision, await somebody()).expect(201);
  const { steps: told, ...decided } = await mine();
  expect(decided).toMatchObject({ status: 'decided', decision: 'upheld', outsideMember: decision.outsideMember });
  expect(told.map(({ status }: { status: string }) => status)).toEqual(expect.arrayContaining(['lodged', 'acknowledged', 'in-review', 'decided']));
});

it('is overdue the day after its next step was due', async () => {
  await lodged();
  test.clock.set('2027-01-19T09:00:00Z');
  expect((await mine()).overdue).toBe(true);
  test.clock.set('2027-01-11T12:00:00Z');
});

it('is taken until the last day of the window and refused after it', async () => {
  test.clock.set('2027-02-09T09:00:00Z');
  const late = await lodge().expect(409);
  expect(late.body.objections).toEqual([{ rule: 'appeal-in-window', facts: { until: '2027-02-08' } }]);
  test.clock.set('2027-02-08T22:00:00Z');
  await lodge().expect(201);
  test.clock.set('2027-01-11T12:00:00Z');
});

it('is not decided by anybody who marked, moderated, prepared or approved, nor by whoever declared an interest', async () => {
  const id = await toReview();
  const asDecider = (accountId: string) => actorOf(world.organisation.id, accountId, [Role.Iqa], null);
  const interests = async (accountId: string) => (await step(id, 'decision', decision, asDecider(accountId)).expect(409)).body.objections[0].facts.interests;
  expect(await interests(world.assessor.actor.accountId)).toEqual(['marked']);
  expect(await interests(world.iqa.accountId)).toEqual(['moderated']);
  expect(await interests(world.administrator.accountId)).toEqual(['prepared-release']);
  expect(await interests(world.secondAdministrator.accountId)).toEqual(['approved-release']);
  const assessor = await world.organisation.assessor('ST0825', []);
  const declaration = { organisationId: world.organisation.id, id: randomUUID(), assessorId: assessor.id, employerId: apprentice.employerId, reason: 'Brother works there.' };
  await new Transactions(test.source).run(world.organisation.tenant, (manager) => manager.insert(ConflictDeclarationEntity, declaration));
  expect(await interests(assessor.actor.accountId)).toEqual(['declared']);
  expect((await test.as(asDecider(world.iqa.accountId)).get(`/api/appeals/${id}`).expect(200)).body.interests).toEqual(['moderated']);
});

it('is not rejected by anybody with an interest either; who rejected it and when is on record', async () => {
  const id = await lodged();
  await step(id, 'acknowledgement').expect(201);
  const words = { words: 'The policy knows no such ground.' };
  expect((await step(id, 'rejection', words).expect(409)).body.objections[0].facts.interests).toEqual(['prepared-release']);
  const other = await world.organisation.account([Role.Administrator]);
  await step(id, 'rejection', words, other).expect(201);
  expect(await rowsIn(test, world, 'SELECT status, decided_by, decided_at IS NOT NULL AS dated FROM appeal WHERE id = $1', [id])).toEqual([
    { status: 'rejected', decided_by: other.accountId, dated: true },
  ]);
});

it('is withdrawn by staff for an appellant who asked, by nobody with an interest, and tells the appellant why', async () => {
  const id = await lodged();
  const words = { words: 'Told us by telephone on 12 January.' };
  const withdraw = (actor: Actor | null, body: object = words) => test.as(actor).post(`/api/appeals/${id}/withdrawal-on-request`, body);
  expect((await withdraw(world.administrator).expect(409)).body.objections[0].facts.interests).toEqual(['prepared-release']);
  const other = await world.organisation.account([Role.Administrator]);
  expect((await withdraw(null)).status).toBe(401);
  expect((await withdraw(apprentice.actor)).status).toBe(403);
  expect((await withdraw((await createGradingWorld(test)).administrator)).status).toBe(404);
  expect((await withdraw(other, { words: '' })).status).toBe(422);
  expect((await Promise.all([withdraw(other), withdraw(other)])).map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await mine()).toMatchObject({ status: 'withdrawn', steps: [{ status: 'lodged' }, { status: 'withdrawn', words: words.words }] });
});

it('is not decided by whoever marked beside the lead, nor by whoever worked there in the last three years', async () => {
  const id = await toReview();
  const { organisation } = world;
  const [beside, former, free] = [await organisation.assessor('ST0825', []), await organisation.assessor('ST0825', []), await organisation.assessor('ST0825', [])];
  const employment = { organisationId: organisation.id, employerId: apprentice.employerId, firstDay: '2018-01-01' };
  await new Transactions(test.source).run(organisation.tenant, async (manager) => {
    const second = { organisationId: organisation.id, attemptId: apprentice.observation, assessorId: beside.id, addedBy: world.administrator.accountId, addedAt: new Date() };
    await manager.insert(SecondAssessorEntity, second);
    await manager.insert(AssessorEmploymentEntity, { ...employment, id: randomUUID(), assessorId: former.id, lastDay: '2024-06-30' });
    await manager.insert(AssessorEmploymentEntity, { ...employment, id: randomUUID(), assessorId: free.id, lastDay: '2023-12-31' });
  });
  const decide = ({ actor }: { actor: { accountId: string } }) => step(id, 'decision', decision, actorOf(organisation.id, actor.accountId, [Role.Iqa], null));
  expect((await decide(beside).expect(409)).body.objections[0].facts.interests).toEqual(['marked']);
  expect((await decide(former).expect(409)).body.objections[0].facts.interests).toEqual(['employed']);
  await decide(free).expect(201);
});

it('that the apprentice lodged is unknown to the provider and the employer, who neither read nor withdraw it', async () => {
  const fileId = await upload(test, apprentice.actor, aPdf(), { purpose: 'appeal-evidence', name: 'messages.pdf' });
  const { id } = (await lodge({ fileIds: [fileId] }).expect(201)).body;
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: apprentice.trainingProviderId });
  const employer = await world.organisation.account([Role.Employer], { employerId: apprentice.employerId });
  await test.as(apprentice.actor).put('/api/my/outcome/sharing', { enrolmentId: apprentice.enrolmentId, withEmployer: true });
  expect((await test.as(provider).get('/api/my/appeals').expect(200)).body.items).toEqual([]);
  for (const actor of [provider, employer]) expect((await test.as(actor).get(`/api/appeals/${id}/files/${fileId}`)).status).toBe(404);
  expect((await test.as(provider).post(`/api/appeals/${id}/withdrawal`)).status).toBe(404);
  await test.as(apprentice.actor).post(`/api/appeals/${id}/withdrawal`).expect(201);
  const lodgedByProvider = (await lodge({}, provider).expect(201)).body.id;
  expect((await test.as(provider).get('/api/my/appeals').expect(200)).body.items).toEqual([expect.objectContaining({ id: lodgedByProvider })]);
  expect(await mine()).toMatchObject({ id: lodgedByProvider });
  await test.as(provider).post(`/api/appeals/${lodgedByProvider}/withdrawal`).expect(201);
});

it('is one at a time: lodged once, moved once, decided once, however many try at once', async () => {
  const lodging = await Promise.all([lodge(), lodge(), lodge()]);
  expect(lodging.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const id = lodging.find(({ status }) => status === 201)?.body.id;
  expect((await Promise.all([step(id, 'acknowledgement'), step(id, 'acknowledgement')])).map(({ status }) => status).sort()).toEqual([201, 409]);
  await step(id, 'review').expect(201);
  const [one, two] = [await somebody(), await somebody()];
  const deciding = await Promise.all([step(id, 'decision', decision, one), step(id, 'decision', { ...decision, decision: 'not-upheld' }, two)]);
  expect(deciding.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('that is upheld leads to a correction that names it, and lists others marked alike, with what was found', async () => {
  const other = await world.enrol();
  await steps.grade(other, 'pass', 'pass');
  const id = await toReview();
  const [{ markVersionId }] = (await test.as(world.iqa).get(`/api/appeals/${id}`).expect(200)).body.marks.filter(({ method }: { method: string }) => method === 'observation');
  const correction = { markVersionId, levels: [], grade: 'pass', reason: 'The appeal was upheld: the second task counts.', appealId: id };
  expect((await test.as(world.iqa).post(`/api/results/${resultId}/corrections`, correction)).status).toBe(422);
  expect((await test.as(world.iqa).get(`/api/appeals/${id}/others`).expect(200)).body.items).toEqual([]);
  const decider = await somebody();
  await step(id, 'decision', decision, decider).expect(201);
  const { items } = (await test.as(decider).get(`/api/appeals/${id}/others`).expect(200)).body;
  const found = items.find(({ apprenticeName, method }: { apprenticeName: string; method: string }) => method === 'observation' && apprenticeName.length > 0);
  expect(found.because).toEqual(['same-assessor', 'same-rubric', 'same-day']);
  expect(items.map((item: { markVersionId: string }) => item.markVersionId)).not.toContain(markVersionId);
  const findings = { finding: 'stands', words: 'All tasks were looked at.' };
  const own = await test.as(world.iqa).post(`/api/appeals/${id}/others/${found.markVersionId}`, findings).expect(409);
  expect(own.body.objections[0].facts.interests).toEqual(['moderated']);
  expect((await test.as(decider).post(`/api/appeals/${id}/others/${markVersionId}`, findings)).status).toBe(404);
  const look = () => test.as(decider).post(`/api/appeals/${id}/others/${found.markVersionId}`, findings);
  expect((await Promise.all([look(), look()])).map(({ status }) => status).sort()).toEqual([201, 409]);
  await test.as(world.iqa).post(`/api/results/${resultId}/corrections`, correction).expect(201);
});

it('carries evidence that the apprentice and those who read appeals can fetch, as an attachment, and nobody else', async () => {
  const fileId = await upload(test, apprentice.actor, aPdf(), { purpose: 'appeal-evidence', name: 'recording notes.pdf' });
  const { id } = (await lodge({ fileIds: [fileId] }).expect(201)).body;
  expect((await mine()).files).toEqual([expect.objectContaining({ id: fileId, name: 'recording notes.pdf' })]);
  const path = `/api/appeals/${id}/files/${fileId}`;
  for (const actor of [apprentice.actor, world.iqa]) expect((await test.as(actor).get(path).expect(200)).headers['content-disposition']).toMatch(/^attachment/);
  const others = [world.assessor.actor, (await world.enrol()).actor, (await createGradingWorld(test)).administrator];
  for (const actor of others) expect((await test.as(actor).get(path)).status).toBe(404);
});

it('is refused for strangers, other roles, other people’s results and malformed requests', async () => {
  const elsewhere = await createGradingWorld(test);
  const id = await lodged();
  const stranger = (await world.enrol()).actor;
  expect((await test.as(null).post(`/api/results/${resultId}/appeals`, appeal)).status).toBe(401);
  expect((await lodge({}, world.assessor.actor)).status).toBe(403);
  expect((await lodge({}, stranger)).status).toBe(404);
  expect((await test.as(stranger).post(`/api/appeals/${id}/withdrawal`)).status).toBe(404);
  for (const name of ['acknowledgement', 'review', 'decision']) {
    expect((await step(id, name, decision, apprentice.actor)).status).toBe(403);
    expect((await step(id, name, decision, elsewhere.administrator)).status).toBe(404);
  }
  expect((await lodge({ grounds: [] })).status).toBe(422);
  expect((await lodge({ grounds: ['disappointed'] })).status).toBe(422);
  expect((await lodge({ statement: 'Unfair.' })).status).toBe(422);
  expect((await step(id, 'decision', { ...decision, outsideMember: '' })).status).toBe(422);
  expect((await lodge({}, world.iqa)).status).toBe(403);
});

describe('assessing again what an upheld appeal was about', () => {
  const latestOn = '2027-04-30';
  const markOf = async (method = 'observation') =>
    (await rowsIn<{ id: string }>(test, world, 'SELECT mark_version_id AS id FROM result_component WHERE result_id = $1 AND method = $2', [resultId, method]))[0]?.id ?? '';
  const again = (appealId: string, markVersionId: string, actor: Actor | null = world.administrator, body: object = { latestOn }) =>
    test.as(actor).post(`/api/appeals/${appealId}/marks/${markVersionId}/reassessment`, body);
  const upheld = async () => {
    const id = await toReview();
    const decider = await somebody();
    await step(id, 'decision', decision, decider).expect(201);
    return { id, decider };
  };

  it('opens an attempt of the same kind once, and who had a part in the first neither leads it nor marks beside', async () => {
    const { id, decider } = await upheld();
    expect((await Promise.all([again(id, await markOf()), again(id, await markOf())])).map(({ status }) => status).sort()).toEqual([201, 409]);
    const [opened] = await rowsIn<{ id: string; kind: string }>(test, world, 'SELECT id, kind, number, latest_on::text AS until FROM attempt WHERE on_appeal_of = $1', [apprentice.observation]);
    expect(opened).toMatchObject({ kind: 'first', number: 2, until: latestOn });
    const marks = (await test.as(decider).get(`/api/appeals/${id}`).expect(200)).body.marks;
    expect(marks.map(({ method, reassessed }: { method: string; reassessed: boolean }) => [method, reassessed])).toEqual([['observation', true], ['professional-discussion', false]]);
    const attemptId = opened?.id ?? '';
    const other = await world.organisation.assessor('ST0825', ['observation']);
    await new Transactions(test.source).run(world.organisation.tenant, (manager) => addBooking(manager, world.organisation.id, attemptId, other));
    const scheduler = await world.organisation.account([Role.Scheduler]);
    expect((await test.as(scheduler).post(`/api/attempts/${attemptId}/second-assessors`, { assessorId: world.assessor.id }).expect(409)).body.code).toBe('interest-declared');
    await rowsIn(test, world, 'UPDATE booking SET assessor_id = $2 WHERE attempt_id = $1', [attemptId, world.assessor.id]);
    expect((await test.as(world.assessor.actor).post(`/api/attempts/${attemptId}/marking`).expect(409)).body.code).toBe('interest-declared');
  });

  it('is refused before the appeal is upheld, for another assessment than it is about, and for a day that has passed', async () => {
    const waiting = await toReview();
    expect((await again(waiting, await markOf()).expect(409)).body.code).toBe('appeal-not-upheld');
    await step(waiting, 'decision', decision, await somebody()).expect(201);
    expect((await again(waiting, await markOf('professional-discussion'))).status).toBe(404);
    expect((await again(waiting, await markOf(), world.administrator, { latestOn: '2027-01-10' })).status).toBe(422);
  });

  it('is for those who decide appeals', async () => {
    const { id } = await upheld();
    expect((await again(id, await markOf(), null)).status).toBe(401);
    for (const actor of [world.assessor.actor, apprentice.actor]) expect((await again(id, await markOf(), actor)).status).toBe(403);
    expect((await again(id, await markOf(), (await createGradingWorld(test)).administrator)).status).toBe(404);
    expect((await again(id, await markOf(), world.administrator, { latestOn: 'soon' })).status).toBe(422);
  });
});
