import { AuditEventEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication, type TestCaller } from '@assay/platform/testing';
import type { RubricResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../standards.module';
import { aTeam, atVersion, edit, first, generated, published, step } from '../testing/rubric-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

const team = () => aTeam(application);

describe('from draft to published', () => {
  it('is submitted, approved by a second person and published', async () => {
    expect(await published(await team())).toMatchObject({
      status: 'published',
      approvedBy: { name: expect.any(String) },
    });
  });

  it('supersedes the edition before', async () => {
    const ours = await team();
    const before = await published(ours);
    const after = await published(ours);
    expect(after.edition).toBe(2);
    expect((await ours.author.get(`/api/rubrics/${before.id}`)).body).toMatchObject({ status: 'superseded' });
  });

  it('is approved neither by who made it, nor by who submitted it, nor by any who edited it', async () => {
    const ours = await team();
    const third = application.as(await ours.organisation.account([Role.Administrator]));
    const fourth = application.as(await ours.organisation.account([Role.Administrator]));
    const rubric = await generated(ours);
    await edit(third, first(rubric), { title: 'Third' }).expect(200);
    const again = (await ours.author.get(`/api/rubrics/${rubric.id}`)).body as RubricResponse;
    await edit(ours.author, first(again), { title: 'Author' }).expect(200);
    const submitted = await step(ours.second, 'submit', again);
    for (const caller of [ours.author, ours.second, third]) await step(caller, 'approve', submitted, 403);
    expect(await step(fourth, 'approve', submitted)).toMatchObject({ status: 'approved' });
  });

  it('names what an incomplete draft lacks', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    await edit(ours.author, first(rubric), { methods: [] }).expect(200);
    expect(await step(ours.author, 'submit', rubric, 409)).toMatchObject({
      code: 'rubric-incomplete',
      criteria: [{ position: 1, faults: [{ code: 'method-missing' }] }],
    });
  });

  it('goes back to its author with a reason, and can then be edited and approved again', async () => {
    const ours = await team();
    const submitted = await step(ours.author, 'submit', await generated(ours));
    const returned = await step(ours.second, 'return', submitted);
    expect(returned).toMatchObject({ status: 'draft', returnReason: 'Duty 3', submittedBy: null });
    await edit(ours.author, first(returned), { title: 'Better' }).expect(200);
    const resubmitted = await step(ours.author, 'submit', returned);
    expect(resubmitted.returnReason).toBeNull();
    await step(ours.second, 'approve', resubmitted);
    await ours.second.post(`/api/rubrics/${submitted.id}/return`, {}, atVersion(submitted)).expect(422);
  });

  it.each(['submit', 'approve', 'publish', 'return'])(
    'refuses to %s out of turn, stale, without permission and as a stranger',
    async (name) => {
      const ours = await team();
      const rubric = await published(ours);
      const out = await step(ours.second, name, rubric, 409);
      expect(out).toMatchObject({ code: 'rubric-not-ready' });
      expect(await step(ours.second, name, { ...rubric, version: 1 }, 412)).toMatchObject({
        code: 'stale',
        current: { status: 'published' },
      });
      await step(application.as(await ours.organisation.account([Role.Scheduler])), name, rubric, 403);
      await step(application.as(null), name, rubric, 401);
    },
  );

  it('is published once when two publish at once', async () => {
    const ours = await team();
    const approved = await step(ours.second, 'approve', await step(ours.author, 'submit', await generated(ours)));
    const publish = (caller: TestCaller) => caller.post(`/api/rubrics/${approved.id}/publish`, {}, atVersion(approved));
    const answers = await Promise.all([publish(ours.author), publish(ours.second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('tells each person which steps they may take, and why not the others', async () => {
    const ours = await team();
    const submitted = await step(ours.author, 'submit', await generated(ours));
    expect(submitted.steps).toContainEqual({ step: 'approve', refusal: 'own-work' });
    const seen = (await ours.second.get(`/api/rubrics/${submitted.id}`)).body as RubricResponse;
    expect(seen.steps).toContainEqual({ step: 'approve', refusal: null });
    expect(seen.steps).toContainEqual({ step: 'publish', refusal: 'rubric-not-ready' });
  });

  it('leaves an audit event for every change', async () => {
    const ours = await team();
    const rubric = await published(ours);
    const events = await new Transactions(application.source).run(ours.organisation.tenant, (manager) =>
      manager.findBy(AuditEventEntity, { organisationId: ours.organisation.id, subjectId: rubric.id }),
    );
    expect(events.map(({ kind }) => kind).sort()).toEqual(['rubric.approved', 'rubric.generated', 'rubric.published', 'rubric.submitted']);
  });
});
