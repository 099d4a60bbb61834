import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FreedTimeEntity, type BookingEntity } from '@assay/database';
import { SettingKey } from '@assay/people/domain';
import { Clock, Commands, conflict, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import type { BookingResponse, CancelBookingRequest } from '@assay/scheduling/contracts';
import { agreedStatuses, BookingChangeKind, BookingStatus, bookingTransitions } from '@assay/scheduling/domain';
import { closeOpenOffers } from '../offers/close-open-offers';
import { OfferFreedTimes } from '../waiting-list/offer-freed-times';
import { BookingChanged } from './booking-changed';
import { oneBooking } from './booking-queries';
import { lockBooking, moveBooking } from './lock-booking';
import { settingTime } from './setting-time';

/** Gives a booking's time back, to whoever waits for one. What has begun cannot be cancelled. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly commands: Commands,
    private readonly changed: BookingChanged,
    private readonly offerFreedTimes: OfferFreedTimes,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string, { reason }: CancelBookingRequest): Promise<BookingResponse> {
    const cancelled = await this.commands.run(actor, async (manager) => {
      const booking = await lockBooking(manager, actor, id);
      this.mustBeAhead(booking);
      await this.cancel(manager, actor, booking, reason);
      return oneBooking(manager, id);
    });
    await this.offerFreedTimes.soon(actor.organisationId);
    return cancelled;
  }

  private mustBeAhead({ status, startsAt }: BookingEntity): void {
    if (!canMove(bookingTransitions, status, BookingStatus.Cancelled)) throw conflict('booking-not-cancellable', { from: status });
    if (startsAt <= this.clock.now()) throw conflict('booking-has-begun', { startsAt: startsAt.toISOString() });
  }

  private async cancel(manager: EntityManager, actor: Actor, booking: BookingEntity, cancelReason: string): Promise<void> {
    const { id, attemptId, assessorId, startsAt } = booking;
    const now = this.clock.now();
    const wasAgreed = agreedStatuses.includes(booking.status);
    const late = await settingTime(manager, SettingKey.LateCancellation, now);
    const cancelledLate = wasAgreed && startsAt.getTime() - now.getTime() < late;
    const cancellation = { cancelledBy: actor.accountId, cancelledAt: now, cancelReason, cancelledLate };
    await moveBooking(manager, booking, BookingStatus.Cancelled, cancellation);
    await closeOpenOffers(manager, id, now);
    if (wasAgreed) await freeTime(manager, booking, now);
    const facts = { attemptId, assessorId, startsAt: startsAt.toISOString(), late: cancelledLate };
    await this.changed.announce(manager, actor, { kind: BookingChangeKind.Cancelled, bookingId: id, facts });
  }
}

/** From here the time goes along the waiting list. */
async function freeTime(manager: EntityManager, booking: BookingEntity, freedAt: Date): Promise<void> {
  const { organisationId, id: bookingId, assessorId, roomId, mode, startsAt } = booking;
  await manager.insert(FreedTimeEntity, { organisationId, id: randomUUID(), bookingId, assessorId, roomId, mode, startsAt, freedAt });
}
