import { Transactions, rowsOf } from '@assay/database';
import type { MarkingResponse, SubmittedMarkResponse } from '@assay/grading/contracts';
import type { TestApplication } from '@assay/platform/testing';
import type { RubricGrade } from '@assay/standards/domain';
import type { EnrolledApprentice, GradingWorld } from './grading-world';

/** The steps of the main path over HTTP, for tests that are about something further on. */
export interface GradingSteps {
  open(attemptId: string): Promise<void>;
  /** Judges every criterion of the attempt that has no revision yet, with the same level. */
  judge(apprenticeId: string, attemptId: string, grade: RubricGrade): Promise<void>;
  submit(apprenticeId: string, attemptId: string, grade: RubricGrade): Promise<SubmittedMarkResponse>;
  uphold(markVersionId: string): Promise<void>;
  /** Both methods marked with these grades and upheld; returns the id of the result. */
  grade(apprentice: EnrolledApprentice, observation: RubricGrade, discussion: RubricGrade): Promise<string>;
  prepare(resultIds: readonly string[], wantedAt?: string): Promise<string>;
  release(resultIds: readonly string[], wantedAt?: string): Promise<string>;
}

export function gradingSteps(test: TestApplication, world: GradingWorld): GradingSteps {
  const assessor = () => test.as(world.assessor.actor);
  const markingOf = async (attemptId: string) =>
    (await assessor().get(`/api/attempts/${attemptId}/marking`).expect(200)).body as MarkingResponse;
  const steps: GradingSteps = {
    open: async (attemptId) => void (await assessor().post(`/api/attempts/${attemptId}/marking`).expect(201)),
    judge: async (apprenticeId, attemptId, grade) => {
      for (const { id } of (await markingOf(attemptId)).criteria) {
        const body = {
          apprenticeId,
          criterionId: id,
          revision: 0,
          grade,
          evidence: `private note on ${id}`,
          remark: `remark on ${id}`,
        };
        await assessor().put(`/api/attempts/${attemptId}/judgements/${id}`, body).expect(200);
      }
    },
    submit: async (apprenticeId, attemptId, grade) => {
      const headers = { 'If-Match': `"${(await markingOf(attemptId)).version}"` };
      const path = `/api/attempts/${attemptId}/mark-submission`;
      return (await assessor().post(path, { apprenticeId, grade }, headers).expect(201)).body;
    },
    uphold: async (id) => void (await test.as(world.iqa).post(`/api/mark-versions/${id}/moderation`, { decision: 'upheld' }).expect(201)),
    grade: (apprentice, ...grades) => gradeBoth(test, world, steps, apprentice, grades),
    prepare: async (resultIds, wantedAt) =>
      (await test.as(world.administrator).post('/api/releases', { resultIds, wantedAt }).expect(201)).body.id,
    release: async (resultIds, wantedAt) => {
      const id = await steps.prepare(resultIds, wantedAt);
      await test.as(world.secondAdministrator).post(`/api/releases/${id}/approval`).expect(201);
      return id;
    },
  };
  return steps;
}

/** What a query finds in the world's organisation, as its staff. */
export function rowsIn<Row>(
  test: TestApplication,
  { organisation }: GradingWorld,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  return new Transactions(test.source).run(organisation.tenant, (manager) => rowsOf<Row>(manager, sql, parameters));
}

async function gradeBoth(
  test: TestApplication,
  world: GradingWorld,
  steps: GradingSteps,
  apprentice: EnrolledApprentice,
  [observation, discussion]: readonly [RubricGrade, RubricGrade],
): Promise<string> {
  await markAndUphold(steps, apprentice.id, apprentice.observation, observation);
  await markAndUphold(steps, apprentice.id, apprentice.discussion, discussion);
  const sql = 'SELECT id FROM result WHERE enrolment_id = $1 ORDER BY number DESC LIMIT 1';
  const [row] = await rowsIn<{ id: string }>(test, world, sql, [apprentice.enrolmentId]);
  return row?.id ?? '';
}

async function markAndUphold(steps: GradingSteps, apprenticeId: string, attemptId: string, grade: RubricGrade): Promise<void> {
  await steps.open(attemptId);
  await steps.judge(apprenticeId, attemptId, grade);
  const { id } = await steps.submit(apprenticeId, attemptId, grade);
  await steps.uphold(id);
}
