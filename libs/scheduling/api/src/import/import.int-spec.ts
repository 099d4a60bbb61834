import { Role, ulnFrom } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { importHeadings } from '@assay/scheduling/domain';
import { EmployerEntity, TrainingProviderEntity, Transactions } from '@assay/database';
import { EnrolmentsModule } from '../enrolments/enrolments.module';
import { createBookingWorld, type BookingWorld } from '../testing/booking-world';

let test: TestApplication;
let world: BookingWorld;
beforeAll(async () => {
  test = await createTestApplication([EnrolmentsModule], { now: '2027-02-01T10:00:00Z' });
});
beforeEach(async () => {
  world = await createBookingWorld(test);
  const { id: organisationId, tenant } = world.organisation;
  await new Transactions(test.source).run(tenant, async (manager) => {
    await manager.insert(EmployerEntity, { organisationId, name: 'Harrow Foods' });
    await manager.insert(TrainingProviderEntity, { organisationId, name: 'Mill College', ukprn: '10001234' });
  });
});
afterAll(() => test.close());

let serial = 400_000_000;
const newUln = (): string => ulnFrom(String((serial += 1))) ?? newUln();
const headings = Object.values(importHeadings).map(([heading]) => heading);
const row = (changed: Record<string, string> = {}) => {
  const cells = {
    'Given name': 'Zoë',
    'Family name': 'Byron',
    ULN: newUln(),
    Email: 'zoe@apprentice.example',
    Employer: 'Harrow Foods',
    'Training provider': 'Mill College',
    Standard: 'ST0825',
    'Training started on': '01/09/2025',
    'Gateway expected on': '',
    ...changed,
  };
  return headings.map((heading) => (cells as Record<string, string>)[heading] ?? '');
};
const csv = (rows: string[][], separator = ',') => [headings, ...rows].map((cells) => cells.join(separator)).join('\r\n');
const read = (content: string | Buffer, actor: Actor | null = world.scheduler, fileName = 'autumn.csv') =>
  test.as(actor).post('/api/apprentice-imports', { fileName, content: Buffer.from(content).toString('base64') });
const as = () => test.as(world.scheduler);
const rowsOf = async (id: string, query = '') => (await as().get(`/api/apprentice-imports/${id}/rows?${query}`).expect(200)).body.rows;
const next = (id: string, actor: Actor | null = world.scheduler) => test.as(actor).post(`/api/apprentice-imports/${id}/parts`);
const enrolled = async () => (await as().get('/api/enrolments').expect(200)).body.total;

describe('reading', () => {
  it('checks every cell and registers nobody', async () => {
    const { body } = await read(csv([row(), row({ ULN: '123', Employer: 'Harow Foods' })])).expect(201);
    expect(body).toMatchObject({ status: 'checked', total: 2, ready: 1, faulty: 1, encoding: 'utf-8', separator: ',' });
    expect(await rowsOf(body.id, 'state=faulty')).toMatchObject([
      {
        line: 3,
        faults: [
          { column: 'uln', code: 'uln-form' },
          { column: 'employer', code: 'employer-unknown', suggestion: 'Harrow Foods' },
        ],
      },
    ]);
    expect(await enrolled()).toBe(0);
  });

  it('reads byte order marks, Windows’ own encoding, other separators, and what Excel makes of dates', async () => {
    const dated = row({ 'Training started on': '45901' });
    const files: [Buffer, string, string][] = [
      [Buffer.from(`\uFEFF${csv([dated])}`), 'utf-8', ','],
      [Buffer.from(csv([dated], ';'), 'latin1'), 'windows-1252', ';'],
      [Buffer.from(`\uFEFF${csv([dated], '\t')}`, 'utf16le'), 'utf-16le', '\t'],
    ];
    for (const [bytes, encoding, separator] of files) {
      const { body } = await read(bytes).expect(201);
      expect(body).toMatchObject({ encoding, separator, ready: 1 });
      expect((await rowsOf(body.id))[0].cells.givenName).toBe('Zoë');
    }
  });

  it('says what is wrong with a file as a whole', async () => {
    const code = async (content: string | Buffer) => (await read(content).expect(422)).body.errors[0].code;
    expect(await code('Given name,ULN\r\nAda,1')).toBe('file-columns-missing');
    expect(await code(csv([]))).toBe('file-no-rows');
    expect(await code(Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]))).toBe('file-workbook');
    expect(await code(Buffer.from([1, 0, 2, 0]))).toBe('file-not-text');
    expect(await code(`${csv([])}\r\n"open`)).toBe('file-quotes-open');
    expect(await code(csv(Array.from({ length: 5001 }, () => row({ ULN: '1' }))))).toBe('file-too-many-rows');
  });

  it('is refused to strangers, to other roles, and malformed', async () => {
    const provider = await world.organisation.account([Role.Provider], { trainingProviderId: await world.organisation.trainingProvider() });
    await read(csv([row()]), null).expect(401);
    await read(csv([row()]), provider).expect(403);
    await as().post('/api/apprentice-imports', { fileName: 'a.csv', content: '§' }).expect(422);
    expect((await as().get('/api/apprentice-imports/template').expect(200)).text).toContain('Given name,Family name,ULN');
  });
});

describe('mending', () => {
  it('mends a cell, a value everywhere, and an employer that is new; then nothing stands in the way', async () => {
    const { body } = await read(
      csv([row({ ULN: '12' }), row({ Employer: 'Harow Foods' }), row({ Employer: 'Harow Foods' }), row({ Employer: 'Quarry & Sons' })]),
    ).expect(201);
    expect(body.faulty).toBe(4);
    const path = `/api/apprentice-imports/${body.id}`;
    expect((await as().put(`${path}/rows/2`, { column: 'uln', value: newUln() }).expect(200)).body.faulty).toBe(3);
    expect(
      (await as().post(`${path}/replacements`, { column: 'employer', from: 'Harow Foods', to: 'Harrow Foods' }).expect(201)).body.faulty,
    ).toBe(1);
    expect((await as().post(`${path}/employers`, { name: 'Quarry & Sons' }).expect(201)).body).toMatchObject({ faulty: 0, ready: 4 });
    await as().put(`${path}/rows/99`, { column: 'uln', value: '1' }).expect(404);
    await as().put(`${path}/rows/2`, { column: 'shoe', value: '1' }).expect(422);
    await test
      .as((await createBookingWorld(test)).scheduler)
      .put(`${path}/rows/2`, { column: 'uln', value: '1' })
      .expect(404);
  });
});

describe('taking over', () => {
  it('takes whole apprentices with their enrolments, and leaves out those with a fault in any row', async () => {
    const uln = newUln();
    const { body } = await read(csv([row(), row({ ULN: uln }), row({ ULN: uln, Standard: 'ST9999' })])).expect(201);
    const { body: after } = await next(body.id).expect(201);
    expect(after).toMatchObject({ status: 'running', imported: 1, faulty: 2, ready: 0 });
    expect(await enrolled()).toBe(1);
    const mended = await as().put(`/api/apprentice-imports/${body.id}/rows/4`, { column: 'standard', value: 'ST0825' }).expect(200);
    expect(mended.body.faulty).toBe(2);
    const [, twice] = await rowsOf(body.id, 'state=faulty');
    expect(twice.faults).toMatchObject([{ column: 'standard', code: 'row-twice' }]);
  });

  it('goes on in parts until everything is in, doubles nobody when it is asked again, and ends', async () => {
    const file = csv(Array.from({ length: 300 }, () => row()));
    const { body } = await read(file).expect(201);
    expect((await next(body.id).expect(201)).body).toMatchObject({ status: 'running', imported: 250, ready: 50 });
    expect((await next(body.id).expect(201)).body).toMatchObject({ status: 'done', imported: 300, ready: 0 });
    expect((await next(body.id).expect(409)).body.code).toBe('import-over');
    const again = await read(file).expect(201);
    expect(again.body).toMatchObject({ present: 300, ready: 0, faulty: 0 });
    expect((await next(again.body.id).expect(201)).body.status).toBe('done');
    expect(await enrolled()).toBe(300);
  });

  it('registers an apprentice once when two files with the same person are taken over at once', async () => {
    const file = csv([row()]);
    const [one, other] = [(await read(file)).body.id, (await read(file)).body.id];
    const both = await Promise.all([next(one), next(other)]);
    expect(both.every(({ status }) => status === 201 || status === 409)).toBe(true);
    for (const id of [one, other]) await next(id);
    expect(await enrolled()).toBe(1);
  });

  it('refuses a number that is another person’s', async () => {
    const known = await world.organisation.apprentice({ givenName: 'Grace', familyName: 'Hopper' });
    const { rows } = {
      rows: await new Transactions(test.source).run(world.organisation.tenant, (manager) =>
        manager.query('SELECT uln FROM apprentice WHERE id = $1', [known.id]),
      ),
    };
    const { body } = await read(csv([row({ ULN: rows[0].uln })])).expect(201);
    expect((await rowsOf(body.id))[0].faults).toMatchObject([{ code: 'uln-other-person', suggestion: 'Grace Hopper' }]);
    await next(body.id, null).expect(401);
    await next(body.id, known.actor).expect(403);
  });
});

describe('exporting', () => {
  it('tells the apprentices of the list with its filters, and nothing in it can run as a formula', async () => {
    const { body } = await read(csv([row({ 'Family name': "'=cmd()" }), row({ 'Given name': 'Grace' })])).expect(201);
    await next(body.id).expect(201);
    const all = await as().get('/api/enrolments.csv').expect(200);
    expect(all.headers['content-disposition']).toContain('attachment');
    expect(all.text).toContain("Zoë,'=cmd()");
    expect((await as().get('/api/enrolments.csv?search=grace').expect(200)).text.trim().split('\r\n')).toHaveLength(2);
    const stranger = await world.organisation.account([Role.Provider], { trainingProviderId: await world.organisation.trainingProvider() });
    expect((await test.as(stranger).get('/api/enrolments.csv').expect(200)).text.trim().split('\r\n')).toHaveLength(1);
    await test.as(null).get('/api/enrolments.csv').expect(401);
    await test
      .as((await world.organisation.apprentice()).actor)
      .get('/api/enrolments.csv')
      .expect(403);
  });
});
