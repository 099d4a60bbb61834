import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let apprentice: EnrolledApprentice;
let resultId: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage('2027-01-12T12:00:00Z'));
  apprentice = await world.enrol();
  resultId = await steps.grade(apprentice, 'distinction', 'pass');
});
afterAll(() => test.close());

const mine = (id = resultId, actor = apprentice.actor) => test.as(actor).get(`/api/my/outcome/${id}/statement`);
const valid = async (code: string) =>
  (
    await test
      .as(null)
      .get(`/api/statements/${encodeURIComponent(code)}/validity`)
      .expect(200)
  ).body;
const codeOf = async (id: string) =>
  (await rowsIn<{ code: string }>(test, world, 'SELECT code FROM statement WHERE result_id = $1', [id]))[0]?.code ?? '';

it('is not there before the release, for the apprentice or for staff', async () => {
  expect((await mine()).status).toBe(404);
  expect((await test.as(world.administrator).get(`/api/results/${resultId}/statement`)).status).toBe(404);
});

it('is not there while the release waits for its time, and its code does not hold yet', async () => {
  const other = await world.enrol();
  const id = await steps.grade(other, 'pass', 'pass');
  await steps.release([id], '2099-01-01T09:00:00Z');
  expect((await mine(id, other.actor)).status).toBe(404);
  expect(await valid(await codeOf(id))).toEqual({ valid: false });
});

describe('once released', () => {
  beforeAll(() => steps.release([resultId]));

  it('is a tagged PDF that says what the result is', async () => {
    const answer = await mine().responseType('blob').expect(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toContain('attachment');
    const pdf = await getDocument({ data: new Uint8Array(answer.body as Buffer), verbosity: 0 }).promise;
    const page = await pdf.getPage(1);
    const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('Statement of results');
    expect(text).toMatch(/Overall grade\s+Merit/);
    expect(text).toContain(await codeOf(resultId));
    expect(text).not.toContain('private note');
    expect(roles(await page.getStructTree())).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']));
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-GB', Title: expect.stringContaining('Statement of results of') });
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
  });

  it('leaves each copy on record', async () => {
    const copies = () => rowsIn(test, world, `SELECT FROM audit_event WHERE kind = 'statement.taken' AND subject_id = $1`, [resultId]);
    const before = (await copies()).length;
    await mine().expect(200);
    expect(await copies()).toHaveLength(before + 1);
  });

  it('is the same bytes each time', async () => {
    const [one, two] = [await mine().responseType('blob'), await mine().responseType('blob')];
    expect((one.body as Buffer).equals(two.body as Buffer)).toBe(true);
  });

  it('can be checked by anybody with the code, however it is typed, who learns nothing else', async () => {
    const code = await codeOf(resultId);
    expect(await valid(code)).toEqual({ valid: true });
    expect(await valid(code.toLowerCase().replaceAll('-', ' '))).toEqual({ valid: true });
    expect(await valid('00000-00000-00000-00000')).toEqual({ valid: false });
    expect(await valid('nonsense')).toEqual({ valid: false });
  });

  it('is nobody else’s: another apprentice, another organisation, other roles, strangers', async () => {
    const other = await world.enrol();
    const elsewhere = await createGradingWorld(test);
    expect((await mine(resultId, other.actor)).status).toBe(404);
    expect((await test.as(elsewhere.administrator).get(`/api/results/${resultId}/statement`)).status).toBe(404);
    expect((await test.as(world.assessor.actor).get(`/api/results/${resultId}/statement`)).status).toBe(403);
    expect((await test.as(null).get(`/api/my/outcome/${resultId}/statement`)).status).toBe(401);
    await test.as(world.administrator).get(`/api/results/${resultId}/statement`).expect(200);
  });
});

function roles(tree: unknown): string[] {
  const node = tree as { role?: string; children?: unknown[] } | null;
  return node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)] : [];
}
