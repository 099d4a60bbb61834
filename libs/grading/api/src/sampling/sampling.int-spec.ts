import { SettingValueEntity, Transactions } from '@assay/database';
import { SettingKey, SettingUnit } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { RubricGrade } from '@assay/standards/domain';
import { GradingModule } from '../grading.module';
import { gradingSteps, type GradingSteps, rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice, type GradingWorld } from '../testing/grading-world';

let test: TestApplication;
let world: GradingWorld;
let steps: GradingSteps;

beforeAll(async () => {
  test = await createTestApplication([GradingModule], { now: '2027-01-11T12:00:00Z' });
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await createGradingWorld(test);
  steps = gradingSteps(test, world);
});

const decide = (key: SettingKey, amount: number, appliesTo = '', effectiveFrom = '2027-01-01') =>
  new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.insert(SettingValueEntity, {
      organisationId: world.organisation.id,
      key,
      appliesTo,
      effectiveFrom,
      amount,
      unit: key === SettingKey.SamplingFirstMarks ? SettingUnit.Marks : SettingUnit.Percent,
      reason: 'For the test.',
      setBy: world.administrator.accountId,
    }),
  );

const decisionOf = async (markVersionId: string) => {
  const sql = 'SELECT sampled, reasons, blind FROM sampling_decision WHERE mark_version_id = $1';
  return (await rowsIn<{ sampled: boolean; reasons: string[]; blind: boolean }>(test, world, sql, [markVersionId]))[0];
};

async function submitted(apprentice: EnrolledApprentice, attemptId: string, grade: RubricGrade = 'pass'): Promise<string> {
  await steps.open(attemptId);
  await steps.judge(apprentice.id, attemptId, grade);
  return (await steps.submit(apprentice.id, attemptId, grade)).id;
}

const observed = async () => {
  const apprentice = await world.enrol();
  return submitted(apprentice, apprentice.observation, 'distinction');
};

it('moderates every mark until the organisation decides otherwise', async () => {
  expect(await decisionOf(await observed())).toEqual({ sampled: true, reasons: ['every-mark'], blind: false });
});

describe('at 0 %', () => {
  beforeEach(() => decide(SettingKey.SamplingRate, 0));

  it('lets a mark stand as submitted, and brings the overall grade with the last one', async () => {
    const apprentice = await world.enrol();
    for (const attempt of [apprentice.observation, apprentice.discussion]) {
      const id = await submitted(apprentice, attempt, 'distinction');
      expect(await decisionOf(id)).toEqual({ sampled: false, reasons: [], blind: false });
    }
    const sql = 'SELECT overall_grade FROM result WHERE enrolment_id = $1';
    expect(await rowsIn(test, world, sql, [apprentice.enrolmentId])).toEqual([{ overall_grade: 'distinction' }]);
    expect((await test.as(world.iqa).get('/api/moderations')).body).toEqual({ items: [], total: 0 });
  });

  it('moderates a fail all the same', async () => {
    const apprentice = await world.enrol();
    expect(await decisionOf(await submitted(apprentice, apprentice.observation, 'fail'))).toMatchObject({ reasons: ['fail'] });
  });

  it.each([
    ['the standard', () => 'standard:ST0825'],
    ['the method', () => 'method:observation'],
    ['the component', () => 'component:ST0825/observation'],
    ['the assessor', () => `assessor:${world.assessor.id}`],
  ])('is forced by 100 % for %s', async (_what, scope) => {
    await decide(SettingKey.SamplingRate, 100, scope());
    expect(await decisionOf(await observed())).toMatchObject({ reasons: ['every-mark'] });
  });

  it('is forced by 100 % for the provider, and for no other one', async () => {
    const [one, other] = [await world.enrol(), await world.enrol()];
    await decide(SettingKey.SamplingRate, 100, `provider:${one.trainingProviderId}`);
    expect(await decisionOf(await submitted(one, one.observation, 'distinction'))).toMatchObject({ sampled: true });
    const elsewhere = await decisionOf(await submitted(other, other.observation, 'distinction'));
    expect(elsewhere?.sampled).toBe(one.trainingProviderId === other.trainingProviderId);
  });

  it('waits for the day on which a decision begins', async () => {
    await decide(SettingKey.SamplingRate, 100, '', '2027-01-12');
    expect(await decisionOf(await observed())).toMatchObject({ sampled: false });
  });

  it('moderates the first marks of an assessor and of a rubric', async () => {
    await decide(SettingKey.SamplingFirstMarks, 1);
    const first = ['first-marks-of-assessor', 'first-marks-of-rubric'];
    expect(await decisionOf(await observed())).toMatchObject({ reasons: first });
    expect(await decisionOf(await observed())).toMatchObject({ sampled: false });
  });

  it('moderates an assessor whose grades moderation keeps raising', async () => {
    await decide(SettingKey.SamplingFirstMarks, 8);
    for (let mark = 0; mark < 8; mark += 1) {
      const apprentice = await world.enrol();
      const id = await submitted(apprentice, apprentice.observation, 'pass');
      const change = { decision: 'changed', grade: 'distinction', reason: 'The descriptor is met in full.' };
      await test.as(world.iqa).post(`/api/mark-versions/${id}/moderation`, change).expect(201);
    }
    expect(await decisionOf(await observed())).toEqual({ sampled: true, reasons: ['assessor-drifts'], blind: false });
  });
});
