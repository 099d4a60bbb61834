import {
  ApprenticeEntity,
  AttemptEntity,
  MarkingEntity,
  MarkVersionEntity,
  ModerationEntity,
  SamplingDecisionEntity,
  Transactions,
} from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { type SeededRandom, seededRandom } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';
import { GradingModule } from '../grading.module';
import { createGradingWorld, type EnrolledApprentice, type GradingWorld } from '../testing/grading-world';

let test: TestApplication;
let world: GradingWorld;
let transactions: Transactions;
let people: EnrolledApprentice[];
let providers: string[];
let assessors: string[];

beforeAll(async () => {
  test = await createTestApplication([GradingModule], { now: '2027-01-12T12:00:00Z' });
  world = await createGradingWorld(test);
  transactions = new Transactions(test.source);
  people = [await world.enrol(), await world.enrol(), await world.enrol()];
  providers = people.map(({ trainingProviderId }) => trainingProviderId);
  assessors = [world.assessor.id, (await world.organisation.assessor('ST0825', [])).id];
  await inTenant(async (manager) => {
    const [rubric] = await manager.query('SELECT id FROM rubric');
    const opened = { organisationId: world.organisation.id, rubricId: rubric.id, status: 'open', openedAt: new Date() } as const;
    for (const attemptId of attempts()) await manager.insert(MarkingEntity, { ...opened, attemptId, assessorId: world.assessor.id });
  });
});
afterAll(() => test.close());

const inTenant = <T>(work: (manager: EntityManager) => Promise<T>) => transactions.run(world.organisation.tenant, work);
const attempts = () => people.flatMap(({ observation, discussion }) => [observation, discussion]);

/** What the counted marks must be, said in another way than the database says it. */
const differences = `
  WITH newest AS (SELECT DISTINCT ON (attempt_id, assessor_id) * FROM mark_version ORDER BY attempt_id, assessor_id, number DESC),
  expected AS (
    SELECT n.attempt_id, n.assessor_id, n.submitted_at, t.method, t.kind, e.assessment_plan_id, p.training_provider_id,
      coalesce(o.grade, n.grade) AS grade, d.sampled, o.decision
    FROM newest n JOIN attempt t ON t.id = n.attempt_id JOIN enrolment e ON e.id = t.enrolment_id JOIN apprentice p ON p.id = e.apprentice_id
    JOIN sampling_decision d ON d.mark_version_id = n.id LEFT JOIN moderation o ON o.mark_version_id = n.id
    WHERE CASE WHEN d.blind THEN o.id IS NOT NULL ELSE true END),
  counted AS (
    SELECT attempt_id, assessor_id, submitted_at, method, kind, assessment_plan_id, training_provider_id, grade, sampled, decision FROM counted_mark)
  SELECT * FROM ((TABLE expected EXCEPT ALL TABLE counted) UNION ALL (TABLE counted EXCEPT ALL TABLE expected)) x`;

async function submit(manager: EntityManager, random: SeededRandom): Promise<void> {
  const attemptId = random.pick(attempts());
  const assessorId = random.pick(assessors);
  const organisationId = world.organisation.id;
  const [next] = await manager.query(
    'SELECT coalesce(max(number), 0) + 1 AS number FROM mark_version WHERE attempt_id = $1 AND assessor_id = $2',
    [attemptId, assessorId],
  );
  const [rubric] = await manager.query('SELECT id FROM rubric');
  const grade = random.pick(['fail', 'pass', 'distinction']);
  const said = {
    judgements: [],
    proposedGrade: grade,
    proposal: {},
    grade,
    submittedBy: world.iqa.accountId,
    submittedAt: new Date(Date.UTC(2027, 0, 1 + random.below(20))),
  };
  const { identifiers } = await manager.insert(MarkVersionEntity, {
    organisationId,
    attemptId,
    assessorId,
    number: next.number,
    rubricId: rubric.id,
    assessmentPlanId: world.planId,
    ...said,
  });
  if (random.below(5) === 0) return;
  const decided = { sampled: random.below(2) === 0, blind: random.below(2) === 0, reasons: [], decidedAt: new Date() };
  await manager.insert(SamplingDecisionEntity, { organisationId, markVersionId: identifiers[0]!['id'], ...decided });
}

async function moderate(manager: EntityManager, random: SeededRandom): Promise<void> {
  const open = await manager.query(
    'SELECT id FROM mark_version v WHERE NOT EXISTS (SELECT FROM moderation o WHERE o.mark_version_id = v.id) ORDER BY submitted_at, id',
  );
  if (open.length === 0) return;
  const [decision, grade] = random.pick([
    ['upheld', 'pass'],
    ['changed', 'distinction'],
    ['returned', null],
  ] as const);
  const decided = { decision, grade, reason: 'Seen.', moderatedBy: world.iqa.accountId, moderatedAt: new Date() };
  await manager.insert(ModerationEntity, {
    organisationId: world.organisation.id,
    markVersionId: random.pick<{ id: string }>(open).id,
    ...decided,
  });
}

async function moveApprentice(manager: EntityManager, random: SeededRandom): Promise<void> {
  const { id } = random.pick(people);
  await manager.update(ApprenticeEntity, { organisationId: world.organisation.id, id }, { trainingProviderId: random.pick(providers) });
}

async function renameAttempt(manager: EntityManager, random: SeededRandom): Promise<void> {
  const id = random.pick(attempts());
  const [kind, number] = random.pick([
    ['first', 1],
    ['resit', 2],
    ['retake', 3],
  ] as const);
  await manager.update(AttemptEntity, { organisationId: world.organisation.id, id }, { kind, number });
}

const steps = [submit, submit, submit, moderate, moderate, moveApprentice, renameAttempt];

/** One transaction of up to three steps, which every fifth time comes to nothing. */
async function live(random: SeededRandom): Promise<void> {
  const chosen = Array.from({ length: 1 + random.below(3) }, () => random.pick(steps));
  const fails = random.below(5) === 0;
  const work = inTenant(async (manager) => {
    for (const step of chosen) await step(manager, random);
    if (fails) throw new Error('taken back');
  });
  await work.catch((error: Error) => {
    const lost = error.message === 'taken back' || /mark_version_number|moderation_once_per_mark/.test(error.message);
    if (!lost) throw error;
  });
}

it.each([1, 2, 3])('counts what the marks say, after any history (seed %s)', async (seed) => {
  const random = seededRandom(seed);
  for (let round = 0; round < 25; round += 1) {
    await live(random);
    expect(await inTenant((manager) => manager.query(differences))).toEqual([]);
  }
  expect((await inTenant((manager) => manager.query('SELECT FROM counted_mark'))).length).toBeGreaterThan(0);
});

it('counts what the marks say, where several change at once', async () => {
  const random = seededRandom(4);
  for (let round = 0; round < 10; round += 1) {
    await Promise.all([live(random), live(random), live(random), live(random)]);
    expect(await inTenant((manager) => manager.query(differences))).toEqual([]);
  }
});

it('counts the marks that were there before it counted any', async () => {
  const owner = await test.database.connectAsOwner();
  const superuser = await test.database.connectAsSuperuser();
  const all = () => superuser.query('SELECT * FROM counted_mark ORDER BY attempt_id, assessor_id');
  const before = await all();
  const isThere = async () => (await superuser.query(`SELECT to_regclass('counted_mark') AS name`))[0].name !== null;
  while (await isThere()) await owner.undoLastMigration();
  await owner.runMigrations();
  expect(await all()).toEqual(before);
});

it('shows its rows to the staff of the organisation only', async () => {
  const elsewhere = await createGradingWorld(test);
  const seen = (tenant: Parameters<Transactions['run']>[0]) =>
    transactions.run(tenant, (manager) => manager.query('SELECT FROM counted_mark'));
  const { actor } = people[0]!;
  expect([(await seen(elsewhere.organisation.tenant)).length, (await seen(actor)).length]).toEqual([0, 0]);
});
