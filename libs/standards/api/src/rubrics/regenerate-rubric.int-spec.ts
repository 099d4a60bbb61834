import { RubricEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication, type TestCaller } from '@assay/platform/testing';
import type { RubricResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../standards.module';
import { aTeam, arrange, atVersion, edit, first, generated, seen, step, type Team } from '../testing/rubric-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

const regenerate = (caller: TestCaller, rubric: RubricResponse) =>
  caller.post(`/api/rubrics/${rubric.id}/regenerate`, {}, atVersion(rubric));

/** A draft of the standard when its criteria were generated without the plan's map of KSBs. */
async function olderDraft(team: Team): Promise<RubricResponse> {
  const rubric = await generated(team);
  await new Transactions(application.source).run(team.organisation.tenant, async (manager) => {
    await manager.query(
      `UPDATE rubric_criterion SET generated = jsonb_set(generated, '{title}', '"Older"'),
      content = jsonb_set(content, '{title}', '"Older"') WHERE rubric_id = $1`,
      [rubric.id],
    );
    await manager.update(RubricEntity, { organisationId: team.organisation.id, id: rubric.id }, { generatorVersion: '0.9.0' });
  });
  return (await team.author.get(`/api/rubrics/${rubric.id}`)).body as RubricResponse;
}

it('proposes what is generated differently and changes nothing by itself', async () => {
  const team = await aTeam(application);
  const older = await olderDraft(team);
  await edit(team.author, first(older), { title: 'Mine' }).expect(200);
  const { criteria, generatorVersion } = (await regenerate(team.author, older).expect(200)).body as RubricResponse;
  expect(criteria.map(({ content }) => content.title)).toEqual(['Mine', ...criteria.slice(1).map(() => 'Older')]);
  expect(criteria.every(({ proposal }) => proposal !== null && proposal.title !== 'Older')).toBe(true);
  expect(generatorVersion).not.toBe('0.9.0');
});

it('takes a proposal or keeps what stands, criterion by criterion, and wants an answer before approval', async () => {
  const team = await aTeam(application);
  const renewed = (await regenerate(team.author, await olderDraft(team)).expect(200)).body as RubricResponse;
  const [one, two] = renewed.criteria;
  if (!one || !two) throw new Error('There are two.');
  expect(await step(team.author, 'submit', renewed, 409)).toMatchObject({ code: 'proposals-open' });
  await arrange(team.author, one, 'proposal', { accept: true }).expect(200);
  const answer = await arrange(team.author, two, 'proposal', { accept: false }).expect(200);
  const { criteria } = answer.body as RubricResponse;
  expect(criteria[0]).toMatchObject({
    proposal: null,
    edited: false,
    content: { title: one.proposal?.title },
  });
  expect(criteria[1]).toMatchObject({
    proposal: null,
    edited: true,
    content: { title: 'Older' },
    generated: { title: two.proposal?.title },
  });
  expect((await arrange(team.author, criteria[0] ?? one, 'proposal', { accept: true }).expect(409)).body).toMatchObject({
    code: 'no-proposal',
  });
  await arrange(team.author, one, 'proposal', { accept: true }).expect(412);
  await arrange(team.author, one, 'proposal', {}).expect(422);
});

it('proposes for a part of a duty what concerns that part only', async () => {
  const team = await aTeam(application);
  const rubric = await generated(team);
  await arrange(team.author, first(rubric), 'split', { keep: 1 }).expect(200);
  const again = (await regenerate(team.author, await seen(team.author, rubric)).expect(200)).body as RubricResponse;
  for (const { proposal, content } of again.criteria) expect((proposal ?? content).elements).toEqual(content.elements);
});

it('changes nothing where nothing is generated differently', async () => {
  const team = await aTeam(application);
  const rubric = await generated(team);
  const again = (await regenerate(team.second, rubric).expect(200)).body as RubricResponse;
  expect(again.criteria).toEqual(rubric.criteria);
});

it('makes an author of the one who renewed it', async () => {
  const team = await aTeam(application);
  const renewed = (await regenerate(team.second, await olderDraft(team)).expect(200)).body as RubricResponse;
  for (const criterion of renewed.criteria) await arrange(team.author, criterion, 'proposal', { accept: true }).expect(200);
  const submitted = await step(team.author, 'submit', await seen(team.author, renewed));
  await step(team.second, 'approve', submitted, 403);
});

it('lets one of two at once through', async () => {
  const team = await aTeam(application);
  const rubric = await generated(team);
  const answers = await Promise.all([regenerate(team.author, rubric), regenerate(team.second, rubric)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});

it('refuses a submitted rubric, a missing version, a role that may not, a stranger and another organisation', async () => {
  const team = await aTeam(application);
  const rubric = await generated(team);
  await team.author.post(`/api/rubrics/${rubric.id}/regenerate`).expect(428);
  await regenerate(application.as(await team.organisation.account([Role.Iqa])), rubric).expect(403);
  await regenerate(application.as(null), rubric).expect(401);
  await regenerate((await aTeam(application)).author, rubric).expect(404);
  const submitted = await step(team.author, 'submit', rubric);
  expect((await regenerate(team.author, submitted).expect(409)).body).toMatchObject({
    code: 'rubric-not-ready',
  });
});
