import type { EntityManager } from 'typeorm';
import { BookingEntity, enterOrganisation, firstRow } from '@assay/database';
import { conflict, notFound, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import { bookingTransitions, type BookingStatus } from '@assay/scheduling/domain';
import { onlyOwnAssessments } from '../only-own-assessments';

/**
 * The booking, kept from others until the transaction ends. Assessors find their own, outsiders those of their
 * apprentices. From here on the transaction sees the whole organisation: what follows from a step reaches others too.
 */
export async function lockBooking(manager: EntityManager, actor: Actor, id: string): Promise<BookingEntity> {
  const where = { organisationId: actor.organisationId, id };
  const booking = await manager.findOne(BookingEntity, { where, lock: { mode: 'pessimistic_write' } });
  if (!booking) throw notFound();
  const own = onlyOwnAssessments(actor);
  if (own !== null && !(await firstRow(manager, isAssessor, [booking.assessorId, own]))) throw notFound();
  const { organisationId } = actor;
  if (actor.audience === 'outside') await enterOrganisation(manager, { organisationId, audience: 'staff', subjectId: null });
  return booking;
}

const isAssessor = 'SELECT FROM assessor WHERE id = $1 AND account_id = $2';

/** Moves the booking to its next state together with whatever else changes. Throws `booking-step-refused` where the table has no such step. */
export async function moveBooking(
  manager: EntityManager,
  booking: BookingEntity,
  status: BookingStatus,
  changes: Partial<BookingEntity> = {},
): Promise<void> {
  const { organisationId, id, version } = booking;
  if (!canMove(bookingTransitions, booking.status, status)) throw conflict('booking-step-refused', { from: booking.status, to: status });
  const next = { heldUntil: null, ...changes, status, version: version + 1 };
  await manager.update(BookingEntity, { organisationId, id }, next);
  Object.assign(booking, next);
}
