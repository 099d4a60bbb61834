import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication, type TestCaller, type TestOrganisation } from '@assay/platform/testing';
import type { ImportStandardResponse, OccupationReadingResponse, StandardResponse, StandardsResponse } from '@assay/standards/contracts';
import { StandardsModule } from '../standards.module';
import { occ0825Import, occ0825Text } from '../testing/occ0825';

let application: TestApplication;
let organisation: TestOrganisation;
let administrator: TestCaller;

beforeAll(async () => {
  application = await createTestApplication([StandardsModule]);
  organisation = await application.organisation();
  administrator = application.as(await organisation.account([Role.Administrator]));
});
afterAll(() => application.close());

const imported = async (caller = administrator, body: object = occ0825Import): Promise<ImportStandardResponse> =>
  (await caller.post('/api/standards', body).expect(200)).body as ImportStandardResponse;

describe('reading a page', () => {
  it('shows what was read, what is missing and which plan comes with it, and keeps nothing', async () => {
    const elsewhere = application.as(await (await application.organisation()).account([Role.Administrator]));
    const answer = await elsewhere.post('/api/standards/readings', { text: occ0825Text }).expect(200);
    const reading = answer.body as OccupationReadingResponse;
    expect(reading.document.duties).toHaveLength(13);
    expect(reading.missing).toEqual(['title']);
    expect(reading.shippedPlan).toBe('ST0825 1.1');
    expect((await elsewhere.get('/api/standards')).body).toEqual({ standards: [] });
  });

  it('refuses a text without duties and says what was looked for', async () => {
    const answer = await administrator.post('/api/standards/readings', { text: 'Good morning.' }).expect(422);
    expect(answer.body).toMatchObject({
      code: 'page-unreadable',
      reason: expect.stringContaining('looked for'),
    });
  });
});

describe('importing a standard', () => {
  it('keeps it with its source and shows it in the list', async () => {
    const { id, imported: fresh } = await imported();
    expect(fresh).toBe(true);
    const standard = (await administrator.get(`/api/standards/${id}`).expect(200)).body as StandardResponse;
    expect(standard).toMatchObject({
      occupationReference: 'OCC0825',
      title: 'DevOps engineer',
      level: 4,
      duties: 13,
      shippedPlan: 'ST0825 1.1',
    });
    const list = (await administrator.get('/api/standards').expect(200)).body as StandardsResponse;
    expect(list.standards.map((one) => one.id)).toContain(id);
  });

  it('answers the identical document with the version already there', async () => {
    const first = await imported();
    expect(await imported()).toEqual({ id: first.id, imported: false });
  });

  it('asks for what the page does not say', async () => {
    const answer = await administrator.post('/api/standards', { ...occ0825Import, title: undefined }).expect(422);
    expect(answer.body).toMatchObject({
      code: 'validation-failed',
      errors: [{ field: 'title', code: 'missing-in-page' }],
    });
  });

  it('refuses a malformed body, a role that may not, and a stranger', async () => {
    await administrator.post('/api/standards', { text: 1 }).expect(422);
    await administrator.post('/api/standards', { ...occ0825Import, level: 9 }).expect(422);
    const assessor = application.as(await organisation.account([Role.Assessor]));
    await assessor.post('/api/standards', occ0825Import).expect(403);
    await application.as(null).post('/api/standards', occ0825Import).expect(401);
  });

  it('keeps one row when the same page is imported twice at once', async () => {
    const caller = application.as(await (await application.organisation()).account([Role.Administrator]));
    const answers = await Promise.all([imported(caller), imported(caller)]);
    expect(answers.map(({ imported: fresh }) => fresh).sort()).toEqual([false, true]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it('shows it to nobody of another organisation', async () => {
    const { id } = await imported();
    const elsewhere = application.as(await (await application.organisation()).account([Role.Administrator]));
    await elsewhere.get(`/api/standards/${id}`).expect(404);
    await administrator.get('/api/standards/not-an-id').expect(404);
  });

  it('tells what changed between two imported versions', async () => {
    const { id: before } = await imported();
    const shorter = occ0825Text.replace(/^Look to automate.*$/m, '');
    const { id: after } = await imported(administrator, {
      ...occ0825Import,
      text: shorter,
      versionLabel: '1.2',
    });
    const answer = await administrator.get(`/api/standards/${after}/difference?from=${before}`).expect(200);
    expect(answer.body).toMatchObject({ difference: { removed: [{ key: 'D12' }] } });
  });
});
