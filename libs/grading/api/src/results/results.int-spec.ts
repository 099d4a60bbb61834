import type { TestApplication } from '@assay/platform/testing';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { createGradingWorld } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
afterEach(() => test.clock.set('2027-01-11T12:00:00Z'));

const one = async (id: string) => (await test.as(world.iqa).get(`/api/results/${id}`).expect(200)).body;

it('is due so many working days after its last event, and overdue after that day', async () => {
  const id = await steps.grade(await world.enrol(), 'pass', 'pass');
  expect(await one(id)).toMatchObject({ dueOn: '2027-01-25', overdue: false, held: false, claim: null });
  test.clock.set('2027-01-26T09:00:00Z');
  expect(await one(id)).toMatchObject({ overdue: true });
  await steps.release([id]);
  expect(await one(id)).toMatchObject({ overdue: false, state: 'released' });
});

it('lets the certificate be claimed after the wait, sooner after a top grade, never after a fail; an appeal stops it', async () => {
  const apprentice = await world.enrol();
  const [merit, top, fail] = [
    await steps.grade(apprentice, 'distinction', 'pass'),
    await steps.grade(await world.enrol(), 'distinction', 'distinction'),
    await steps.grade(await world.enrol(), 'fail', 'pass'),
  ];
  await steps.release([merit, top, fail]);
  const claims = async () => Promise.all([merit, top, fail].map(async (id) => (await one(id)).claim));
  expect(await claims()).toEqual([{ from: '2027-02-11', stoppedBy: null }, { from: '2027-01-18', stoppedBy: null }, null]);
  const appeal = { grounds: ['procedure'], statement: 'The event was stopped for half an hour by an alarm.' };
  await test.as(apprentice.actor).post(`/api/results/${merit}/appeals`, appeal).expect(201);
  expect((await one(merit)).claim.stoppedBy).toBe('appeal');
});

it('shows its marks with what they judge, and every version', async () => {
  const id = await steps.grade(await world.enrol(), 'pass', 'distinction');
  const { marks, versions, newest } = await one(id);
  expect([
    newest,
    versions.length,
    marks.map(({ method, grade, criteria }: { method: string; grade: string; criteria: object[] }) => [method, grade, criteria.length]),
  ]).toEqual([
    true,
    1,
    [
      ['observation', 'pass', 2],
      ['professional-discussion', 'distinction', 1],
    ],
  ]);
  expect(marks[0].criteria[0].levels.map(({ grade }: { grade: string }) => grade)).toEqual(['fail', 'pass', 'distinction']);
});

it('is told to staff who read results and to nobody else', async () => {
  const apprentice = await world.enrol();
  const id = await steps.grade(apprentice, 'pass', 'pass');
  await steps.release([id]);
  const statusOf = async (actor: Parameters<TestApplication['as']>[0]) => (await test.as(actor).get(`/api/results/${id}`)).status;
  expect(await statusOf(null)).toBe(401);
  expect(await statusOf(apprentice.actor)).toBe(403);
  expect(await statusOf(world.assessor.actor)).toBe(403);
  expect(await statusOf((await createGradingWorld(test)).administrator)).toBe(404);
});

it('tells the assessor by when to mark, and what is overdue', async () => {
  const apprentice = await world.enrol();
  const mine = async () =>
    (await test.as(world.assessor.actor).get('/api/markings').expect(200)).body.items.find(
      ({ attemptId }: { attemptId: string }) => attemptId === apprentice.observation,
    );
  expect(await mine()).toMatchObject({ dueOn: '2027-01-18', overdue: false });
  test.clock.set('2027-01-19T09:00:00Z');
  expect(await mine()).toMatchObject({ overdue: true });
});
