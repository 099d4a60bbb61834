import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createTestApplication, type TestApplication, type TestOrganisation } from '@assay/platform/testing';
import { GradingModule } from '../../grading.module';

let test: TestApplication;
let organisation: TestOrganisation;
let assessor: Actor;
let iqa: Actor;

beforeAll(async () => {
  test = await createTestApplication([GradingModule]);
});
afterAll(() => test.close());
beforeEach(async () => {
  organisation = await test.organisation();
  assessor = await organisation.account([Role.Assessor]);
  iqa = await organisation.account([Role.Iqa]);
});

const path = '/api/reusable-comments';
const keep = (actor: Actor, text: string, shared = false) => test.as(actor).post(path, { text, shared });
const listed = async (actor: Actor) =>
  (await test.as(actor).get(path).expect(200)).body.items as { id: string; text: string; mayRetire: boolean }[];

it('shows everybody their own comments and the shared ones', async () => {
  await keep(assessor, 'Say what you measured.').expect(201);
  await keep(iqa, 'Name the alternative.', true).expect(201);
  expect(await listed(assessor)).toMatchObject([
    { text: 'Say what you measured.', mayRetire: true },
    { text: 'Name the alternative.', mayRetire: false },
  ]);
  expect((await listed(iqa)).map(({ text }) => text)).toEqual(['Name the alternative.']);
  const elsewhere = await test.organisation().then((other) => other.account([Role.Assessor]));
  expect(await listed(elsewhere)).toEqual([]);
});

it('keeps the same words once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => keep(assessor, 'Clear and short.')));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(await listed(assessor)).toHaveLength(1);
});

it('takes a comment away for whoever may, and only then', async () => {
  const own = (await keep(assessor, 'Own.')).body.id;
  const shared = (await keep(iqa, 'Shared.', true)).body.id;
  expect((await test.as(assessor).post(`${path}/${shared}/retirement`)).status).toBe(404);
  expect((await test.as(iqa).post(`${path}/${own}/retirement`)).status).toBe(404);
  for (const _twice of [1, 2]) await test.as(assessor).post(`${path}/${own}/retirement`).expect(201);
  expect((await listed(assessor)).map(({ text }) => text)).toEqual(['Shared.']);
});

it('is refused for strangers, for those who do not mark, and where an assessor would share', async () => {
  const apprentice = await organisation.apprentice();
  expect((await test.as(null).get(path)).status).toBe(401);
  expect((await test.as(apprentice.actor).get(path)).status).toBe(403);
  expect((await keep(assessor, 'For all.', true)).status).toBe(403);
  expect((await keep(assessor, ' ')).body.errors[0].field).toBe('text');
});
