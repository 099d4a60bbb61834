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
import type { TestApplication } from '@assay/platform/testing';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
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
  const organisationId = organisation.id;
  const resultId = randomUUID();
  const by = { assessorId: assessor.id, submittedBy: assessor.actor.accountId };
  await new Transactions(test.source).run(organisation.tenant, async (manager) => {
    const rubricId = await addRubric(manager, organisationId, planId, preparedBy.accountId);
    const latest = Object.keys(grades).flatMap((method) => attempts.filter((one) => one.method === method).slice(-1));
    const methods = latest.map(({ method, methodName: name, kind: attempt }) => ({ method, name, attempt, grade: grades[method], counted: grades[method] }));
    const explanation = { plan: 'ST0825 1.1', methods, row: 1, caps: [] };
    const [{ number }] = await rowsOf<{ number: number }>(manager, 'SELECT count(*)::int + 1 AS number FROM result WHERE enrolment_id = $1', [enrolmentId]) as [{ number: number }];
    await manager.insert(ResultEntity, { organisationId, id: resultId, enrolmentId, number, assessmentPlanId: planId, overallGrade: 'fail', explanation, computedAt: new Date() });
    for (const { id: attemptId, method } of latest) {
      const grade = grades[method] ?? 'fail';
      await manager.upsert(MarkingEntity, { organisationId, attemptId, rubricId, assessorId: assessor.id, status: 'moderated', openedAt: new Date() }, ['organisationId', 'attemptId']);
      const markVersionId = randomUUID();
      const said = { judgements: [], proposedGrade: grade, proposal: {}, grade, submittedAt: new Date() };
      await manager.insert(MarkVersionEntity, { organisationId, id: markVersionId, attemptId, number, rubricId, assessmentPlanId: planId, ...by, ...said });
      await manager.insert(ResultComponentEntity, { organisationId, resultId, markVersionId, method, grade });
    }
    const releaseId = randomUUID();
    const people = [organisationId, releaseId, preparedBy.accountId, decidedBy.accountId, test.clock.now()];
    await manager.query(`INSERT INTO release (organisation_id, id, status, prepared_by, decided_by, decided_at, effective_at) VALUES ($1, $2, 'approved', $3, $4, $5, now())`, people);
    await manager.insert(ReleaseItemEntity, { organisationId, releaseId, resultId });
  });
  return resultId;
}

async function addRubric(manager: EntityManager, organisationId: string, planId: string, createdBy: string): Promise<string> {
  const [known] = await rowsOf<{ id: string }>(manager, 'SELECT id FROM rubric LIMIT 1');
  if (known) return known.id;
  const [plan] = await rowsOf<{ standardVersionId: string }>(manager, 'SELECT standard_version_id AS "standardVersionId" FROM assessment_plan WHERE id = $1', [planId]);
  const id = randomUUID();
  const draft = { edition: 1, status: 'draft', generatorVersion: '1.0.0', settings: {}, createdBy } as const;
  await manager.insert(RubricEntity, { organisationId, id, standardVersionId: plan?.standardVersionId ?? '', ...draft });
  return id;
}
