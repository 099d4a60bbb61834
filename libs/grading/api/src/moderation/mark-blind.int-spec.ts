import { SettingValueEntity, Transactions } from '@assay/database';
import { Role, SettingKey, SettingUnit } from '@assay/people/domain';
import { actorOf } from '@assay/platform/testing';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let id: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
  await moderateBlind();
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  await steps.open(apprentice.observation);
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  id = (await steps.submit(apprentice.id, apprentice.observation, 'pass')).id;
});

const moderateBlind = () =>
  new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.insert(SettingValueEntity, {
      organisationId: world.organisation.id,
      key: SettingKey.SamplingBlind,
      effectiveFrom: '2027-01-01',
      amount: 100,
      unit: SettingUnit.Percent,
      reason: 'For the test.',
      setBy: world.administrator.accountId,
    }),
  );
const iqa = () => test.as(world.iqa);
const levels = (...grades: string[]) => ({ levels: grades.map((grade, index) => ({ criterionId: world.criteria[index], grade })) });
const markBlind = (body: object = levels('pass', 'distinction')) => iqa().post(`/api/mark-versions/${id}/blind-mark`, body);
const decide = () => iqa().post(`/api/mark-versions/${id}/moderation`, { decision: 'upheld' });

it('keeps a mark out of the figures until it is decided', async () => {
  const counted = async () => (await iqa().get('/api/figures').expect(200)).body.rates[0].marks as number;
  const before = await counted();
  await markBlind().expect(201);
  expect(await counted()).toBe(before);
  await decide().expect(201);
  expect(await counted()).toBe(before + 1);
});

it('shows the evidence and nothing of what was judged', async () => {
  const sheet = await iqa().get(`/api/mark-versions/${id}/blind-sheet`).expect(200);
  expect(sheet.body.criteria[0]).toMatchObject({ title: 'Script and code', evidence: expect.stringContaining('private') });
  expect(sheet.text).not.toContain('remark on');
  expect(Object.keys(sheet.body.criteria[0])).not.toContain('grade');
  const { items } = (await iqa().get('/api/moderations')).body;
  expect(items.find((item: { markVersionId: string }) => item.markVersionId === id)).toMatchObject({
    blindFirst: true,
    grade: null,
    reasons: [],
  });
  expect((await iqa().get(`/api/moderations/${id}`)).body.code).toBe('blind-mark-comes-first');
  expect((await decide()).body.code).toBe('blind-mark-comes-first');
});

it('opens the mark once the moderator has chosen, side by side', async () => {
  const answer = await markBlind().expect(201);
  expect(answer.body).toMatchObject({ ...levels('pass', 'distinction'), proposedGrade: 'pass' });
  const open = (await iqa().get(`/api/moderations/${id}`).expect(200)).body;
  expect(open).toMatchObject({
    mark: { grade: 'pass' },
    blindMark: levels('pass', 'distinction'),
    criteria: [{ grade: 'pass' }, { grade: 'pass' }],
  });
  await decide().expect(201);
  const second = await world.organisation.account([Role.Iqa]);
  expect((await test.as(second).get(`/api/moderations/${id}`)).body.blindMark).toMatchObject(levels('pass', 'distinction'));
});

it('hides it from every other moderator until they have chosen themselves', async () => {
  await markBlind().expect(201);
  const second = await world.organisation.account([Role.Iqa]);
  expect((await test.as(second).get(`/api/moderations/${id}`)).body.code).toBe('blind-mark-comes-first');
});

it('is chosen once, also when it is sent twice at once', async () => {
  const answers = await Promise.all([markBlind(), markBlind()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect((await markBlind()).body.code).toBe('already-marked-blind');
});

it.each([
  ['a missing criterion', () => levels('pass'), 409, 'moderation-refused'],
  ['a grade outside the scale', () => levels('pass', 'merit'), 409, 'moderation-refused'],
  ['an unknown grade', () => levels('pass', 'superb'), 422, 'validation-failed'],
  ['no levels', () => ({}), 422, 'validation-failed'],
])('refuses %s', async (_case, body, status, code) => {
  const answer = await markBlind(body());
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

it('is never of one’s own mark', async () => {
  const both = actorOf(world.organisation.id, world.assessor.actor.accountId, [Role.Assessor, Role.Iqa], null);
  const answer = await test.as(both).post(`/api/mark-versions/${id}/blind-mark`, levels('pass', 'pass'));
  expect(answer.body.objections).toEqual([{ rule: 'moderator-is-independent', facts: {} }]);
});

it('is refused for strangers and other roles, and not found for another organisation', async () => {
  const elsewhere = await createGradingWorld(test);
  const paths = [`/api/mark-versions/${id}/blind-mark`] as const;
  for (const path of paths) {
    expect((await test.as(null).post(path, levels('pass', 'pass'))).status).toBe(401);
    for (const actor of [world.administrator, world.assessor.actor, apprentice.actor])
      expect((await test.as(actor).post(path, levels('pass', 'pass'))).status).toBe(403);
    expect((await test.as(elsewhere.iqa).post(path, levels('pass', 'pass'))).status).toBe(404);
  }
  expect((await test.as(elsewhere.iqa).get(`/api/mark-versions/${id}/blind-sheet`)).status).toBe(404);
});
