import { BookingEntity, Transactions } from '@assay/database';
import { Role } from '@assay/people/domain';
import type { RubricGrade } from '@assay/standards/domain';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let people: EnrolledApprentice[];

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage('2027-01-12T12:00:00Z'));
  people = [await world.enrol(), await world.enrol(), await world.enrol()];
  await steps.grade(people[0]!, 'pass', 'distinction');
  await steps.grade(people[1]!, 'distinction', 'fail');
  const raised = await submitted(people[2]!, 'pass');
  const change = { decision: 'changed', grade: 'distinction', reason: 'The descriptor is met in full.' };
  await test.as(world.iqa).post(`/api/mark-versions/${raised}/moderation`, change).expect(201);
  await missed(people[2]!.discussion);
});
afterAll(() => test.close());

async function submitted({ id, observation }: EnrolledApprentice, grade: RubricGrade): Promise<string> {
  await steps.open(observation);
  await steps.judge(id, observation, grade);
  return (await steps.submit(id, observation, grade)).id;
}
const missed = (attemptId: string) =>
  new Transactions(test.source).run(world.organisation.tenant, (manager) =>
    manager.update(BookingEntity, { organisationId: world.organisation.id, attemptId }, { status: 'no-show' }),
  );
const figures = async (query = '') => (await test.as(world.iqa).get(`/api/figures${query}`).expect(200)).body;
const rate = async (group: string, key: string, query = '') =>
  (await figures(query)).rates.find((row: { group: string; key: string }) => row.group === group && row.key === key);

it('counts marks as they stand after moderation, with intervals', async () => {
  const all = await rate('everything', '');
  expect(all).toMatchObject({ marks: 5, resits: 0, pass: { share: 0.8 }, distinction: { share: 0.6 }, firstTimePass: { share: 0.8 } });
  expect(all.pass.low).toBeCloseTo(0.3755, 3);
  expect(await rate('method', 'observation')).toMatchObject({ marks: 3, pass: { share: 1 }, distinction: { share: 2 / 3 } });
  expect(await rate('standard', 'ST0825')).toMatchObject({ name: 'DevOps Engineer', marks: 5 });
  expect((await rate('assessor', world.assessor.id)).name).not.toBe(world.assessor.id);
  expect(await rate('provider', people[0]!.trainingProviderId)).toMatchObject({ marks: expect.any(Number) });
});

it('says how long people waited, by the month of their result', async () => {
  const { waiting, from, to } = await figures();
  expect([from, to]).toEqual(['2026-01-12', '2027-01-12']);
  expect(waiting).toEqual([{ month: '2027-01', results: 2, gatewayToDate: 41, dateToResult: 1.1 }]);
});

it('says what quality assurance found, what became of the dates, and who did how much', async () => {
  const { sampling, bookings, load } = await figures();
  expect(sampling).toMatchObject({ marks: 5, sampled: { share: 1 }, upheld: { share: 0.8 }, changed: 1, returned: 0 });
  expect(bookings).toMatchObject({ dates: 6, noShows: { share: 1 / 6 }, lateCancellations: { share: 0 } });
  expect(load).toEqual([{ assessorId: world.assessor.id, name: expect.any(String), assessments: 5, hours: 5 }]);
});

it.each([
  ['method', '?method=professional-discussion', 2],
  ['standard', '?standard=ST9999', 0],
  ['period', '?from=2026-01-01&to=2026-12-31', 0],
  ['assessor', '?assessorId=11111111-1111-4111-8111-111111111111', 0],
])('is filtered by %s', async (_what, query, marks) => {
  expect((await rate('everything', '', query)).marks).toBe(marks);
});

it('shows how far moderation moved an assessor', async () => {
  const { assessors } = (await test.as(world.iqa).get('/api/figures/drift').expect(200)).body;
  expect(assessors).toEqual([
    expect.objectContaining({
      assessorId: world.assessor.id,
      marks: 5,
      mean: 0.2,
      drifts: false,
      months: [{ month: '2027-01', marks: 5, mean: 0.2 }],
    }),
  ]);
});

it('exports every table as an attachment', async () => {
  for (const [table, heading] of [
    ['rates', 'by,key'],
    ['waiting', 'month of'],
    ['load', 'assessor,'],
    ['drift', 'assessor,moderated'],
  ] as const) {
    const answer = await test.as(world.iqa).get(`/api/figures/export?table=${table}`).expect(200);
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.text.slice(1)).toMatch(new RegExp(`^${heading}`));
  }
  expect((await test.as(world.iqa).get('/api/figures/export?table=people')).status).toBe(422);
  expect(
    await rowsIn(test, world, `SELECT FROM audit_event WHERE kind = 'figures.exported' AND actor_id = $1`, [world.iqa.accountId]),
  ).toHaveLength(4);
});

it('refuses what is not a date, strangers, other roles; shows another organisation nothing of this one', async () => {
  const elsewhere = await createGradingWorld(test);
  expect((await test.as(world.iqa).get('/api/figures?from=tomorrow')).status).toBe(422);
  expect((await test.as(null).get('/api/figures')).status).toBe(401);
  const scheduler = await world.organisation.account([Role.Scheduler]);
  for (const actor of [scheduler, world.assessor.actor, people[0]!.actor]) {
    expect((await test.as(actor).get('/api/figures')).status).toBe(403);
    expect((await test.as(actor).get('/api/figures/export?table=rates')).status).toBe(403);
  }
  const { rates, load } = (await test.as(elsewhere.iqa).get('/api/figures')).body;
  expect([rates.length, rates[0].marks, load]).toEqual([1, 0, []]);
});
