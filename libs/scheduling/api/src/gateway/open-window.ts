import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AttemptEntity, EnrolmentEntity } from '@assay/database';
import { recordEvent, type Actor } from '@assay/platform/api';
import { addDays, addMonths, dateIn, type LocalDate } from '@assay/platform/util';
import { AttemptKind, EnrolmentStatus } from '@assay/scheduling/domain';
import type { AssessmentPlan } from '@assay/standards/domain';
import { organisationZone } from '../slots/organisation-zone';

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
  const window = windowFrom(dateIn(await organisationZone(manager), now.getTime()), plan);
  await manager.update(
    EnrolmentEntity,
    { organisationId, id },
    { ...window, status: EnrolmentStatus.GatewayAccepted, gatewayAcceptedAt: now, gatewayAcceptedBy: actor.accountId, version: version + 1 },
  );
  await manager.insert(AttemptEntity, firstAttempts(organisationId, id, plan, window.windowStartsOn, now));
  await recordEvent(manager, actor, now, { kind: 'gateway.accepted', subjectId: id, facts: { ...window, items } });
}

/** From the day itself to the last day before the same day so many months on. */
function windowFrom(windowStartsOn: LocalDate, plan: AssessmentPlan): { windowStartsOn: LocalDate; windowEndsOn: LocalDate } {
  return { windowStartsOn, windowEndsOn: addDays(addMonths(windowStartsOn, plan.window.months.value), -1) };
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
