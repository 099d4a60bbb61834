import type { Actor } from '@assay/platform/api';
import { aPdf, upload } from '@assay/platform/testing';
import { FilePurpose } from '@assay/platform/util';
import { createHash, randomUUID } from 'node:crypto';
import { createGradingStage, type GradingStage } from '../../testing/grading-stage';
import { rowsIn } from '../../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice } from '../../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage('2027-01-11T10:00:00Z'));
});
afterAll(() => test.close());
beforeEach(async () => {
  apprentice = await world.enrol();
  await steps.open(apprentice.observation);
});

const assessor = () => test.as(world.assessor.actor);
const path = () => `/api/attempts/${apprentice.observation}/marking-files`;
const sent = (bytes = aPdf()) => upload(test, world.assessor.actor, bytes, { purpose: FilePurpose.AssessmentEvidence });
const add = (fileId: string, difference: object = {}) =>
  assessor().post(path(), { apprenticeId: apprentice.id, fileId, criterionId: world.criteria[0], ...difference });
const files = async () => (await assessor().get(`/api/attempts/${apprentice.observation}/marking`)).body.record.files;

it('puts a finished upload beside a criterion, with the hash of its bytes, and serves it as an attachment', async () => {
  const bytes = aPdf();
  const added = await add(await sent(bytes)).then(({ body }) => body);
  expect(await files()).toMatchObject([
    {
      id: added.id,
      criterionId: world.criteria[0],
      name: 'evidence.pdf',
      mediaType: 'application/pdf',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  ]);
  const answer = await assessor().get(`${path()}/${added.fileId}`).expect(200);
  expect(answer.headers['content-disposition']).toMatch(/^attachment;/);
  expect(answer.body).toEqual(bytes);
});

it('has the same bytes at the same place once, also when two send them at once', async () => {
  const bytes = aPdf();
  const [one, two] = [await sent(bytes), await sent(bytes)];
  const answers = await Promise.all([add(one), add(two)]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(await files()).toHaveLength(1);
});

it('takes fifty files of an attempt and no more', async () => {
  const bytes = aPdf();
  const { id } = (await add(await sent(bytes))).body;
  const copies = `INSERT INTO marking_file (organisation_id, id, attempt_id, file_id, assessor_id, criterion_id, added_by, added_at)
    SELECT organisation_id, gen_random_uuid(), attempt_id, file_id, assessor_id, criterion_id, added_by, added_at FROM marking_file, generate_series(1, 48) WHERE id = $1 RETURNING id`;
  await rowsIn(test, world, copies, [id]);
  expect((await add(await sent(aPdf(1_000)))).status).toBe(201);
  const refused = await add(await sent(aPdf(2_000)), { criterionId: null });
  expect([refused.status, refused.body]).toMatchObject([409, { code: 'record-is-full', what: 'files', most: 50 }]);
  expect((await add(await sent(bytes))).status).toBe(201);
});

it('goes on with an upload where it broke off', async () => {
  const bytes = aPdf(3_000);
  const { body } = await assessor().post('/api/files', { purpose: FilePurpose.Recording, name: 'talk.pdf', sizeBytes: bytes.length });
  await assessor().part(`/api/files/${body.id}`, 0, bytes.subarray(0, 1_000)).expect(200);
  const lost = await assessor().part(`/api/files/${body.id}`, 0, bytes.subarray(0, 1_000));
  expect([lost.status, lost.body.code, lost.body.offset]).toEqual([409, 'upload-offset', 1_000]);
  const whole = await assessor().part(`/api/files/${body.id}`, 1_000, bytes.subarray(1_000));
  expect([whole.status, whole.body.errors?.[0].code]).toEqual([422, 'file-kind']);
});

it('shows a withdrawn file to nobody any more', async () => {
  const { id, fileId } = (await add(await sent())).body;
  for (const _twice of [1, 2]) await assessor().post(`${path()}/${id}/withdrawal`, { apprenticeId: apprentice.id }).expect(201);
  expect(await files()).toEqual([]);
  expect((await assessor().get(`${path()}/${fileId}`)).status).toBe(404);
});

it('freezes the files with the mark and serves them to whoever moderates it, not to the apprentice', async () => {
  const { fileId } = (await add(await sent())).body;
  await steps.judge(apprentice.id, apprentice.observation, 'pass');
  const { id } = await steps.submit(apprentice.id, apprentice.observation, 'pass');
  const { record } = (await test.as(world.iqa).get(`/api/moderations/${id}`).expect(200)).body;
  expect(record.files).toMatchObject([{ fileId }]);
  const door = `/api/mark-versions/${id}/files/${fileId}`;
  expect((await test.as(world.iqa).get(door)).status).toBe(200);
  expect((await test.as(world.iqa).get(`/api/mark-versions/${id}/files/${randomUUID()}`)).status).toBe(404);
  expect((await assessor().get(door)).status).toBe(403);
  expect((await test.as(apprentice.actor).get(`${path()}/${fileId}`)).status).toBe(403);
  expect((await test.as(apprentice.actor).get(`/api/files/${fileId}`)).status).toBe(404);
  const elsewhere = await createGradingWorld(test);
  expect((await test.as(elsewhere.iqa).get(door)).status).toBe(404);
  expect((await test.as(elsewhere.assessor.actor).get(`${path()}/${fileId}`)).status).toBe(404);
  const part = (actor: Actor, at: string) => test.as(actor).get(at).set('Range', 'bytes=0-9');
  const own = `${path()}/${fileId}`;
  const parts = await Promise.all([
    part(world.iqa, door),
    part(world.assessor.actor, own),
    part(apprentice.actor, own),
    part(elsewhere.iqa, door),
    part(elsewhere.assessor.actor, own),
  ]);
  expect(parts.map(({ status, headers }) => [status, headers['content-range']?.slice(0, 10)])).toEqual([
    [206, 'bytes 0-9/'],
    [206, 'bytes 0-9/'],
    [403, undefined],
    [404, undefined],
    [404, undefined],
  ]);
});

it('is for the assessor of the attempt, with their own finished uploads', async () => {
  const fileId = await sent();
  const other = await world.organisation.assessor('ST0825', ['observation']);
  const body = { apprenticeId: apprentice.id, fileId, criterionId: null };
  expect((await test.as(null).post(path(), body)).status).toBe(401);
  expect((await test.as(world.iqa).post(path(), body)).status).toBe(403);
  expect((await test.as(other.actor).post(path(), body)).status).toBe(404);
  expect((await add(randomUUID())).body.errors[0]).toMatchObject({ field: 'fileIds', code: 'unknown' });
  expect((await add(fileId, { apprenticeId: randomUUID() })).body.code).toBe('other-apprentice');
  expect((await add(fileId, { criterionId: world.criteria[2] })).status).toBe(404);
});
