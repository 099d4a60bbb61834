import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { CriterionResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../standards.module';
import { aTeam, atVersion, edit, editOf, first, generated, published, step } from '../testing/rubric-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

const team = () => aTeam(application);

describe('generating a rubric', () => {
  it('makes a whole draft of the 13 duties with the KSB map of the shipped plan', async () => {
    const rubric = await generated(await team());
    expect(rubric).toMatchObject({ edition: 1, status: 'draft', scale: ['fail', 'pass', 'distinction'] });
    expect(rubric.criteria).toHaveLength(13);
    expect(rubric.criteria.flatMap(({ faults }) => faults)).toEqual([]);
    expect(rubric.coverage).toMatchObject({ duties: { covered: 13, missing: [] }, ksbs: { missing: [] } });
    expect(rubric.ksbKeys).toEqual([]);
    expect(first(rubric).content.methods[0]).toMatchObject({ decidedBy: 'published-map' });
  });

  it('keeps one edition in work at a time, also when two ask at once', async () => {
    const ours = await team();
    const path = `/api/standards/${ours.standardId}/rubrics`;
    const answers = await Promise.all([ours.author.post(path), ours.second.post(path)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const refused = await ours.author.post(path).expect(409);
    expect(refused.body).toMatchObject({ code: 'rubric-in-work', status: 409, rubricId: expect.any(String) });
  });

  it('refuses a malformed scale, a role that may not, a stranger, and a standard that is not there', async () => {
    const { author, organisation, standardId } = await team();
    const path = `/api/standards/${standardId}/rubrics`;
    await author.post(path, { scale: ['excellent'] }).expect(422);
    await author.post(path, { scale: ['pass', 'fail'] }).expect(422);
    await application
      .as(await organisation.account([Role.Assessor]))
      .post(path)
      .expect(403);
    await application.as(null).post(path).expect(401);
    await author.post(`/api/standards/${organisation.id}/rubrics`).expect(404);
  });
});

describe('editing a criterion', () => {
  it('keeps the edit beside what was generated', async () => {
    const ours = await team();
    const criterion = first(await generated(ours));
    const answer = (await edit(ours.author, criterion, { title: 'Code' }).expect(200)).body as CriterionResponse;
    expect(answer).toMatchObject({ version: 2, edited: true, content: { title: 'Code', duty: 1 } });
    expect(answer.generated.title).toBe(criterion.generated.title);
    expect(answer.content.elements).toEqual(criterion.content.elements);
  });

  it('saves what is not finished and says what is missing', async () => {
    const ours = await team();
    const criterion = first(await generated(ours));
    const answer = (await edit(ours.author, criterion, { methods: [] }).expect(200)).body as CriterionResponse;
    expect(answer.faults).toEqual([{ code: 'method-missing', field: 'methods' }]);
  });

  it('lets one of two edits at once in and shows the other what is there now', async () => {
    const ours = await team();
    const criterion = first(await generated(ours));
    const answers = await Promise.all([edit(ours.author, criterion, { title: 'One' }), edit(ours.second, criterion, { title: 'Two' })]);
    const late = answers.find(({ status }) => status === 412);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(late?.body).toMatchObject({ code: 'stale', current: { version: 2 } });
  });

  it('refuses other levels than the scale’s, missing fields, a missing version, a role that may not and a stranger', async () => {
    const ours = await team();
    const criterion = first(await generated(ours));
    const path = `/api/rubrics/${criterion.rubricId}/criteria/${criterion.id}`;
    const answer = await edit(ours.author, criterion, { levels: criterion.content.levels.slice(1) }).expect(422);
    expect(answer.body).toMatchObject({ errors: [{ field: 'levels', code: 'levels-differ' }] });
    await ours.author.put(path, { title: 'Only' }, atVersion(criterion)).expect(422);
    await ours.author.put(path, editOf(criterion)).expect(428);
    await edit(application.as(await ours.organisation.account([Role.Iqa])), criterion).expect(403);
    await edit(application.as(null), criterion).expect(401);
  });

  it('refuses once the rubric is submitted, and is not found in another organisation', async () => {
    const ours = await team();
    const rubric = await generated(ours);
    await step(ours.author, 'submit', rubric);
    expect((await edit(ours.author, first(rubric)).expect(409)).body).toMatchObject({
      code: 'rubric-not-ready',
    });
    await edit((await team()).author, first(rubric)).expect(404);
  });
});

describe('the list of rubrics', () => {
  it('shows those of the organisation, what waits for approval first', async () => {
    const ours = await team();
    const rubric = await published(ours);
    const answer = await ours.author.get('/api/rubrics').expect(200);
    expect(answer.body).toMatchObject({
      rubrics: [{ id: rubric.id, title: 'DevOps engineer', status: 'published' }],
    });
  });
});
