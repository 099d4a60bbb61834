import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { EnrolmentEntity, EnrolmentStepEntity } from '@assay/database';
import { recordEvent, type Actor } from '@assay/platform/api';
import type { LocalDate } from '@assay/platform/util';
import type { EnrolmentStatus, EnrolmentStep } from '@assay/scheduling/domain';

/** A step to be taken. */
export interface StepTaken {
  readonly kind: EnrolmentStep;
  readonly status: EnrolmentStatus;
  readonly reason: string;
  readonly on: LocalDate;
  readonly expectedOn?: string | null;
  /** Where the step moves the end of the window. */
  readonly windowEndsOn?: LocalDate | null;
}

/** Moves the enrolment, keeps the step with its reason, and records it; the reason stays out of the record. */
export async function takeStep(
  manager: EntityManager,
  actor: Actor,
  enrolment: EnrolmentEntity,
  step: StepTaken,
  now: Date,
): Promise<void> {
  const { organisationId, id: enrolmentId, status: statusBefore, version } = enrolment;
  const { kind, status, reason, on: takenOn, expectedOn = null, windowEndsOn = enrolment.windowEndsOn } = step;
  await manager.update(EnrolmentEntity, { organisationId, id: enrolmentId }, { status, windowEndsOn, version: version + 1 });
  const taken = { takenOn, takenBy: actor.accountId, takenAt: now };
  await manager.insert(EnrolmentStepEntity, {
    organisationId,
    id: randomUUID(),
    enrolmentId,
    kind,
    statusBefore,
    reason,
    expectedOn,
    ...taken,
  });
  await recordEvent(manager, actor, now, {
    kind: `enrolment.${kind}`,
    subjectId: enrolmentId,
    facts: { from: statusBefore, to: status, windowEndsOn },
  });
}
