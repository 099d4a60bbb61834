import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingOfferEntity, firstRow, type BookingEntity } from '@assay/database';
import { SettingKey } from '@assay/people/domain';
import { Clock, Commands, invalid, type Actor } from '@assay/platform/api';
import type { AcceptOfferRequest, BookingResponse } from '@assay/scheduling/contracts';
import { BookingChangeKind, BookingStatus, OfferStatus } from '@assay/scheduling/domain';
import { BookingChanged } from '../bookings/booking-changed';
import { oneBooking } from '../bookings/booking-queries';
import { moveBooking } from '../bookings/lock-booking';
import { answerBy } from '../bookings/setting-time';
import { lockOffer } from './lock-offer';
import { RequireIndependence } from './require-independence';

/** The assessor takes the assessment and says that nothing binds them. The apprentice confirms, unless the time was their wish. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly commands: Commands,
    private readonly requireIndependence: RequireIndependence,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { hasNoInterest }: AcceptOfferRequest): Promise<BookingResponse> {
    if (!hasNoInterest)
      throw invalid([
        { field: 'hasNoInterest', code: 'required', detail: 'An interest is declared instead; the offer then goes to somebody else.' },
      ]);
    return this.commands.run(actor, async (manager) => {
      const now = this.clock.now();
      const { booking, offer } = await lockOffer(manager, actor, id, now);
      await this.requireIndependence.run(manager, actor, booking);
      await manager.update(
        BookingOfferEntity,
        { organisationId: actor.organisationId, id },
        { status: OfferStatus.Accepted, answeredAt: now },
      );
      await this.settle(manager, actor, booking, offer, now);
      return oneBooking(manager, booking.id);
    });
  }

  private async settle(manager: EntityManager, actor: Actor, booking: BookingEntity, offer: BookingOfferEntity, now: Date): Promise<void> {
    const isWish = (await firstRow(manager, madeByApprentice, [booking.id])) !== null;
    const heldUntil = await answerBy(manager, SettingKey.ConfirmationTime, now, booking.startsAt);
    await moveBooking(manager, booking, BookingStatus.Accepted, { heldUntil });
    const { id: bookingId, attemptId, assessorId, startsAt } = booking;
    const facts = {
      attemptId,
      assessorId,
      offerId: offer.id,
      startsAt: startsAt.toISOString(),
      confirmBy: isWish ? null : heldUntil.toISOString(),
    };
    await this.changed.announce(manager, actor, { kind: BookingChangeKind.Accepted, bookingId, facts });
    if (!isWish) return;
    await moveBooking(manager, booking, BookingStatus.Confirmed, { confirmedAt: now });
    await this.changed.announce(manager, actor, { kind: BookingChangeKind.Confirmed, bookingId, facts });
  }
}

const madeByApprentice = `SELECT FROM booking b
  JOIN attempt t ON t.organisation_id = b.organisation_id AND t.id = b.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice a ON a.organisation_id = e.organisation_id AND a.id = e.apprentice_id
  WHERE b.id = $1 AND a.account_id = b.made_by`;
