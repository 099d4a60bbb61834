import { Injectable } from '@nestjs/common';
import { Clock, Commands, conflict, type Actor } from '@assay/platform/api';
import type { BookingResponse, ReasonRequest } from '@assay/scheduling/contracts';
import { BookingChangeKind, BookingStatus } from '@assay/scheduling/domain';
import { BookingChanged } from './booking-changed';
import { oneBooking } from './booking-queries';
import { lockBooking, moveBooking } from './lock-booking';

/** Somebody asks for another time without choosing one; the present time stays theirs until the organisation has answered. */
@Injectable()
export class RequestChange {
  constructor(
    private readonly commands: Commands,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { reason }: ReasonRequest): Promise<BookingResponse> {
    return this.commands.run(actor, async (manager) => {
      const booking = await lockBooking(manager, actor, id);
      const now = this.clock.now();
      if (booking.startsAt <= now) throw conflict('booking-has-begun', { startsAt: booking.startsAt.toISOString() });
      await moveBooking(manager, booking, BookingStatus.RescheduleRequested);
      const kind = BookingChangeKind.ChangeRequested;
      await this.changed.announce(manager, actor, { kind, bookingId: id, words: reason, facts: { attemptId: booking.attemptId } });
      return oneBooking(manager, id);
    });
  }
}
