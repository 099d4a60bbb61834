import { Transactions } from '@assay/database';
import type { OutcomeResponse } from '@assay/grading/contracts';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import { createGradingStage, type GradingStage } from '../testing/grading-stage';
import { rowsIn } from '../testing/grading-steps';
import { createGradingWorld, type EnrolledApprentice, type GradingWorld } from '../testing/grading-world';

let { test, world, steps } = {} as GradingStage;
let elsewhere: GradingWorld;
let marked: EnrolledApprentice;
let unmarked: EnrolledApprentice;
let resultId: string;
let markVersionId: string;

beforeAll(async () => {
  ({ test, world, steps } = await createGradingStage());
  elsewhere = await createGradingWorld(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  marked = await world.enrol();
  unmarked = await world.enrol();
  resultId = await steps.grade(marked, 'distinction', 'pass');
  const sql = 'SELECT id FROM mark_version WHERE attempt_id = $1';
  markVersionId = (await rowsIn<{ id: string }>(test, world, sql, [marked.observation]))[0]?.id ?? '';
});

/** Everything of an answer that its reader can tell from another, but for the request's own id and time. */
const seenBy = async (actor: Actor, path: string) => {
  const answer = await test.as(actor).get(path);
  const { date: _date, 'x-request-id': _id, ...headers } = answer.headers;
  return { status: answer.status, headers, text: answer.text.replace(/"requestId":"[^"]*"/, '') };
};
const routes = (releaseId: string) => [
  '/api/my/outcome',
  '/api/markings',
  `/api/attempts/${marked.observation}/marking`,
  '/api/moderations',
  `/api/moderations/${markVersionId}`,
  '/api/results',
  '/api/releases',
  `/api/releases/${releaseId}`,
];

it('answers an apprentice with an unreleased result as one without any marks, byte for byte', async () => {
  const stages = [async () => undefined, async () => void (await steps.prepare([resultId]))];
  for (const stage of stages) {
    await stage();
    expect(await seenBy(marked.actor, '/api/my/outcome')).toEqual(await seenBy(unmarked.actor, '/api/my/outcome'));
  }
});

it('keeps an approved result to itself until its time has come by the database’s clock', async () => {
  await steps.release([resultId], new Date(Date.now() + 3_600_000).toISOString());
  test.clock.set('2028-01-01T00:00:00Z');
  expect((await test.as(marked.actor).get('/api/my/outcome')).body).toEqual({ outcomes: [] });
  test.clock.set('2027-01-11T12:00:00Z');
});

it('shows no grade to apprentice, provider, employer and another organisation on any route, before or after release', async () => {
  const { trainingProviderId, employerId } = marked;
  const provider = await world.organisation.account([Role.Provider], { trainingProviderId });
  const employer = await world.organisation.account([Role.Employer], { employerId });
  const outsiders = [provider, employer, unmarked.actor];
  const others = [elsewhere.assessor.actor, elsewhere.iqa, elsewhere.administrator];
  const releaseId = await steps.prepare([resultId]);
  const look = async () => {
    for (const path of routes(releaseId)) {
      for (const actor of [...outsiders, ...others]) {
        const { status, text } = await seenBy(actor, path);
        expect([path, status, text]).not.toEqual([path, 200, expect.stringMatching(/distinction|merit|pass/)]);
        expect(text).not.toContain(markVersionId);
        expect(text).not.toContain(resultId);
      }
    }
  };
  await look();
  await test.as(world.secondAdministrator).post(`/api/releases/${releaseId}/approval`).expect(201);
  await look();
});

it('hides the rows themselves from outsiders, whatever a query asks for', async () => {
  const tables = ['marking', 'judgement', 'mark_version', 'sampling_decision', 'moderation', 'result', 'result_component', 'release'];
  await new Transactions(test.source).run(marked.actor, async (manager) => {
    for (const table of tables) {
      const condition = { mark_version: 'attempt_id', marking: 'attempt_id', judgement: 'attempt_id' }[table];
      const where = condition ? `WHERE ${condition} = '${marked.observation}'` : '';
      const mine = table === 'result' ? `WHERE id = '${resultId}'` : where;
      const own = table === 'result_component' ? `WHERE result_id = '${resultId}'` : mine;
      const scoped = table === 'release' ? `WHERE status <> 'approved'` : own;
      expect([table, await manager.query(`SELECT count(*)::int AS rows FROM ${table} ${scoped}`)]).toEqual([table, [{ rows: 0 }]]);
    }
  });
});

it('shows the released outcome with its explanation and the feedback, and never the private notes', async () => {
  await steps.release([resultId]);
  const answer = await test.as(marked.actor).get('/api/my/outcome').expect(200);
  const { outcomes } = answer.body as OutcomeResponse;
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]).toMatchObject({
    resultId,
    overallGrade: 'merit',
    standardTitle: 'DevOps Engineer',
    explanation: { plan: 'ST0825 1.1', row: 8 },
    methods: [
      {
        method: 'observation',
        grade: 'distinction',
        criteria: [
          {
            title: 'Script and code',
            grade: 'distinction',
            descriptor: 'Script and code: shown and weighed against others.',
            feedback: expect.stringContaining('remark on'),
          },
          { title: 'Build a pipeline' },
        ],
      },
      {
        method: 'professional-discussion',
        grade: 'pass',
        criteria: [{ title: 'Keep learning', grade: 'pass' }],
      },
    ],
  });
  expect(answer.text).not.toContain('private note');
  expect((await test.as(unmarked.actor).get('/api/my/outcome')).body).toEqual({ outcomes: [] });
});
