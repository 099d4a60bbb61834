import { Injectable } from '@nestjs/common';
import { Clock, Commands, conflict, type Actor } from '@assay/platform/api';
import type { BookingResponse } from '@assay/scheduling/contracts';
import { BookingChangeKind, BookingStatus } from '@assay/scheduling/domain';
import { closeOpenOffers } from '../offers/close-open-offers';
import { RequireIndependence } from '../offers/require-independence';
import { BookingChanged } from './booking-changed';
import { oneBooking } from './booking-queries';
import { lockBooking, moveBooking } from './lock-booking';

/**
 * Makes a booking firm: the apprentice confirms what an assessor accepted or what was kept for them, a scheduler any
 * booking that waits for an answer.
 */
@Injectable()
export class ConfirmBooking {
  constructor(
    private readonly commands: Commands,
    private readonly requireIndependence: RequireIndependence,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<BookingResponse> {
    return this.commands.run(actor, async (manager) => {
      const booking = await lockBooking(manager, actor, id);
      const { status, heldUntil, attemptId, assessorId, startsAt } = booking;
      if (actor.audience === 'outside' && !forApprentices.includes(status))
        throw conflict('booking-step-refused', { from: status, to: BookingStatus.Confirmed });
      const now = this.clock.now();
      if (heldUntil && heldUntil <= now) throw conflict('hold-lapsed', { heldUntil: heldUntil.toISOString() });
      await this.requireIndependence.run(manager, actor, booking);
      await moveBooking(manager, booking, BookingStatus.Confirmed, { confirmedAt: now });
      await closeOpenOffers(manager, id, now);
      const facts = { attemptId, assessorId, startsAt: startsAt.toISOString(), from: status };
      await this.changed.announce(manager, actor, { kind: BookingChangeKind.Confirmed, bookingId: id, facts });
      return oneBooking(manager, id);
    });
  }
}

const forApprentices: readonly BookingStatus[] = [BookingStatus.Accepted, BookingStatus.Held];
