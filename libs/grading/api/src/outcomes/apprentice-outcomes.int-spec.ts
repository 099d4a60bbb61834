import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import type { EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let provider: Actor;
let employer: Actor;
let resultId: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  const { trainingProviderId, employerId } = apprentice;
  provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  employer = await world.organisation.account([Role.Employer], { employerId });
  resultId = await steps.grade(apprentice, 'pass', 'distinction');
});

const seenBy = async (actor: Actor) => (await test.as(actor).get('/api/apprentice-outcomes').expect(200)).body.items;
const share = (withEmployer: boolean, actor = apprentice.actor) =>
  test.as(actor).put('/api/my/outcome/sharing', { enrolmentId: apprentice.enrolmentId, withEmployer });

it('tells the provider of its own apprentices once it is released, grades without feedback', async () => {
  expect(await seenBy(provider)).toEqual([]);
  await steps.release([resultId]);
  const [outcome] = await seenBy(provider);
  expect(outcome).toMatchObject({ resultId, overallGrade: 'merit', corrected: false });
  expect(JSON.stringify(outcome)).not.toMatch(/remark|private note/);
  const other = await world.organisation.account([Role.Provider], { trainingProviderId: await world.organisation.trainingProvider() });
  expect(await seenBy(other)).toEqual([]);
});

it('tells the employer only while the apprentice shares it', async () => {
  await steps.release([resultId]);
  expect(await seenBy(employer)).toEqual([]);
  await share(true).expect(200);
  expect((await seenBy(employer)).length).toBe(1);
  await share(false).expect(200);
  expect(await seenBy(employer)).toEqual([]);
});

it('is shared by the apprentice and nobody else', async () => {
  expect((await share(true, provider)).status).toBe(403);
  expect((await share(true, (await world.enrol()).actor)).status).toBe(404);
  expect((await test.as(apprentice.actor).get('/api/apprentice-outcomes')).status).toBe(403);
  expect((await test.as(null).get('/api/apprentice-outcomes')).status).toBe(401);
  expect((await Promise.all([share(true), share(false), share(true)])).map(({ status }) => status)).toEqual([200, 200, 200]);
});
