import { Injectable } from '@nestjs/common';
import { firstRow, rowsOf } from '@assay/database';
import { Clock, Commands, conflict, notFound, type Actor } from '@assay/platform/api';
import { BookingChangeKind, BookingStatus } from '@assay/scheduling/domain';
import { BookingChanged } from '../bookings/booking-changed';
import { lockBooking, moveBooking } from '../bookings/lock-booking';
import { OfferFreedTimes } from './offer-freed-times';

/** The apprentice does not want the time that is kept for them; it goes to the next, and they stay on the list. */
@Injectable()
export class DeclineFreedTime {
  constructor(
    private readonly commands: Commands,
    private readonly changed: BookingChanged,
    private readonly offerFreedTimes: OfferFreedTimes,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, entryId: string): Promise<void> {
    await this.commands.run(actor, async (manager) => {
      const found = await firstRow<{ bookingId: string }>(manager, keptFor, [entryId]);
      if (!found) throw notFound();
      const booking = await lockBooking(manager, actor, found.bookingId);
      if (booking.status !== BookingStatus.Held) throw conflict('waits-no-longer');
      await moveBooking(manager, booking, BookingStatus.HoldExpired);
      await rowsOf(manager, decline, [entryId, this.clock.now()]);
      const facts = { attemptId: booking.attemptId, because: 'declined' };
      await this.changed.announce(manager, actor, { kind: BookingChangeKind.HoldExpired, bookingId: booking.id, facts });
    });
    await this.offerFreedTimes.soon(actor.organisationId);
  }
}

const keptFor = `SELECT o.booking_id AS "bookingId" FROM waiting_list_offer o WHERE o.entry_id = $1 AND o.status = 'open'`;

const decline = `WITH declined AS (UPDATE waiting_list_offer SET status = 'declined', answered_at = $2
    WHERE entry_id = $1 AND status = 'open' RETURNING organisation_id, entry_id)
  UPDATE waiting_list_entry w SET status = 'waiting' FROM declined
  WHERE w.organisation_id = declined.organisation_id AND w.id = declined.entry_id`;
