import { Role } from '@assay/people/domain';
import { actorOf } from '@assay/platform/testing';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let resultId: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  resultId = await steps.grade(apprentice, 'distinction', 'pass');
});

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const prepare = (resultIds: string[]) => test.as(world.administrator).post('/api/releases', { resultIds });
const approve = (id: string, actor = world.secondAdministrator) => test.as(actor).post(`/api/releases/${id}/approval`);
const stateOf = async (id: string) => {
  const { items } = (await test.as(world.iqa).get('/api/results').expect(200)).body;
  return items.find((item: { id: string }) => item.id === id)?.state;
};

it('goes from ready over prepared to released, with two people', async () => {
  expect(await stateOf(resultId)).toBe('ready');
  const id = await steps.prepare([resultId]);
  expect(await stateOf(resultId)).toBe('prepared');
  const approved = await approve(id).expect(201);
  expect(approved.body).toMatchObject({ id, status: 'approved', effectiveAt: expect.any(String) });
  expect(await stateOf(resultId)).toBe('released');
  const one = (await test.as(world.administrator).get(`/api/releases/${id}`).expect(200)).body;
  expect(one).toMatchObject({
    inEffect: true,
    own: true,
    resultCount: 1,
    results: [{ id: resultId, overallGrade: 'merit' }],
  });
});

it('waits for the time it was prepared for', async () => {
  const wantedAt = inAnHour();
  const id = await steps.release([resultId], wantedAt);
  expect(await stateOf(resultId)).toBe('scheduled');
  expect((await test.as(world.iqa).get(`/api/releases/${id}`)).body).toMatchObject({
    inEffect: false,
    effectiveAt: wantedAt,
  });
});

it('is not approved by the one who prepared it', async () => {
  const id = await steps.prepare([resultId]);
  const answer = await approve(id, world.administrator);
  expect([answer.status, answer.body.code]).toEqual([409, 'release-refused']);
  expect(answer.body.objections).toEqual([{ rule: 'release-has-two-people', facts: {} }]);
});

it('is not approved by somebody whose own mark is in it', async () => {
  const id = await steps.prepare([resultId]);
  const { accountId } = world.assessor.actor;
  const both = actorOf(world.organisation.id, accountId, [Role.Assessor, Role.Administrator], null);
  const answer = await approve(id, both);
  expect(answer.body.objections).toEqual([{ rule: 'approver-did-not-mark', facts: { resultIds: [resultId] } }]);
});

it('holds a result once, whoever prepares at the same time', async () => {
  const answers = await Promise.all([prepare([resultId]), prepare([resultId]), prepare([resultId])]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.objections[0].rule).toBe('result-in-one-release');
});

it('is decided once when two approve and one withdraws at once', async () => {
  const id = await steps.prepare([resultId]);
  const third = await world.organisation.account([Role.Administrator]);
  const answers = await Promise.all([approve(id), approve(id, third), test.as(world.administrator).post(`/api/releases/${id}/withdrawal`)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

it('frees its results when it is withdrawn', async () => {
  const id = await steps.prepare([resultId]);
  await test.as(world.administrator).post(`/api/releases/${id}/withdrawal`).expect(201);
  expect(await stateOf(resultId)).toBe('ready');
  expect((await approve(id)).body.code).toBe('release-already-decided');
});

it.each([
  ['no result', { resultIds: [] }, 422],
  ['a text that is no id', { resultIds: ['x'] }, 422],
  ['a time without its zone', { resultIds: [randomUUID()], wantedAt: '2027-01-11T09:00' }, 422],
  ['an unknown result', { resultIds: [randomUUID()] }, 404],
])('refuses to prepare %s', async (_case, body, status) => {
  expect((await test.as(world.administrator).post('/api/releases', body)).status).toBe(status);
});

it('is refused for strangers and for roles without the permission, and not found for another organisation', async () => {
  const elsewhere = await createGradingWorld(test);
  const id = await steps.prepare([resultId]);
  const commands = [
    ['/api/releases', { resultIds: [resultId] }],
    [`/api/releases/${id}/approval`, {}],
    [`/api/releases/${id}/withdrawal`, {}],
  ] as const;
  for (const [path, body] of commands) {
    expect((await test.as(null).post(path, body)).status).toBe(401);
    expect((await test.as(world.assessor.actor).post(path, body)).status).toBe(403);
    expect((await test.as(apprentice.actor).post(path, body)).status).toBe(403);
    expect((await test.as(elsewhere.administrator).post(path, body)).status).toBe(404);
  }
  expect((await test.as(world.iqa).post(`/api/releases/${id}/approval`)).status).toBe(403);
});
