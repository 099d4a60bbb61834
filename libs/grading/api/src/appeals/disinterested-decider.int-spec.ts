import { AssessorEmploymentEntity, ConflictDeclarationEntity, SecondAssessorEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { actorOf } from '@assay/platform/testing';
import { randomUUID } from 'node:crypto';
import { createAppellant, decision, type Appellant } from '../testing/appellant';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { createGradingWorld } from '../testing/grading-world';

let stage: GradingStage;
let { test, world } = {} as GradingStage;
let { apprentice, lodged, step, toReview, mine } = {} as Appellant;

beforeAll(async () => {
  stage = await createGradingStage();
  ({ test, world } = stage);
});
afterAll(() => test.close());
beforeEach(async () => {
  ({ apprentice, lodged, step, toReview, mine } = await createAppellant(stage));
});

it('is not decided by anybody who marked, moderated, prepared or approved, nor by whoever declared an interest', async () => {
  const id = await toReview();
  const asDecider = (accountId: string) => actorOf(world.organisation.id, accountId, [Role.Iqa], null);
  const interests = async (accountId: string) =>
    (await step(id, 'decision', decision, asDecider(accountId)).expect(409)).body.objections[0].facts.interests;
  expect(await interests(world.assessor.actor.accountId)).toEqual(['marked']);
  expect(await interests(world.iqa.accountId)).toEqual(['moderated']);
  expect(await interests(world.administrator.accountId)).toEqual(['prepared-release']);
  expect(await interests(world.secondAdministrator.accountId)).toEqual(['approved-release']);
  const assessor = await world.organisation.assessor('ST0825', []);
  const declaration = {
    organisationId: world.organisation.id,
    id: randomUUID(),
    assessorId: assessor.id,
    employerId: apprentice.employerId,
    reason: 'Brother works there.',
  };
  await new Transactions(test.source).run(world.organisation.tenant, (manager) => manager.insert(ConflictDeclarationEntity, declaration));
  expect(await interests(assessor.actor.accountId)).toEqual(['declared']);
  expect((await test.as(asDecider(world.iqa.accountId)).get(`/api/appeals/${id}`).expect(200)).body.interests).toEqual(['moderated']);
});

it('is not rejected by anybody with an interest either; who rejected it and when is on record', async () => {
  const id = await lodged();
  await step(id, 'acknowledgement').expect(201);
  const words = { words: 'The policy knows no such ground.' };
  expect((await step(id, 'rejection', words).expect(409)).body.objections[0].facts.interests).toEqual(['prepared-release']);
  const other = await world.organisation.account([Role.Administrator]);
  await step(id, 'rejection', words, other).expect(201);
  expect(await rowsIn(test, world, 'SELECT status, decided_by, decided_at IS NOT NULL AS dated FROM appeal WHERE id = $1', [id])).toEqual([
    { status: 'rejected', decided_by: other.accountId, dated: true },
  ]);
});

it('is withdrawn by staff for an appellant who asked, by nobody with an interest, and tells the appellant why', async () => {
  const id = await lodged();
  const words = { words: 'Told us by telephone on 12 January.' };
  const withdraw = (actor: Actor | null, body: object = words) => test.as(actor).post(`/api/appeals/${id}/withdrawal-on-request`, body);
  expect((await withdraw(world.administrator).expect(409)).body.objections[0].facts.interests).toEqual(['prepared-release']);
  const other = await world.organisation.account([Role.Administrator]);
  expect((await withdraw(null)).status).toBe(401);
  expect((await withdraw(apprentice.actor)).status).toBe(403);
  expect((await withdraw((await createGradingWorld(test)).administrator)).status).toBe(404);
  expect((await withdraw(other, { words: '' })).status).toBe(422);
  expect((await Promise.all([withdraw(other), withdraw(other)])).map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await mine()).toMatchObject({ status: 'withdrawn', steps: [{ status: 'lodged' }, { status: 'withdrawn', words: words.words }] });
});

it('is not decided by whoever marked beside the lead, nor by whoever worked there in the last three years', async () => {
  const id = await toReview();
  const { organisation } = world;
  const [beside, former, free] = [
    await organisation.assessor('ST0825', []),
    await organisation.assessor('ST0825', []),
    await organisation.assessor('ST0825', []),
  ];
  const employment = { organisationId: organisation.id, employerId: apprentice.employerId, firstDay: '2018-01-01' };
  await new Transactions(test.source).run(organisation.tenant, async (manager) => {
    const second = {
      organisationId: organisation.id,
      attemptId: apprentice.observation,
      assessorId: beside.id,
      addedBy: world.administrator.accountId,
      addedAt: new Date(),
    };
    await manager.insert(SecondAssessorEntity, second);
    await manager.insert(AssessorEmploymentEntity, { ...employment, id: randomUUID(), assessorId: former.id, lastDay: '2024-06-30' });
    await manager.insert(AssessorEmploymentEntity, { ...employment, id: randomUUID(), assessorId: free.id, lastDay: '2023-12-31' });
  });
  const decide = ({ actor }: { actor: { accountId: string } }) =>
    step(id, 'decision', decision, actorOf(organisation.id, actor.accountId, [Role.Iqa], null));
  expect((await decide(beside).expect(409)).body.objections[0].facts.interests).toEqual(['marked']);
  expect((await decide(former).expect(409)).body.objections[0].facts.interests).toEqual(['employed']);
  await decide(free).expect(201);
});
