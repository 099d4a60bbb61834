import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingEntity } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import type { BookingResponse, CancelBookingRequest } from '@assay/scheduling/contracts';
import { BookingStatus, bookingTransitions } from '@assay/scheduling/domain';
import { oneBooking } from './booking-queries';

/** Gives a booking's time back. What has begun cannot be cancelled. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { reason }: CancelBookingRequest): Promise<BookingResponse> {
    return this.commands.run(actor, async (manager) => {
      const booking = await manager.findOne(BookingEntity, {
        where: { organisationId: actor.organisationId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!booking) throw notFound();
      this.mustBeAhead(booking);
      await this.cancel(manager, actor, booking, reason);
      return oneBooking(manager, id);
    });
  }

  private mustBeAhead({ status, startsAt }: BookingEntity): void {
    if (!canMove(bookingTransitions, status, BookingStatus.Cancelled)) throw conflict('booking-not-cancellable', { status });
    if (startsAt <= this.clock.now()) throw conflict('booking-has-begun', { startsAt: startsAt.toISOString() });
  }

  private async cancel(manager: EntityManager, actor: Actor, booking: BookingEntity, cancelReason: string): Promise<void> {
    const { organisationId, id, version, attemptId, startsAt } = booking;
    const now = this.clock.now();
    await manager.update(
      BookingEntity,
      { organisationId, id },
      { status: BookingStatus.Cancelled, cancelledBy: actor.accountId, cancelledAt: now, cancelReason, heldUntil: null, version: version + 1 },
    );
    const facts = { attemptId, startsAt: startsAt.toISOString() };
    await recordEvent(manager, actor, now, { kind: 'booking.cancelled', subjectId: id, facts });
  }
}
