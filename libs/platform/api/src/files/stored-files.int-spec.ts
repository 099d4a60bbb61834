import { aPdf, createTestApplication, type TestApplication, type TestOrganisation, upload } from '@assay/platform/testing';
import { FilePurpose } from '@assay/platform/util';
import type { Actor } from '../access/actor';
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

const attach = (ids: string[], by: Actor = provider) => attachToOwner(test, by, ids);

describe('possession', () => {
  it('serves a file as an attachment, and only to whom its owner lets read', async () => {
    const bytes = aPdf(3_000);
    const id = await upload(test, provider, bytes, { name: 'Café “final”.pdf' });
    await attach([id]);
    const staff = await organisation.account(['scheduler']);
    const answer = await test.as(staff).get(`/api/owned/${id}`).expect(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="Cafe_ _final_.pdf"; filename\*=UTF-8''Caf%C3%A9/);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    expect(answer.body.equals(bytes)).toBe(true);
    const apprentice = (await organisation.apprentice()).actor;
    await test.as(apprentice).get(`/api/owned/${id}`).expect(404);
    const elsewhere = await (await test.organisation()).account(['administrator']);
    await test.as(elsewhere).get(`/api/owned/${id}`).expect(404);
  });

  it('takes no unfinished upload, none of another person, and none twice', async () => {
    const announced = { purpose: FilePurpose.GatewayEvidence, name: 'portfolio.pdf', sizeBytes: 1_000 };
    const { body } = await test.as(provider).post('/api/files', announced).expect(201);
    await expect(attach([body.id])).rejects.toMatchObject({ code: 'validation-failed' });
    const id = await upload(test, provider, aPdf(1_100));
    const colleague = await organisation.account(['scheduler']);
    await expect(attach([id], colleague)).rejects.toMatchObject({ code: 'validation-failed' });
    await attach([id]);
    await expect(attach([id])).rejects.toMatchObject({ code: 'validation-failed' });
  });

  it('keeps the same content once for one owner', async () => {
    const bytes = aPdf(1_234);
    const first = await upload(test, provider, bytes);
    const second = await upload(test, provider, bytes, { name: 'again.pdf' });
    expect(await attach([first])).toEqual([first]);
    expect(await attach([second])).toEqual([first]);
  });
});

describe('parts for players', () => {
  const bytes = aPdf(3_000);
  let id: string;
  beforeAll(async () => void (await attach([(id = await upload(test, provider, bytes))])));
  const part = (range: string, actor: Actor = provider, further: Record<string, string> = {}) =>
    test
      .as(actor)
      .get(`/api/owned/${id}`)
      .set({ Range: range, ...further });

  it('are served as what they are, never kept by a cache, never shown as a page', async () => {
    const { headers, body } = await part('bytes=1000-1999').expect(206);
    expect(headers).toMatchObject({
      'content-range': 'bytes 1000-1999/3000',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
    });
    expect([headers['x-content-type-options'], headers['content-disposition']?.startsWith('attachment')]).toEqual(['nosniff', true]);
    expect(body.equals(bytes.subarray(1_000, 2_000))).toBe(true);
    expect((await part('bytes=-100').expect(206)).body.equals(bytes.subarray(2_900))).toBe(true);
  });

  it.each(['bytes=3000-', 'bytes=9-3', 'bytes=-0', 'bytes=0-1,4-5', 'bytes=x'])('%s is refused, with the length', async (range) => {
    const { headers, body } = await part(range).expect(416);
    expect([headers['content-range'], body.code]).toEqual(['bytes */3000', 'no-such-part']);
  });

  it('are the whole file where the unit is unknown, or a validator is held against one we never gave', async () => {
    for (const answer of [await part('lines=1-2'), await part('bytes=0-9', provider, { 'If-Range': '"x"' })])
      expect([answer.status, answer.headers['content-length']]).toEqual([200, '3000']);
  });

  it('are not found, good or bad, by whom the whole is not', async () => {
    const elsewhere = await (await test.organisation()).account(['administrator']);
    for (const actor of [elsewhere, (await organisation.apprentice()).actor])
      for (const range of ['bytes=0-9', 'bytes=9000-'])
        expect(Object.keys((await part(range, actor).expect(404)).headers)).not.toContain('accept-ranges');
  });
});
