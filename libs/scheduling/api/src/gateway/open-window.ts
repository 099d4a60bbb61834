import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AttemptEntity, EnrolmentEntity, organisationToday } from '@assay/database';
import { recordEvent, type Actor } from '@assay/platform/api';
import type { LocalDate } from '@assay/platform/util';
import { AttemptKind, EnrolmentStatus, windowFrom } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';

/**
 * The gateway is accepted: the assessment window starts, and each method of the plan has its first attempt. The caller
 * holds the enrolment's row, so that it happens once.
 */
export async function openWindow(
  manager: EntityManager,
  actor: Actor,
  { organisationId, id, version }: EnrolmentEntity,
  plan: AssessmentPlan,
  now: Date,
  items: readonly string[],
): Promise<void> {
  const window = windowFrom(await organisationToday(manager, now), plan);
  await manager.update(
    EnrolmentEntity,
    { organisationId, id },
    {
      ...window,
      status: EnrolmentStatus.GatewayAccepted,
      gatewayAcceptedAt: now,
      gatewayAcceptedBy: actor.accountId,
      version: version + 1,
    },
  );
  await manager.insert(AttemptEntity, firstAttempts(organisationId, id, plan, window.windowStartsOn, now));
  await recordEvent(manager, actor, now, { kind: 'gateway.accepted', subjectId: id, facts: { ...window, items } });
}

/** What the plan lets come any time before the event came with the gateway; the rest is awaited. */
function firstAttempts(organisationId: string, enrolmentId: string, plan: AssessmentPlan, on: LocalDate, createdAt: Date) {
  return plan.methods.map(({ method, submission }) => ({
    organisationId,
    id: randomUUID(),
    enrolmentId,
    method,
    number: 1,
    kind: AttemptKind.First,
    submittedOn: submission !== null && submission.value.dueWeek === null ? on : null,
    createdAt,
  }));
}
