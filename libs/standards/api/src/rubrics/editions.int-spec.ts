import { readFileSync } from 'node:fs';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { RubricResponse, RubricsResponse, StandardDifferenceResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../standards.module';
import { aTeam, atVersion, edit, first, generated, published, seen, step, type Team } from '../testing/rubric-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

const source = (name: string) => readFileSync(`libs/standards/domain/data/sources/${name}`, 'utf8');

/** A team with ST0499 1.2, read from its page, and 1.3. */
async function twoVersions(): Promise<Team & { newerId: string }> {
  const team = await aTeam(application);
  const version = async (text: string, sourceName: string, versionLabel: string) =>
    (
      (await team.author.post('/api/standards', { text, sourceName, versionLabel }).expect(200)).body as {
        id: string;
      }
    ).id;
  const standardId = await version(source('ST0499_1.2.page.html'), 'ST0499 1.2', '1.2');
  const newerId = await version(source('ST0499_1.3.apprenticeshipstandards-shape.json'), 'ST0499 1.3', '1.3');
  return { ...team, standardId, newerId };
}

describe('discarding a draft', () => {
  it('takes it out of the lists and lets another be made', async () => {
    const team = await aTeam(application);
    const rubric = await generated(team);
    await team.author.post(`/api/rubrics/${rubric.id}/discard`, {}, atVersion(rubric)).expect(200);
    expect((await team.author.get('/api/rubrics')).body as RubricsResponse).toEqual({ rubrics: [] });
    expect((await generated(team)).edition).toBe(2);
  });

  it('refuses what is no draft, a stale copy, a role that may not, a stranger, and one of two at once', async () => {
    const team = await aTeam(application);
    const rubric = await generated(team);
    const path = `/api/rubrics/${rubric.id}/discard`;
    await application
      .as(await team.organisation.account([Role.Iqa]))
      .post(path, {}, atVersion(rubric))
      .expect(403);
    await application.as(null).post(path, {}, atVersion(rubric)).expect(401);
    await team.author.post(path, {}).expect(428);
    await team.author.post(path, {}, { 'If-Match': '"9"' }).expect(412);
    const submitted = await step(team.author, 'submit', rubric);
    await team.author.post(path, {}, atVersion(submitted)).expect(409);
    const draft = await step(team.second, 'return', submitted);
    const answers = await Promise.all([team.author, team.second].map((caller) => caller.post(path, {}, atVersion(draft))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('a newer version of the standard', () => {
  it('shows what it does to the rubrics of the older one', async () => {
    const team = await twoVersions();
    await published(team);
    const answer = await team.author.get(`/api/standards/${team.newerId}/difference?from=${team.standardId}`).expect(200);
    const { rubrics, before, after } = answer.body as StandardDifferenceResponse;
    expect([before.versionLabel, after.versionLabel]).toEqual(['1.2', '1.3']);
    expect(rubrics).toMatchObject([{ rubric: { edition: 1, status: 'published' } }]);
    const effects = rubrics.flatMap(({ effect }) => effect.touched.flatMap((touched) => touched.effects));
    expect(effects).toContainEqual({ kind: 'removed', before: 'S9', after: null });
    expect(effects.filter(({ kind }) => kind === 'reworded')).toEqual([]);
  });

  it('gets a first edition that starts from the older rubric, with what people wrote', async () => {
    const team = await twoVersions();
    const rubric = await generated(team);
    await edit(team.author, first(rubric), { title: 'Mine' }).expect(200);
    const answer = await team.second.post(`/api/standards/${team.newerId}/rubrics`, { from: rubric.id }).expect(201);
    const edition = answer.body as RubricResponse;
    expect(edition).toMatchObject({ edition: 1, status: 'draft', standardVersionId: team.newerId });
    expect(edition.criteria).toHaveLength(10);
    expect(first(edition)).toMatchObject({ edited: true, content: { title: 'Mine' } });
    expect(edition.criteria.filter(({ edited }) => edited)).toHaveLength(1);
    expect(await seen(team.author, rubric)).toMatchObject({ status: 'draft' });
  });

  it('refuses to start from a rubric that is not there', async () => {
    const team = await twoVersions();
    const path = `/api/standards/${team.newerId}/rubrics`;
    await team.author.post(path, { from: team.standardId }).expect(404);
    await team.author.post(path, { from: (await generated(await aTeam(application))).id }).expect(404);
    await team.author.post(path, { from: 'that one' }).expect(422);
  });
});
