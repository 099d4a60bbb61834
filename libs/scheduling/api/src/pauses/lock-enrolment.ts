import type { EntityManager } from 'typeorm';
import { EnrolmentEntity, rowsOf } from '@assay/database';
import { conflict, notFound, stale, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import { enrolmentTransitions, type EnrolmentStatus } from '@assay/scheduling/domain';
import { takeTurns } from '../bookings/take-turns';
import { oneEnrolment } from '../enrolments/enrolment-queries';

/** The enrolment as somebody saw it. */
export interface SeenEnrolment {
  readonly id: string;
  readonly version: number;
}

/**
 * The enrolment, kept from others until the transaction ends; nobody books one of its attempts meanwhile. Throws `stale`
 * where it changed since it was seen.
 */
export async function lockEnrolment(
  manager: EntityManager,
  actor: Actor,
  { id, version }: SeenEnrolment,
  now: Date,
): Promise<EnrolmentEntity> {
  const { organisationId } = actor;
  const attempts = await rowsOf<{ id: string }>(manager, 'SELECT id FROM attempt WHERE enrolment_id = $1', [id]);
  await takeTurns(
    manager,
    organisationId,
    attempts.map((attempt) => attempt.id),
  );
  const enrolment = await manager.findOne(EnrolmentEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  if (!enrolment) throw notFound();
  if (enrolment.version !== version) throw stale(await oneEnrolment(manager, id, now));
  return enrolment;
}

/** Throws `enrolment-step-refused` where the life of an enrolment has no such step. */
export function mustMoveTo({ status }: EnrolmentEntity, next: EnrolmentStatus): void {
  if (!canMove(enrolmentTransitions, status, next)) throw conflict('enrolment-step-refused', { from: status, to: next });
}
