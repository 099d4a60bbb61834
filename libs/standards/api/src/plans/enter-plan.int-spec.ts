import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { PlanResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../standards.module';
import { begun, entered, handedOver, planIdentity, planStep, save, wholePlan } from '../testing/plan-team';
import { aTeam } from '../testing/rubric-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

describe('beginning a plan', () => {
  it('starts with nothing guessed and says what it lacks', async () => {
    const plan = await begun(await aTeam(application));
    expect(plan).toMatchObject({
      status: 'draft',
      version: 1,
      standardReference: 'ST0825',
      versionLabel: '2.0',
      plan: { methods: [], regime: 'apprenticeship-assessment' },
    });
    expect(plan.contradictions.map(({ code }) => code)).toContain('methods-missing');
  });

  it('starts with the rules of another plan where one is named', async () => {
    const team = await aTeam(application);
    const first = await entered(team);
    const next = await begun(team, { versionLabel: '2.1', copyOf: first.id });
    expect(next.contradictions).toEqual([]);
    expect(next.plan).toEqual({ ...wholePlan, ...planIdentity, versionLabel: '2.1' });
  });

  it('happens once a version, also when two do it at once', async () => {
    const { author, second, standardId } = await aTeam(application);
    const path = `/api/standards/${standardId}/plans`;
    const answers = await Promise.all([author.post(path, planIdentity), second.post(path, planIdentity)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('refuses a standard or a plan that is not there, a malformed body, a role that may not and a stranger', async () => {
    const { author, standardId, organisation } = await aTeam(application);
    const path = `/api/standards/${standardId}/plans`;
    await author.post(`/api/standards/${organisation.id}/plans`, planIdentity).expect(404);
    await author.post(path, { ...planIdentity, copyOf: standardId }).expect(404);
    await author.post(path, { ...planIdentity, level: 9 }).expect(422);
    await author.post(path, { ...planIdentity, regime: 'other' }).expect(422);
    await application
      .as(await organisation.account([Role.Assessor]))
      .post(path, planIdentity)
      .expect(403);
    await application.as(null).post(path, planIdentity).expect(401);
  });
});

describe('saving a plan', () => {
  it('keeps the whole document', async () => {
    const team = await aTeam(application);
    const plan = await entered(team);
    expect(plan).toMatchObject({ version: 2, contradictions: [], title: 'Adult care worker' });
    expect(plan.plan).toEqual(wholePlan);
    expect((await team.author.get(`/api/plans/${plan.id}`).expect(200)).body).toEqual(plan);
  });

  it('keeps a draft that contradicts itself, and says how', async () => {
    const team = await aTeam(application);
    const draft = { ...wholePlan, aggregation: wholePlan.aggregation.slice(1) };
    const answer = await save(team.author, await begun(team), draft).expect(200);
    expect((answer.body as PlanResponse).contradictions).toEqual([
      { code: 'aggregation-missing', facts: { grades: ['test: fail', 'professional-discussion: fail'] } },
    ]);
  });

  it('answers who saved first to the other of two at once, with the copy that is there', async () => {
    const team = await aTeam(application);
    const plan = await begun(team);
    const answers = await Promise.all([save(team.author, plan, wholePlan), save(team.second, plan, wholePlan)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const late = answers.find(({ status }) => status === 412);
    expect(late?.body).toMatchObject({ code: 'stale', current: { id: plan.id, version: 2 } });
  });

  it('refuses a document that is no plan, and names each place', async () => {
    const team = await aTeam(application);
    const plan = await begun(team);
    const answer = await save(team.author, plan, { ...wholePlan, level: 'high', fee: 3 }).expect(422);
    expect(answer.body).toMatchObject({
      errors: [
        { field: 'plan.level', code: 'plan-malformed', detail: expect.stringContaining('from 1 to 8') },
        { field: 'plan.the document', detail: expect.stringContaining('nothing called fee') },
      ],
    });
    await team.author.put(`/api/plans/${plan.id}`, {}, { 'If-Match': '"1"' }).expect(422);
  });

  it('refuses the number of another plan', async () => {
    const team = await aTeam(application);
    await entered(team);
    const other = await begun(team, { versionLabel: '3.0' });
    const answer = await save(team.author, other, wholePlan).expect(409);
    expect(answer.body).toMatchObject({ code: 'plan-adopted' });
  });

  it('refuses a missing version, a role that may not, a stranger, another organisation and a plan in other hands', async () => {
    const team = await aTeam(application);
    const plan = await begun(team);
    await team.author.put(`/api/plans/${plan.id}`, { plan: wholePlan }).expect(428);
    const scheduler = application.as(await team.organisation.account([Role.Scheduler]));
    await save(scheduler, plan, wholePlan).expect(403);
    await save(application.as(null), plan, wholePlan).expect(401);
    await save((await aTeam(application)).author, plan, wholePlan).expect(404);
    const waiting = await handedOver(await aTeamWith(team));
    const answer = await save(team.author, waiting, wholePlan).expect(409);
    expect(answer.body).toMatchObject({ code: 'plan-not-ready', planStatus: 'submitted' });
  });

  /** The same team once more, with the first plan's number out of the way. */
  async function aTeamWith(team: Awaited<ReturnType<typeof aTeam>>) {
    const plan = (await team.author.get('/api/plans')).body as { plans: PlanResponse[] };
    const [first] = plan.plans;
    if (first) await save(team.author, { ...first, version: 1 }, { ...wholePlan, versionLabel: '9.9' }).expect(200);
    return team;
  }
});

describe('a plan that people entered', () => {
  const refusals = async (caller: { get(path: string): PromiseLike<{ body: unknown }> }, id: string) =>
    Object.fromEntries(((await caller.get(`/api/plans/${id}`)).body as PlanResponse).steps.map(({ step, refusal }) => [step, refusal]));

  it('is submitted, and published by a second person', async () => {
    const team = await aTeam(application);
    const plan = await handedOver(team);
    expect(plan).toMatchObject({ status: 'submitted', submittedBy: { name: expect.any(String) } });
    expect(await refusals(team.author, plan.id)).toEqual({
      submit: 'plan-not-ready',
      return: null,
      publish: 'plan-own-work',
    });
    await planStep(team.author, plan, 'publish').expect(403);
    const published = (await planStep(team.second, plan, 'publish').expect(200)).body as PlanResponse;
    expect(published).toMatchObject({ status: 'published', version: 4 });
  });

  it('is not published from its draft, nor by whoever changed a rule of it', async () => {
    const team = await aTeam(application);
    const plan = await entered(team);
    const answer = await planStep(team.second, plan, 'publish').expect(409);
    expect(answer.body).toMatchObject({ code: 'plan-not-ready' });
    const changed = (await save(team.second, plan, wholePlan).expect(200)).body as PlanResponse;
    const waiting = (await planStep(team.author, changed, 'submit').expect(200)).body as PlanResponse;
    await planStep(team.second, waiting, 'publish').expect(403);
  });

  it('is sent back with a reason, which the next submission clears', async () => {
    const team = await aTeam(application);
    const back = (await planStep(team.second, await handedOver(team), 'return').expect(200)).body as PlanResponse;
    expect(back).toMatchObject({ status: 'draft', returnReason: 'Row 3', submittedBy: null });
    const again = (await planStep(team.author, back, 'submit').expect(200)).body as PlanResponse;
    expect(again).toMatchObject({ status: 'submitted', returnReason: null, returnedBy: null });
  });

  it('is not handed over while it contradicts itself', async () => {
    const team = await aTeam(application);
    const answer = await planStep(team.author, await begun(team), 'submit').expect(409);
    expect(answer.body).toMatchObject({ code: 'plan-contradictory' });
  });

  it('takes each step once, also when two take it at once', async () => {
    const team = await aTeam(application);
    const plan = await entered(team);
    const submissions = await Promise.all([planStep(team.author, plan, 'submit'), planStep(team.second, plan, 'submit')]);
    expect(submissions.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { body } = await team.author.get(`/api/plans/${plan.id}`);
    const seen = body as PlanResponse;
    const returns = await Promise.all([planStep(team.author, seen, 'return'), planStep(team.author, seen, 'return')]);
    expect(returns.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('refuses steps of a role that may not, a stranger, another organisation and a malformed reason', async () => {
    const team = await aTeam(application);
    const plan = await handedOver(team);
    const iqa = application.as(await team.organisation.account([Role.Iqa]));
    const { author: elsewhere } = await aTeam(application);
    for (const step of ['submit', 'return', 'publish'] as const) {
      await planStep(iqa, plan, step).expect(403);
      await planStep(application.as(null), plan, step).expect(401);
      await planStep(elsewhere, plan, step).expect(404);
    }
    await team.second.post(`/api/plans/${plan.id}/return`, {}, { 'If-Match': '"3"' }).expect(422);
    await team.second.post(`/api/plans/${plan.id}/submit`).expect(428);
    expect(await refusals(iqa, plan.id)).toMatchObject({ publish: 'not-permitted' });
  });
});
