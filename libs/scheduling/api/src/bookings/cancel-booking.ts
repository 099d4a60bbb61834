import { Injectable } from '@nestjs/common';
import type { BookingEntity } from '@assay/database';
import { Clock, Commands, conflict, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import type { BookingResponse, CancelBookingRequest } from '@assay/scheduling/contracts';
import { BookingStatus, bookingTransitions } from '@assay/scheduling/domain';
import { OfferFreedTimes } from '../waiting-list/offer-freed-times';
import { oneBooking } from './booking-queries';
import { GiveTimeBack } from './give-time-back';
import { lockBooking } from './lock-booking';

/** Gives a booking's time back, to whoever waits for one. What has begun cannot be cancelled. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly commands: Commands,
    private readonly giveTimeBack: GiveTimeBack,
    private readonly offerFreedTimes: OfferFreedTimes,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string, { reason }: CancelBookingRequest): Promise<BookingResponse> {
    const cancelled = await this.commands.run(actor, async (manager) => {
      const booking = await lockBooking(manager, actor, id);
      this.mustBeAhead(booking);
      await this.giveTimeBack.run(manager, actor, booking, reason);
      return oneBooking(manager, id);
    });
    await this.offerFreedTimes.soon(actor.organisationId);
    return cancelled;
  }

  private mustBeAhead({ status, startsAt }: BookingEntity): void {
    if (!canMove(bookingTransitions, status, BookingStatus.Cancelled)) throw conflict('booking-not-cancellable', { from: status });
    if (startsAt <= this.clock.now()) throw conflict('booking-has-begun', { startsAt: startsAt.toISOString() });
  }
}
