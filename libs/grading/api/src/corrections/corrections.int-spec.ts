import { ConflictDeclarationEntity, rowsOf, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { actorOf } from '@assay/platform/testing';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let resultId: string;
let markVersionId: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  resultId = await steps.grade(apprentice, 'fail', 'pass');
  const sql = 'SELECT id FROM mark_version WHERE attempt_id = $1';
  markVersionId = (await rowsIn<{ id: string }>(test, world, sql, [apprentice.observation]))[0]?.id ?? '';
});

const reason = 'The second task was seen on the recording and had been overlooked.';
const body = (more: object = {}) => ({ markVersionId, levels: levels(), grade: 'pass', reason, ...more });
const levels = () => world.criteria.slice(0, 2).map((criterionId) => ({ criterionId, grade: 'pass', remark: 'Shown in the recording.' }));
const prepare = (more: object = {}, actor = world.administrator) => test.as(actor).post(`/api/results/${resultId}/corrections`, body(more));
const approve = (id: string, actor = world.secondAdministrator) => test.as(actor).post(`/api/corrections/${id}/approval`);
const outcome = async () => (await test.as(apprentice.actor).get('/api/my/outcome').expect(200)).body.outcomes[0];
const codeOf = async (id: string) =>
  (await rowsIn<{ code: string }>(test, world, 'SELECT code FROM statement WHERE result_id = $1', [id]))[0]?.code ?? '';
const isValid = async (code: string) => (await test.as(null).get(`/api/statements/${code}/validity`).expect(200)).body.valid as boolean;

it('leads to a new version of mark and result, which the apprentice sees with the reason; the old statement holds no longer', async () => {
  await steps.release([resultId]);
  const oldCode = await codeOf(resultId);
  expect([(await outcome()).overallGrade, await isValid(oldCode)]).toEqual(['fail', true]);
  const { id } = (await prepare().expect(201)).body;
  expect((await outcome()).overallGrade).toBe('fail');
  const approved = (await approve(id).expect(201)).body;
  expect(approved).toMatchObject({ status: 'approved', newResultId: expect.any(String), effectiveAt: expect.any(String) });
  expect(await outcome()).toMatchObject({
    resultId: approved.newResultId,
    number: 2,
    overallGrade: 'pass',
    correction: { reason, from: 'fail' },
  });
  expect([await isValid(oldCode), await isValid(await codeOf(approved.newResultId))]).toEqual([false, true]);
  const versions = await rowsIn(test, world, 'SELECT number, grade FROM mark_version WHERE attempt_id = $1 ORDER BY number', [
    apprentice.observation,
  ]);
  expect(versions).toEqual([
    { number: 1, grade: 'fail' },
    { number: 2, grade: 'pass' },
  ]);
});

it('waits for its time by the database’s clock, and for the release it corrects', async () => {
  await steps.release([resultId]);
  const { id } = (await prepare({ wantedAt: new Date(Date.now() + 3_600_000).toISOString() }).expect(201)).body;
  await approve(id).expect(201);
  expect(await outcome()).toMatchObject({ number: 1, overallGrade: 'fail', correction: null });
});

it('of a result that is not out yet stays inside until the new version is released', async () => {
  const { id } = (await prepare().expect(201)).body;
  const { newResultId, effectiveAt } = (await approve(id).expect(201)).body;
  expect([effectiveAt, await outcome()]).toEqual([null, undefined]);
  await steps.release([newResultId]);
  expect(await outcome()).toMatchObject({ number: 1, overallGrade: 'pass', correction: null });
  const { trainingProviderId } = apprentice;
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  expect((await test.as(provider).get('/api/apprentice-outcomes').expect(200)).body.items[0]).toMatchObject({
    resultId: newResultId,
    corrected: false,
  });
  const outside = { organisationId: world.organisation.id, audience: 'outside', subjectId: apprentice.id } as const;
  expect(await new Transactions(test.source).run(outside, (manager) => rowsOf(manager, 'SELECT reason FROM correction'))).toEqual([]);
});

it('is approved by a second person who neither prepared it nor marked or moderated', async () => {
  const { id } = (await prepare().expect(201)).body;
  const both = (accountId: string) => actorOf(world.organisation.id, accountId, [Role.Administrator], null);
  const rules = async (actor = world.administrator) =>
    (await approve(id, actor).expect(409)).body.objections.map(({ rule }: { rule: string }) => rule);
  expect(await rules()).toEqual(['correction-has-two-people']);
  expect(await rules(both(world.assessor.actor.accountId))).toEqual(['approver-did-not-mark']);
  expect(await rules(both(world.iqa.accountId))).toEqual(['approver-did-not-mark']);
  const { organisation } = world;
  const assessor = await organisation.assessor('ST0825', []);
  const declaration = {
    organisationId: organisation.id,
    id: randomUUID(),
    assessorId: assessor.id,
    employerId: apprentice.employerId,
    reason: 'Sister works there.',
  };
  await new Transactions(test.source).run(organisation.tenant, (manager) => manager.insert(ConflictDeclarationEntity, declaration));
  expect(await rules(both(assessor.actor.accountId))).toEqual(['decider-has-no-interest']);
});

it('is prepared once and decided once, however many try at the same time', async () => {
  const prepared = await Promise.all([prepare(), prepare({}, world.iqa), prepare()]);
  expect(prepared.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const id = prepared.find(({ status }) => status === 201)?.body.id;
  const third = await world.organisation.account([Role.Administrator]);
  const fourth = await world.organisation.account([Role.Administrator]);
  const decided = await Promise.all([approve(id, third), approve(id, fourth), test.as(third).post(`/api/corrections/${id}/withdrawal`)]);
  expect(decided.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

it('is refused where it would change nothing, does not fit the mark, or the result was superseded', async () => {
  const rule = async (more: object) => (await prepare(more).expect(409)).body.objections[0].rule;
  expect(await rule({ levels: [], grade: 'fail' })).toBe('correction-changes-something');
  expect(await rule({ levels: [], grade: 'merit' })).toBe('correction-fits-the-mark');
  expect(await rule({ levels: [{ criterionId: randomUUID(), grade: 'pass', remark: '' }] })).toBe('correction-fits-the-mark');
  const { id } = (await prepare().expect(201)).body;
  await approve(id).expect(201);
  expect((await prepare().expect(409)).body.code).toBe('result-superseded');
});

it('lets nobody change what was released or decided, not even with a query of their own', async () => {
  await steps.release([resultId]);
  const { id } = (await prepare().expect(201)).body;
  await approve(id).expect(201);
  const change = (sql: string) => new Transactions(test.source).run(world.organisation.tenant, (manager) => manager.query(sql));
  await expect(change(`UPDATE result SET overall_grade = 'distinction' WHERE id = '${resultId}'`)).rejects.toThrow(/permission denied/);
  await expect(change(`UPDATE mark_version SET grade = 'distinction' WHERE id = '${markVersionId}'`)).rejects.toThrow(/permission denied/);
  await expect(change(`UPDATE correction SET reason = 'because' WHERE id = '${id}'`)).rejects.toThrow(/permission denied/);
  await expect(change(`UPDATE correction SET status = 'withdrawn' WHERE id = '${id}'`)).rejects.toThrow(
    /do not change once they are approved/,
  );
});

it.each([
  ['no reason', { reason: ' ' }],
  ['a grade nobody knows', { grade: 'superb' }],
  ['a time without its zone', { wantedAt: '2027-01-11T09:00' }],
  ['a mark that is no id', { markVersionId: 'x' }],
])('refuses to prepare with %s', async (_case, more) => {
  expect((await prepare(more)).status).toBe(422);
});

it('is refused for strangers and roles without the permission, and not found for another organisation', async () => {
  const elsewhere = await createGradingWorld(test);
  const { id } = (await prepare().expect(201)).body;
  for (const [path, content] of [
    [`/api/results/${resultId}/corrections`, body()],
    [`/api/corrections/${id}/approval`, {}],
    [`/api/corrections/${id}/withdrawal`, {}],
  ] as const) {
    expect((await test.as(null).post(path, content)).status).toBe(401);
    expect((await test.as(world.assessor.actor).post(path, content)).status).toBe(403);
    expect((await test.as(apprentice.actor).post(path, content)).status).toBe(403);
    expect((await test.as(elsewhere.administrator).post(path, content)).status).toBe(404);
  }
  expect((await approve(id, world.iqa)).status).toBe(403);
  expect((await test.as(world.iqa).get('/api/corrections').expect(200)).body.items).toEqual(
    expect.arrayContaining([expect.objectContaining({ id, from: 'fail', to: 'pass', own: false })]),
  );
});
