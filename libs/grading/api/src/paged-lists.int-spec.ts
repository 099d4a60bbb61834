import { ApprenticeEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { GradingModule } from './grading.module';
import { gradingSteps, type GradingSteps, rowsIn } from './testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice, type GradingWorld } from './testing/grading-world';

let test: TestApplication;
let world: GradingWorld;
let steps: GradingSteps;
let provider: Actor;

/** Three of everything, all at the same instant: nothing but the id tells their order. */
beforeAll(async () => {
  test = await createTestApplication([GradingModule], { now: '2027-01-11T12:00:00Z' });
  world = await createGradingWorld(test);
  steps = gradingSteps(test, world);
  const trainingProviderId = await world.organisation.trainingProvider();
  provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  for (let count = 0; count < 3; count += 1) await beWaitedFor(await world.enrol());
  const graded = [await world.enrol(), await world.enrol(), await world.enrol()];
  for (const apprentice of graded)
    await inOrganisation((manager) =>
      manager.update(ApprenticeEntity, { organisationId: world.organisation.id, id: apprentice.id }, { trainingProviderId }),
    );
  const results: string[] = [];
  for (const apprentice of graded) results.push(await steps.grade(apprentice, 'fail', 'pass'));
  await steps.release(results);
  for (const [index, apprentice] of graded.entries()) await beQuestioned(apprentice, results[index]!);
  const others = [await world.enrol(), await world.enrol(), await world.enrol()];
  for (const apprentice of others) await steps.prepare([await steps.grade(apprentice, 'pass', 'pass')]);
}, 120_000);
afterAll(() => test.close());

const inOrganisation: <T>(work: Parameters<typeof Transactions.prototype.run<T>>[1]) => Promise<T> = (work) =>
  new Transactions(test.source).run(world.organisation.tenant, work);

/** A mark waits for moderation, a request and a case for an answer. */
async function beWaitedFor({ id, enrolmentId, observation, actor }: EnrolledApprentice): Promise<void> {
  await test
    .as(actor)
    .post(`/api/attempts/${observation}/considerations`, { reason: 'The fire alarm went off for half an hour.' })
    .expect(201);
  await steps.open(observation);
  await steps.judge(id, observation, 'pass');
  await steps.submit(id, observation, 'pass');
  await test
    .as(world.iqa)
    .post(`/api/enrolments/${enrolmentId}/cases`, { kind: 'malpractice', reason: 'Both used the same words.' })
    .expect(201);
}

/** A correction and an appeal of a released result. */
async function beQuestioned({ observation, actor }: EnrolledApprentice, resultId: string): Promise<void> {
  const [mark] = await rowsIn<{ id: string }>(test, world, 'SELECT id FROM mark_version WHERE attempt_id = $1', [observation]);
  const reason = 'The second task was seen on the recording and had been overlooked.';
  const levels = world.criteria.slice(0, 2).map((criterionId) => ({ criterionId, grade: 'pass', remark: 'Shown in the recording.' }));
  await test
    .as(world.administrator)
    .post(`/api/results/${resultId}/corrections`, { markVersionId: mark?.id, levels, grade: 'pass', reason })
    .expect(201);
  const appeal = {
    method: 'observation',
    grounds: ['evidence-overlooked'],
    statement: 'The second task is on the recording and was not looked at.',
  };
  await test.as(actor).post(`/api/results/${resultId}/appeals`, appeal).expect(201);
}

const lists: readonly [string, () => Actor, number][] = [
  ['appeals', () => world.administrator, 3],
  ['cases', () => world.iqa, 3],
  ['corrections', () => world.administrator, 3],
  ['considerations', () => world.administrator, 3],
  ['apprentice-outcomes', () => provider, 3],
  ['results', () => world.administrator, 6],
  ['releases', () => world.administrator, 4],
  ['moderations', () => world.iqa, 3],
];

it.each(lists)('tells %s page by page: from any place on, all that come after it, and how many there are', async (path, actor, count) => {
  const at = async (offset: number) => (await test.as(actor()).get(`/api/${path}?offset=${offset}`).expect(200)).body;
  const all = (await test.as(actor()).get(`/api/${path}`).expect(200)).body;
  expect([all.items.length, all.total]).toEqual([count, count]);
  for (let offset = 1; offset <= count; offset += 1) expect(await at(offset)).toEqual({ items: all.items.slice(offset), total: count });
  expect((await test.as(actor()).get(`/api/${path}?offset=-1`)).status).toBe(422);
});
