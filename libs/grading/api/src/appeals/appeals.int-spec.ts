import { Role } from '@assay/people/domain';
import { aPdf, upload } from '@assay/platform/testing';
import { appeal, createAppellant, decision, type Appellant } from '../testing/appellant';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { createGradingWorld } from '../testing/grading-world';

let stage: GradingStage;
let { test, world, steps } = {} as GradingStage;
let { apprentice, resultId, lodge, lodged, step, toReview, mine } = {} as Appellant;

beforeAll(async () => {
  stage = await createGradingStage();
  ({ test, world, steps } = stage);
});
afterAll(() => test.close());
beforeEach(async () => {
  ({ apprentice, resultId, lodge, lodged, step, toReview, mine } = await createAppellant(stage));
});

const somebody = () => world.organisation.account([Role.Iqa]);

it('goes from lodged to decided, with the days by the settings, and the apprentice sees each step', async () => {
  const id = await lodged();
  expect(await mine()).toMatchObject({ id, status: 'lodged', acknowledgeBy: '2027-01-18', decideBy: '2027-02-08', overdue: false });
  await step(id, 'acknowledgement').expect(201);
  await step(id, 'review').expect(201);
  await step(id, 'decision', decision, await somebody()).expect(201);
  const { steps: told, ...decided } = await mine();
  expect(decided).toMatchObject({ status: 'decided', decision: 'upheld', outsideMember: decision.outsideMember });
  expect(told.map(({ status }: { status: string }) => status)).toEqual(
    expect.arrayContaining(['lodged', 'acknowledged', 'in-review', 'decided']),
  );
});

it('is overdue the day after its next step was due', async () => {
  await lodged();
  test.clock.set('2027-01-19T09:00:00Z');
  expect((await mine()).overdue).toBe(true);
  test.clock.set('2027-01-11T12:00:00Z');
});

it('is taken until the last day of the window and refused after it', async () => {
  test.clock.set('2027-02-09T09:00:00Z');
  const late = await lodge().expect(409);
  expect(late.body.objections).toEqual([{ rule: 'appeal-in-window', facts: { until: '2027-02-08' } }]);
  test.clock.set('2027-02-08T22:00:00Z');
  await lodge().expect(201);
  test.clock.set('2027-01-11T12:00:00Z');
});

it('that the apprentice lodged is unknown to the provider and the employer, who neither read nor withdraw it', async () => {
  const fileId = await upload(test, apprentice.actor, aPdf(), { purpose: 'appeal-evidence', name: 'messages.pdf' });
  const { id } = (await lodge({ fileIds: [fileId] }).expect(201)).body;
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId: apprentice.trainingProviderId });
  const employer = await world.organisation.account([Role.Employer], { employerId: apprentice.employerId });
  await test.as(apprentice.actor).put('/api/my/outcome/sharing', { enrolmentId: apprentice.enrolmentId, withEmployer: true });
  expect((await test.as(provider).get('/api/my/appeals').expect(200)).body.items).toEqual([]);
  for (const actor of [provider, employer]) expect((await test.as(actor).get(`/api/appeals/${id}/files/${fileId}`)).status).toBe(404);
  expect((await test.as(provider).post(`/api/appeals/${id}/withdrawal`)).status).toBe(404);
  await test.as(apprentice.actor).post(`/api/appeals/${id}/withdrawal`).expect(201);
  const lodgedByProvider = (await lodge({}, provider).expect(201)).body.id;
  expect((await test.as(provider).get('/api/my/appeals').expect(200)).body.items).toEqual([
    expect.objectContaining({ id: lodgedByProvider }),
  ]);
  expect(await mine()).toMatchObject({ id: lodgedByProvider });
  await test.as(provider).post(`/api/appeals/${lodgedByProvider}/withdrawal`).expect(201);
});

it('is one at a time: lodged once, moved once, decided once, however many try at once', async () => {
  const lodging = await Promise.all([lodge(), lodge(), lodge()]);
  expect(lodging.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const id = lodging.find(({ status }) => status === 201)?.body.id;
  expect((await Promise.all([step(id, 'acknowledgement'), step(id, 'acknowledgement')])).map(({ status }) => status).sort()).toEqual([
    201, 409,
  ]);
  await step(id, 'review').expect(201);
  const [one, two] = [await somebody(), await somebody()];
  const deciding = await Promise.all([
    step(id, 'decision', decision, one),
    step(id, 'decision', { ...decision, decision: 'not-upheld' }, two),
  ]);
  expect(deciding.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('that is upheld leads to a correction that names it, and lists others marked alike, with what was found', async () => {
  const other = await world.enrol();
  await steps.grade(other, 'pass', 'pass');
  const id = await toReview();
  const [{ markVersionId }] = (await test.as(world.iqa).get(`/api/appeals/${id}`).expect(200)).body.marks.filter(
    ({ method }: { method: string }) => method === 'observation',
  );
  const correction = { markVersionId, levels: [], grade: 'pass', reason: 'The appeal was upheld: the second task counts.', appealId: id };
  expect((await test.as(world.iqa).post(`/api/results/${resultId}/corrections`, correction)).status).toBe(422);
  expect((await test.as(world.iqa).get(`/api/appeals/${id}/others`).expect(200)).body.items).toEqual([]);
  const decider = await somebody();
  await step(id, 'decision', decision, decider).expect(201);
  const { items } = (await test.as(decider).get(`/api/appeals/${id}/others`).expect(200)).body;
  const found = items.find(
    ({ apprenticeName, method }: { apprenticeName: string; method: string }) => method === 'observation' && apprenticeName.length > 0,
  );
  expect(found.because).toEqual(['same-assessor', 'same-rubric', 'same-day']);
  expect(items.map((item: { markVersionId: string }) => item.markVersionId)).not.toContain(markVersionId);
  const findings = { finding: 'stands', words: 'All tasks were looked at.' };
  const own = await test.as(world.iqa).post(`/api/appeals/${id}/others/${found.markVersionId}`, findings).expect(409);
  expect(own.body.objections[0].facts.interests).toEqual(['moderated']);
  expect((await test.as(decider).post(`/api/appeals/${id}/others/${markVersionId}`, findings)).status).toBe(404);
  const look = () => test.as(decider).post(`/api/appeals/${id}/others/${found.markVersionId}`, findings);
  expect((await Promise.all([look(), look()])).map(({ status }) => status).sort()).toEqual([201, 409]);
  await test.as(world.iqa).post(`/api/results/${resultId}/corrections`, correction).expect(201);
});

it('carries evidence that the apprentice and those who read appeals can fetch, as an attachment, and nobody else', async () => {
  const fileId = await upload(test, apprentice.actor, aPdf(), { purpose: 'appeal-evidence', name: 'recording notes.pdf' });
  const { id } = (await lodge({ fileIds: [fileId] }).expect(201)).body;
  expect((await mine()).files).toEqual([expect.objectContaining({ id: fileId, name: 'recording notes.pdf' })]);
  const path = `/api/appeals/${id}/files/${fileId}`;
  for (const actor of [apprentice.actor, world.iqa])
    expect((await test.as(actor).get(path).expect(200)).headers['content-disposition']).toMatch(/^attachment/);
  const others = [world.assessor.actor, (await world.enrol()).actor, (await createGradingWorld(test)).administrator];
  for (const actor of others) expect((await test.as(actor).get(path)).status).toBe(404);
});

it('is refused for strangers, other roles, other people’s results and malformed requests', async () => {
  const elsewhere = await createGradingWorld(test);
  const id = await lodged();
  const stranger = (await world.enrol()).actor;
  expect((await test.as(null).post(`/api/results/${resultId}/appeals`, appeal)).status).toBe(401);
  expect((await lodge({}, world.assessor.actor)).status).toBe(403);
  expect((await lodge({}, stranger)).status).toBe(404);
  expect((await test.as(stranger).post(`/api/appeals/${id}/withdrawal`)).status).toBe(404);
  for (const name of ['acknowledgement', 'review', 'decision']) {
    expect((await step(id, name, decision, apprentice.actor)).status).toBe(403);
    expect((await step(id, name, decision, elsewhere.administrator)).status).toBe(404);
  }
  expect((await lodge({ grounds: [] })).status).toBe(422);
  expect((await lodge({ grounds: ['disappointed'] })).status).toBe(422);
  expect((await lodge({ statement: 'Unfair.' })).status).toBe(422);
  expect((await step(id, 'decision', { ...decision, outsideMember: '' })).status).toBe(422);
  expect((await lodge({}, world.iqa)).status).toBe(403);
});
