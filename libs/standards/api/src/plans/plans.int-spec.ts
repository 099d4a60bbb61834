import { AssessmentPlanEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication, type TestCaller, type TestOrganisation } from '@assay/platform/testing';
import type { PlanResponse, PlanSimulationResponse } from '@assay/standards/contracts';
import { st0825Plan } from '@assay/standards/domain';
import { StandardsModule } from '../standards.module';
import { occ0825Import } from '../testing/occ0825';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

async function anOffice(): Promise<{
  organisation: TestOrganisation;
  administrator: TestCaller;
  adoption: object;
}> {
  const organisation = await application.organisation();
  const administrator = application.as(await organisation.account([Role.Administrator]));
  const { body } = await administrator.post('/api/standards', occ0825Import).expect(200);
  const adoption = {
    standardVersionId: (body as { id: string }).id,
    reference: 'ST0825',
    versionLabel: '1.1',
  };
  return { organisation, administrator, adoption };
}

const adopted = async (caller: TestCaller, adoption: object): Promise<PlanResponse> =>
  (await caller.post('/api/plans', adoption).expect(201)).body as PlanResponse;

const publish = (caller: TestCaller, { id, version }: PlanResponse) =>
  caller.post(`/api/plans/${id}/publish`, {}, { 'If-Match': `"${version}"` });

describe('adopting a shipped plan', () => {
  it('offers the plans that come with the product', async () => {
    const { administrator } = await anOffice();
    const answer = await administrator.get('/api/shipped-plans').expect(200);
    expect(answer.body).toMatchObject({ plans: [{ reference: 'ST0825', versionLabel: '1.1' }] });
  });

  it('makes a draft without contradictions, which simulates every combination', async () => {
    const { administrator, adoption } = await anOffice();
    const plan = await adopted(administrator, adoption);
    expect(plan).toMatchObject({
      status: 'draft',
      contradictions: [],
      plan: { window: { months: { value: 4 } } },
    });
    const { rows } = (await administrator.get(`/api/plans/${plan.id}/simulation`).expect(200)).body as PlanSimulationResponse;
    expect(rows).toHaveLength(9);
    expect(rows.every(({ outcome }) => outcome.kind === 'graded')).toBe(true);
    expect((await administrator.get('/api/plans')).body).toMatchObject({ plans: [{ id: plan.id }] });
  });

  it('happens once, also when two do it at once', async () => {
    const { administrator, adoption } = await anOffice();
    const answers = await Promise.all([administrator.post('/api/plans', adoption), administrator.post('/api/plans', adoption)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await administrator.post('/api/plans', adoption).expect(409)).body).toMatchObject({
      code: 'plan-adopted',
    });
  });

  it('refuses an unknown plan or standard, a malformed body, a role that may not and a stranger', async () => {
    const { administrator, adoption, organisation } = await anOffice();
    await administrator.post('/api/plans', { ...adoption, versionLabel: '9.9' }).expect(422);
    await administrator.post('/api/plans', { ...adoption, standardVersionId: organisation.id }).expect(404);
    await administrator.post('/api/plans', {}).expect(422);
    await application
      .as(await organisation.account([Role.Scheduler]))
      .post('/api/plans', adoption)
      .expect(403);
    await application.as(null).post('/api/plans', adoption).expect(401);
  });
});

describe('publishing a plan', () => {
  it('freezes it', async () => {
    const { administrator, adoption } = await anOffice();
    const draft = await adopted(administrator, adoption);
    const answer = await publish(administrator, draft).expect(200);
    expect(answer.body).toMatchObject({
      status: 'published',
      version: 2,
      publishedBy: { name: expect.any(String) },
    });
    const again = await publish(administrator, answer.body as PlanResponse).expect(409);
    expect(again.body).toMatchObject({ code: 'plan-not-ready', planStatus: 'published' });
  });

  it('names every contradiction of a plan that cannot stand', async () => {
    const { administrator, adoption, organisation } = await anOffice();
    const draft = await adopted(administrator, adoption);
    const holed = { ...st0825Plan, aggregation: st0825Plan.aggregation.slice(0, 8) };
    await new Transactions(application.source).run(organisation.tenant, (manager) =>
      manager.update(AssessmentPlanEntity, { organisationId: organisation.id, id: draft.id }, { document: holed }),
    );
    const answer = await publish(administrator, draft).expect(409);
    expect(answer.body).toMatchObject({
      code: 'plan-contradictory',
      contradictions: [{ code: 'aggregation-missing' }],
    });
  });

  it('lets one of two at once through', async () => {
    const { administrator, adoption } = await anOffice();
    const draft = await adopted(administrator, adoption);
    const answers = await Promise.all([publish(administrator, draft), publish(administrator, draft)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('refuses a missing version, a role that may not, a stranger and another organisation', async () => {
    const { administrator, adoption, organisation } = await anOffice();
    const draft = await adopted(administrator, adoption);
    await administrator.post(`/api/plans/${draft.id}/publish`).expect(428);
    await publish(application.as(await organisation.account([Role.Iqa])), draft).expect(403);
    await publish(application.as(null), draft).expect(401);
    const { administrator: elsewhere } = await anOffice();
    await publish(elsewhere, draft).expect(404);
    await elsewhere.get(`/api/plans/${draft.id}`).expect(404);
  });
});
