import { Injectable } from '@nestjs/common';
import { Commands, conflict, type Actor } from '@assay/platform/api';
import type { BookingResponse, ReasonRequest } from '@assay/scheduling/contracts';
import { BookingChangeKind, BookingStatus } from '@assay/scheduling/domain';
import { BookingChanged } from './booking-changed';
import { oneBooking } from './booking-queries';
import { lockBooking, moveBooking } from './lock-booking';

/** The booking stays as it is, and whoever asked for another time is told why. */
@Injectable()
export class RefuseChange {
  constructor(
    private readonly commands: Commands,
    private readonly changed: BookingChanged,
  ) {}

  run(actor: Actor, id: string, { reason }: ReasonRequest): Promise<BookingResponse> {
    return this.commands.run(actor, async (manager) => {
      const booking = await lockBooking(manager, actor, id);
      if (booking.status !== BookingStatus.RescheduleRequested)
        throw conflict('booking-step-refused', { from: booking.status, to: BookingStatus.Confirmed });
      await moveBooking(manager, booking, BookingStatus.Confirmed);
      const kind = BookingChangeKind.ChangeRequestRefused;
      await this.changed.announce(manager, actor, { kind, bookingId: id, words: reason, facts: { attemptId: booking.attemptId } });
      return oneBooking(manager, id);
    });
  }
}
