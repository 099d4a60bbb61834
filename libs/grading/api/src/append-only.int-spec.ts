import { createGradingStage, type GradingStage } from './testing/grading-stage';

let { test, world, steps } = {} as GradingStage;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
  await steps.release([await steps.grade(await world.enrol(), 'pass', 'pass')]);
});
afterAll(() => test.close());

const appendOnly = ['judgement', 'mark_version', 'sampling_decision', 'moderation', 'result', 'result_component', 'release_item'];

it.each(appendOnly)('refuses a change of %s even to a superuser', async (table) => {
  const source = await test.database.connectAsSuperuser();
  const [{ rows }] = await source.query(`SELECT count(*)::int AS rows FROM ${table}`);
  expect(rows).toBeGreaterThan(0);
  const refusal = { code: 'AS001' };
  await expect(source.query(`UPDATE ${table} SET organisation_id = organisation_id`)).rejects.toMatchObject(refusal);
  await expect(source.query(`DELETE FROM ${table}`)).rejects.toMatchObject(refusal);
  await expect(source.query(`TRUNCATE ${table} CASCADE`)).rejects.toMatchObject(refusal);
});

it('refuses to take back or move an approved release', async () => {
  const source = await test.database.connectAsSuperuser();
  await expect(source.query(`UPDATE release SET effective_at = now() + interval '1 day'`)).rejects.toThrow('decided once');
});
