import { randomUUID } from 'node:crypto';
import {
  MarkingEntity,
  MarkVersionEntity,
  ReleaseItemEntity,
  ResultComponentEntity,
  ResultEntity,
  RubricEntity,
  rowsOf,
  Transactions,
} from '@assay/database';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import type { TestApplication } from '@assay/platform/testing';
import type { AttemptResponse, EnrolmentResponse } from '@assay/scheduling/contracts';
import type { RubricGrade } from '@assay/standards/domain';
import type { EntityManager } from 'typeorm';
import type { BookingWorld } from './booking-world';

/** The rows that a released result of these grades consists of, for tests about what follows. Returns the result's id. */
export async function releaseResult(
  test: TestApplication,
  { organisation, planId }: BookingWorld,
  { id: enrolmentId, attempts }: EnrolmentResponse,
  grades: Readonly<Record<string, RubricGrade>>,
): Promise<string> {
  const assessor = await organisation.assessor('ST0825', []);
  const [preparedBy, decidedBy] = [await organisation.account([Role.Administrator]), await organisation.account([Role.Administrator])];
  const latest = Object.entries(grades).flatMap(([method, grade]) =>
    attempts
      .filter((one) => one.method === method)
      .slice(-1)
      .map((attempt) => ({ ...attempt, grade })),
  );
  return new Transactions(test.source).run(organisation.tenant, async (manager) => {
    const rubricId = await addRubric(manager, organisation.id, planId, preparedBy.accountId);
    const result = await addResult(manager, { organisationId: organisation.id, enrolmentId, assessmentPlanId: planId }, latest);
    for (const attempt of latest) await addMark(manager, { ...result, rubricId }, attempt, assessor);
    await addRelease(manager, result, [preparedBy.accountId, decidedBy.accountId, test.clock.now()]);
    return result.resultId;
  });
}

type GradedAttempt = AttemptResponse & { readonly grade: RubricGrade };

interface AddedResult {
  readonly organisationId: string;
  readonly resultId: string;
  readonly assessmentPlanId: string;
  /** Counts the results of the enrolment. */
  readonly number: number;
}

async function addResult(
  manager: EntityManager,
  of: { organisationId: string; enrolmentId: string; assessmentPlanId: string },
  latest: readonly GradedAttempt[],
): Promise<AddedResult> {
  const resultId = randomUUID();
  const methods = latest.map(({ method, methodName: name, kind: attempt, grade }) => ({ method, name, attempt, grade, counted: grade }));
  const explanation = { plan: 'ST0825 1.1', methods, row: 1, caps: [] };
  const counted = 'SELECT count(*)::int + 1 AS number FROM result WHERE enrolment_id = $1';
  const [{ number }] = (await rowsOf<{ number: number }>(manager, counted, [of.enrolmentId])) as [{ number: number }];
  await manager.insert(ResultEntity, { ...of, id: resultId, number, overallGrade: 'fail', explanation, computedAt: new Date() });
  return { organisationId: of.organisationId, resultId, assessmentPlanId: of.assessmentPlanId, number };
}

async function addMark(
  manager: EntityManager,
  { organisationId, resultId, assessmentPlanId, number, rubricId }: AddedResult & { readonly rubricId: string },
  { id: attemptId, method, grade }: GradedAttempt,
  { id: assessorId, actor }: { id: string; actor: Actor },
): Promise<void> {
  const marking = { organisationId, attemptId, rubricId, assessorId, status: 'moderated', openedAt: new Date() } as const;
  await manager.upsert(MarkingEntity, marking, ['organisationId', 'attemptId']);
  const markVersionId = randomUUID();
  const by = { assessorId, submittedBy: actor.accountId, submittedAt: new Date() };
  const said = { judgements: [], proposedGrade: grade, proposal: {}, grade };
  const version = { organisationId, id: markVersionId, attemptId, number, rubricId, assessmentPlanId, ...by, ...said };
  await manager.insert(MarkVersionEntity, version);
  await manager.insert(ResultComponentEntity, { organisationId, resultId, markVersionId, method, grade });
}

/** @param decided who prepared, who approved, and when */
async function addRelease(
  manager: EntityManager,
  { organisationId, resultId }: AddedResult,
  decided: readonly [preparedBy: string, decidedBy: string, decidedAt: Date],
): Promise<void> {
  const releaseId = randomUUID();
  await manager.query(
    `INSERT INTO release (organisation_id, id, status, prepared_by, decided_by, decided_at, effective_at) VALUES ($1, $2, 'approved', $3, $4, $5, now())`,
    [organisationId, releaseId, ...decided],
  );
  await manager.insert(ReleaseItemEntity, { organisationId, releaseId, resultId });
}

async function addRubric(manager: EntityManager, organisationId: string, planId: string, createdBy: string): Promise<string> {
  const [known] = await rowsOf<{ id: string }>(manager, 'SELECT id FROM rubric LIMIT 1');
  if (known) return known.id;
  const [plan] = await rowsOf<{ standardVersionId: string }>(
    manager,
    'SELECT standard_version_id AS "standardVersionId" FROM assessment_plan WHERE id = $1',
    [planId],
  );
  const id = randomUUID();
  const draft = { edition: 1, status: 'draft', generatorVersion: '1.0.0', settings: {}, createdBy } as const;
  await manager.insert(RubricEntity, { organisationId, id, standardVersionId: plan?.standardVersionId ?? '', ...draft });
  return id;
}
