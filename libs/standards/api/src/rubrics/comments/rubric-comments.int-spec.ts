import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import type { CommentThreadsResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../../standards.module';
import { aTeam, first, generated, seen, step } from '../../testing/rubric-team';

let application: TestApplication;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
});
afterAll(() => application.close());

async function aThread() {
  const team = await aTeam(application);
  const rubric = await generated(team);
  const path = `/api/rubrics/${rubric.id}/comments`;
  const criterionId = first(rubric).id;
  const answer = await team.second.post(path, { criterionId, text: 'Is “safely” said?' }).expect(201);
  const [thread] = (answer.body as CommentThreadsResponse).threads;
  if (!thread) throw new Error('There is a thread.');
  return { team, rubric, path, criterionId, thread };
}

it('is begun by one, answered by another, settled and opened again', async () => {
  const { team, rubric, path, criterionId, thread } = await aThread();
  await team.author.post(path, { criterionId, replyTo: thread.id, text: 'In the pass.' }).expect(201);
  expect(await seen(team.author, rubric)).toMatchObject({ openThreads: 1 });
  await team.second.post(`${path}/${thread.id}/settle`).expect(200);
  const settled = (await team.author.get(path).expect(200)).body as CommentThreadsResponse;
  expect(settled.threads).toMatchObject([
    {
      text: 'Is “safely” said?',
      resolvedBy: { name: expect.any(String) },
      replies: [{ text: 'In the pass.' }],
    },
  ]);
  expect(await seen(team.author, rubric)).toMatchObject({ openThreads: 0 });
  expect((await team.author.post(path, { criterionId, replyTo: thread.id, text: 'More' }).expect(409)).body).toMatchObject({
    code: 'thread-settled',
  });
  const opened = (await team.author.post(`${path}/${thread.id}/reopen`).expect(200)).body as CommentThreadsResponse;
  expect(opened.threads[0]?.resolvedAt).toBeNull();
});

it('makes nobody an author', async () => {
  const { team, rubric } = await aThread();
  await step(team.second, 'approve', await step(team.author, 'submit', rubric));
});

it('lets one of two settle a thread at once', async () => {
  const { team, path, thread } = await aThread();
  const settle = `${path}/${thread.id}/settle`;
  const answers = await Promise.all([team.author.post(settle), team.second.post(settle)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('refuses nothing said, too much said, a criterion or thread elsewhere, a role that may not and a stranger', async () => {
  const { team, path, criterionId, thread } = await aThread();
  const other = await aThread();
  await team.author.post(path, { criterionId, text: '  ' }).expect(422);
  await team.author.post(path, { criterionId, text: 'a'.repeat(2001) }).expect(422);
  await team.author.post(path, { criterionId: other.criterionId, text: 'Stray' }).expect(404);
  await team.author.post(path, { criterionId, replyTo: other.thread.id, text: 'Stray' }).expect(404);
  await team.author.post(`${path}/${other.thread.id}/settle`).expect(404);
  await other.team.author.get(path).expect(404);
  const assessor = application.as(await team.organisation.account([Role.Assessor]));
  await assessor.post(path, { criterionId, text: 'Mine' }).expect(403);
  await assessor.post(`${path}/${thread.id}/settle`).expect(403);
  await application.as(null).post(path, { criterionId, text: 'Mine' }).expect(401);
  await application
    .as(await team.organisation.account([Role.Iqa]))
    .post(path, { criterionId, text: 'Heard' })
    .expect(201);
});
