import { Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { aPdf, upload } from '@assay/platform/testing';
import { FilePurpose } from '@assay/platform/util';
import { randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
import { createGradingWorld, type EnrolledApprentice } from '../../testing/grading-world';
import { planWithTest } from '../../testing/plan-with-test';

const tables = ['timer_event', 'asked_question', 'marking_file', 'raw_mark', 'second_assessor', 'handed_over_mark', 'reusable_comment'];
let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage('2027-01-11T10:00:00Z', planWithTest));
  apprentice = await world.enrol();
  await steps.open(apprentice.observation);
  await fillEverything();
});
afterAll(() => test.close());

async function fillEverything(): Promise<void> {
  const { id: apprenticeId, observation } = apprentice;
  const scheduler = await world.organisation.account([Role.Scheduler]);
  const second = await world.organisation.assessor('ST0825', ['observation']);
  const path = (rest: string) => `/api/attempts/${observation}/${rest}`;
  const as = (actor: Actor) => test.as(actor);
  await as(scheduler).post(path('second-assessors'), { assessorId: second.id }).expect(201);
  const assessor = as(world.assessor.actor);
  await assessor.post(path('timer-events'), { apprenticeId, number: 1, kind: 'start', at: '2027-01-11T09:00:00Z' }).expect(201);
  await assessor
    .post(path('questions'), { apprenticeId, id: randomUUID(), criterionId: null, text: 'Why?', askedAt: '2027-01-11T09:01:00Z' })
    .expect(201);
  const fileId = await upload(test, world.assessor.actor, aPdf(), { purpose: FilePurpose.AssessmentEvidence });
  await assessor.post(path('marking-files'), { apprenticeId, fileId, criterionId: null }).expect(201);
  await assessor.post('/api/reusable-comments', { text: 'Clear.', shared: false }).expect(201);
  const marks = { apprenticeId, revision: 0, mustPass: [{ name: 'Safety', right: 2 }], others: 8 };
  await as(second.actor).put(path('raw-marks'), marks).expect(200);
  const { version } = (await as(second.actor).get(path('marking')).expect(200)).body;
  await as(second.actor)
    .post(path('hand-over'), { apprenticeId }, { 'If-Match': `"${version}"` })
    .expect(201);
}

const rowsSeenBy = (actor: Pick<Actor, 'organisationId' | 'audience' | 'subjectId'>) =>
  new Transactions(test.source).run(actor, async (manager) => {
    const counts = await Promise.all(
      tables.map((table) => manager.query<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM ${table}`)),
    );
    return counts.map(([count]) => count?.rows);
  });

it('shows nothing of a record to apprentice, provider and employer, whatever a query asks for', async () => {
  expect(await rowsSeenBy(world.organisation.tenant)).toEqual(tables.map(() => 1));
  const { trainingProviderId, employerId } = apprentice;
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  const employer = await world.organisation.account([Role.Employer], { employerId });
  for (const outsider of [apprentice.actor, provider, employer]) expect(await rowsSeenBy(outsider)).toEqual(tables.map(() => 0));
});

it('shows nothing of it to another organisation', async () => {
  const elsewhere = await createGradingWorld(test);
  expect(await rowsSeenBy(elsewhere.organisation.tenant)).toEqual(tables.map(() => 0));
});
