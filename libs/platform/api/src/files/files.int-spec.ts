import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { anArchive, aPdf, aPng, createTestApplication, type TestApplication, type TestOrganisation, upload } from '@assay/platform/testing';
import { StoredFileEntity, Transactions } from '@assay/database';
import { fileLimits, fileRules, FilePurpose } from '@assay/platform/util';
import type { Actor } from '../access/actor';
import { FileBytes } from './file-bytes';
import { SweepFiles } from './sweep-files';
import { attachToOwner, OwnedModule } from './testing/owned-files';

let test: TestApplication;
let organisation: TestOrganisation;
let provider: Actor;
beforeAll(async () => {
  test = await createTestApplication([OwnedModule], { now: new Date().toISOString() });
  organisation = await test.organisation();
  provider = await organisation.account(['provider'], { trainingProviderId: await organisation.trainingProvider() });
});
afterAll(() => test.close());

const begin = (sizeBytes: number, name = 'portfolio.pdf', actor: Actor = provider) =>
  test.as(actor).post('/api/files', { purpose: FilePurpose.GatewayEvidence, name, sizeBytes });
const next = (id: string, offset: number, bytes: Buffer, actor: Actor = provider) => test.as(actor).part(`/api/files/${id}`, offset, bytes);
const place = (id: string) => ({ organisationId: organisation.id, id });
const bytesOf = () => test.app.get(FileBytes);
const attach = (ids: string[], by: Actor = provider) => attachToOwner(test, by, ids);
const rows = (id: string) =>
  new Transactions(test.source).run(organisation.tenant, (manager) => manager.findBy(StoredFileEntity, place(id)));

describe('uploading', () => {
  it('keeps a document by its content, in parts, and tells where to go on', async () => {
    const bytes = aPdf(5_000);
    const { body } = await begin(bytes.length, 'portfolio.exe').expect(201);
    expect(body).toMatchObject({ offset: 0, status: 'receiving', chunkBytes: fileLimits.chunkBytes });
    expect((await next(body.id, 0, bytes.subarray(0, 3_000)).expect(200)).body.offset).toBe(3_000);
    expect((await test.as(provider).get(`/api/files/${body.id}`).expect(200)).body).toMatchObject({ offset: 3_000, status: 'receiving' });
    expect((await next(body.id, 3_000, bytes.subarray(3_000)).expect(200)).body.status).toBe('kept');
    expect((await rows(body.id))[0]).toMatchObject({ mediaType: 'application/pdf', name: 'portfolio.pdf', subjectId: provider.subjectId });
  });

  it('answers a part that was sent again with the place that counts, and takes one of two at once', async () => {
    const bytes = aPdf(4_000);
    const { body } = await begin(bytes.length).expect(201);
    const both = await Promise.all([next(body.id, 0, bytes.subarray(0, 2_000)), next(body.id, 0, bytes.subarray(0, 2_000))]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await next(body.id, 0, bytes.subarray(0, 2_000)).expect(409)).body).toMatchObject({ code: 'upload-offset', offset: 2_000 });
    await next(body.id, 2_000, bytes.subarray(2_000)).expect(200);
    expect(await bytesOf().size(place(body.id))).toBe(4_000);
    expect((await next(body.id, 2_000, bytes.subarray(2_000)).expect(200)).body.status).toBe('kept');
  });

  it('refuses what the content is not, whatever it is called, and keeps no byte of it', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const { body } = await begin(page.length, 'portfolio.pdf').expect(201);
    expect((await next(body.id, 0, page).expect(422)).body.errors).toMatchObject([{ field: 'file', code: 'file-kind' }]);
    expect(await rows(body.id)).toEqual([]);
    expect(await bytesOf().size(place(body.id))).toBeNull();
  });

  it('refuses files that are two things at once', async () => {
    const pictureAndPage = Buffer.concat([aPng(), Buffer.from('<html><script>alert(1)</script></html>')]);
    const documentAndArchive = Buffer.concat([aPdf(2_000), anArchive()]);
    for (const bytes of [pictureAndPage, documentAndArchive]) {
      const { body } = await begin(bytes.length).expect(201);
      expect((await next(body.id, 0, bytes).expect(422)).body.errors[0].code).toBe('file-kind');
    }
  });

  it('refuses what is too large before, and more than was announced while it comes', async () => {
    const limit = fileRules[FilePurpose.GatewayEvidence].maxBytes;
    expect((await begin(limit + 1).expect(413)).body).toMatchObject({ code: 'too-large', limit });
    const { body } = await begin(1_000).expect(201);
    expect((await next(body.id, 0, aPdf(1_001)).expect(413)).body.code).toBe('too-large');
    expect((await test.as(provider).get(`/api/files/${body.id}`)).body.offset).toBe(0);
    expect(readdirSync(dirname(bytesOf().pathOf(place(body.id)))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves nothing of a path in a name, and never uses the name as one', async () => {
    const id = await upload(test, provider, aPdf(1_000), { name: '../../../etc/cron.d/evil\u202Efdp.pdf' });
    expect((await rows(id))[0]?.name).toBe('evilfdp.pdf');
    expect(existsSync(bytesOf().pathOf(place(id)))).toBe(true);
  });

  it('is for the one who began it: not for strangers, other people, other organisations', async () => {
    const { body } = await begin(1_000).expect(201);
    const colleague = await organisation.account(['scheduler']);
    const elsewhere = await (await test.organisation()).account(['administrator']);
    for (const actor of [colleague, elsewhere]) {
      await next(body.id, 0, aPdf(1_000), actor).expect(404);
      await test.as(actor).get(`/api/files/${body.id}`).expect(404);
    }
    await test.as(null).post('/api/files', { purpose: 'gateway-evidence', name: 'a.pdf', sizeBytes: 1 }).expect(401);
    await test.as(provider).post('/api/files', { purpose: 'joke', name: '', sizeBytes: 0 }).expect(422);
    await test.as(provider).part(`/api/files/${body.id}`, -1, aPdf(1_000)).expect(422);
  });

  it('tells its sender, and nobody else, what is unfinished: by which parts, until when; and lets go of it', async () => {
    const sender = await organisation.account(['provider'], { trainingProviderId: await organisation.trainingProvider() });
    const list = async (actor: Actor) => (await test.as(actor).get('/api/files').expect(200)).body.items;
    const bytes = aPdf(3_000);
    const { body } = await begin(bytes.length, 'portfolio.pdf', sender).expect(201);
    expect(await list(sender)).toMatchObject([{ id: body.id, name: 'portfolio.pdf', sizeBytes: 3_000, offset: 0, partsSha256: null }]);
    await next(body.id, 0, bytes.subarray(0, 1_000), sender).expect(200);
    await next(body.id, 1_000, bytes.subarray(1_000, 2_000), sender).expect(200);
    const hash = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');
    const first = hash(hash(bytes.subarray(0, 1_000)));
    const [unfinished] = await list(sender);
    expect([unfinished.offset, unfinished.partsSha256]).toEqual([2_000, hash(first + hash(bytes.subarray(1_000, 2_000)))]);
    expect(Date.parse(unfinished.keptUntil) - test.clock.now().getTime()).toBe(24 * 3_600_000);
    expect(await list(provider)).not.toContainEqual(expect.objectContaining({ id: body.id }));
    await test.as(provider).delete(`/api/files/${body.id}`).expect(204);
    expect(await list(sender)).toHaveLength(1);
    for (let times = 0; times < 2; times += 1) await test.as(sender).delete(`/api/files/${body.id}`).expect(204);
    expect([await list(sender), await bytesOf().size(place(body.id))]).toEqual([[], null]);
  });

  it('lets nobody pile up unfinished uploads', async () => {
    const busy = await organisation.account(['provider'], { trainingProviderId: await organisation.trainingProvider() });
    for (let count = 0; count < fileLimits.unfinishedPerAccount; count += 1) await begin(10, 'a.pdf', busy).expect(201);
    expect((await begin(10, 'a.pdf', busy).expect(409)).body.code).toBe('too-many-uploads');
  });
});

describe('what nothing owns', () => {
  it('is bounded for each account, also where it was sent whole', async () => {
    const busy = await organisation.account(['provider'], { trainingProviderId: await organisation.trainingProvider() });
    const recording = (sizeBytes: number) =>
      test.as(busy).post('/api/files', { purpose: FilePurpose.Recording, name: 'event.mp4', sizeBytes });
    const { maxBytes } = fileRules[FilePurpose.Recording];
    const finished = await upload(test, busy, aPdf(1_000));
    await recording(maxBytes).expect(201);
    const left = fileLimits.unownedBytesPerAccount - maxBytes;
    expect((await recording(left).expect(409)).body).toMatchObject({ code: 'too-many-uploads', limit: fileLimits.unownedBytesPerAccount });
    await attach([finished], busy);
    const both = await Promise.all([recording(left), recording(left)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('sweeping', () => {
  it('removes what nothing owns after a day, strays on the disk, and tells of bytes that are gone', async () => {
    const forgotten = await upload(test, provider, aPdf(1_500));
    const owned = await upload(test, provider, aPdf(1_600));
    await attach([owned]);
    const stray = bytesOf().pathOf(place(randomUUID()));
    writeFileSync(stray, 'stray');
    const old = new Date(Date.now() - 48 * 3_600_000);
    utimesSync(stray, old, old);
    test.clock.advance(25 * 3_600_000);
    await test.app.get(SweepFiles).run();
    expect([await bytesOf().size(place(forgotten)), existsSync(stray), await bytesOf().size(place(owned))]).toEqual([null, false, 1_600]);
    expect(await rows(forgotten)).toEqual([]);
    await bytesOf().remove(place(owned));
    await test.app.get(SweepFiles).run();
    expect((await rows(owned))[0]?.status).toBe('lost');
    await test.as(provider).get(`/api/owned/${owned}`).expect(410);
  });
});
