import { readFileSync } from 'node:fs';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { PlanEffectsResponse, PlanResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../standards.module';
import { planIdentity, save, wholePlan } from '../testing/plan-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

const source = (name: string) => readFileSync(`libs/standards/domain/data/sources/${name}`, 'utf8');

it('names the rules of each plan that a newer version of its standard touches', async () => {
  const organisation = await application.organisation();
  const administrator = application.as(await organisation.account([Role.Administrator]));
  const importing = async (name: string) =>
    (await administrator.post('/api/standards', { text: source(name), sourceName: name }).expect(200)).body as {
      id: string;
    };
  const older = await importing('OCC0499_1.2.maps-shape.json');
  const newer = await importing('OCC0499_1.3.maps-shape.json');
  const begun = (await administrator.post(`/api/standards/${older.id}/plans`, planIdentity).expect(201)).body as PlanResponse;
  const [test, ...others] = wholePlan.methods;
  const themes = {
    ...test?.themes,
    value: [{ name: 'Tools', duties: [], ksbs: ['K1', 'S9'], criteria: [] }],
  };
  await save(administrator, begun, { ...wholePlan, methods: [{ ...test, themes }, ...others] }).expect(200);

  const path = `/api/standards/${newer.id}/plan-effects?from=${older.id}`;
  const { plans } = (await administrator.get(path).expect(200)).body as PlanEffectsResponse;
  expect(plans).toEqual([
    {
      id: begun.id,
      standardReference: 'ST0825',
      versionLabel: '2.0',
      title: 'Adult care worker',
      status: 'draft',
      effects: [{ path: 'methods.test.themes', part: 'Tools', key: 'S9', change: 'removed', now: null }],
    },
  ]);
  await administrator.get(`/api/standards/${newer.id}/plan-effects?from=none`).expect(404);
  await application.as(null).get(path).expect(401);
  await application
    .as(await organisation.account([Role.Provider]))
    .get(path)
    .expect(403);
});
