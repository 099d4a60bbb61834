import { Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createAppellant, decision, type Appellant } from '../testing/appellant';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { addBooking, createGradingWorld } from '../testing/grading-world';

let stage: GradingStage;
let { test, world } = {} as GradingStage;
let { apprentice, resultId, step, toReview } = {} as Appellant;

beforeAll(async () => {
  stage = await createGradingStage();
  ({ test, world } = stage);
});
afterAll(() => test.close());
beforeEach(async () => {
  ({ apprentice, resultId, step, toReview } = await createAppellant(stage));
});

const somebody = () => world.organisation.account([Role.Iqa]);
const latestOn = '2027-04-30';
const markOf = async (method = 'observation') =>
  (
    await rowsIn<{ id: string }>(test, world, 'SELECT mark_version_id AS id FROM result_component WHERE result_id = $1 AND method = $2', [
      resultId,
      method,
    ])
  )[0]?.id ?? '';
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
  expect((await Promise.all([again(id, await markOf()), again(id, await markOf())])).map(({ status }) => status).sort()).toEqual([
    201, 409,
  ]);
  const [opened] = await rowsIn<{ id: string; kind: string }>(
    test,
    world,
    'SELECT id, kind, number, latest_on::text AS until FROM attempt WHERE on_appeal_of = $1',
    [apprentice.observation],
  );
  expect(opened).toMatchObject({ kind: 'first', number: 2, until: latestOn });
  const marks = (await test.as(decider).get(`/api/appeals/${id}`).expect(200)).body.marks;
  expect(marks.map(({ method, reassessed }: { method: string; reassessed: boolean }) => [method, reassessed])).toEqual([
    ['observation', true],
    ['professional-discussion', false],
  ]);
  const attemptId = opened?.id ?? '';
  const other = await world.organisation.assessor('ST0825', ['observation']);
  await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    addBooking(manager, world.organisation.id, attemptId, other),
  );
  const scheduler = await world.organisation.account([Role.Scheduler]);
  expect(
    (await test.as(scheduler).post(`/api/attempts/${attemptId}/second-assessors`, { assessorId: world.assessor.id }).expect(409)).body.code,
  ).toBe('interest-declared');
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
