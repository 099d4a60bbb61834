import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingEntity, BookingOfferEntity, rowsOf, Transactions } from '@assay/database';
import { Clock } from '@assay/platform/api';
import { BookingChangeKind, OfferStatus } from '@assay/scheduling/domain';
import { BookingChanged } from '../bookings/booking-changed';
import { NextAssessor } from './next-assessor';

/** Passes offers that nobody answered in time on to the next best assessor, as if they had been declined. */
@Injectable()
export class LapseOffers {
  constructor(
    private readonly transactions: Transactions,
    private readonly nextAssessor: NextAssessor,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  /** In every organisation; returns how many lapsed. */
  everywhere(): Promise<number> {
    return this.transactions.inEachOrganisation((manager, organisationId) => this.run(manager, organisationId));
  }

  private async run(manager: EntityManager, organisationId: string): Promise<number> {
    const now = this.clock.now();
    const lapsed = await rowsOf<{ bookingId: string }>(manager, unanswered, [now]);
    for (const { bookingId } of lapsed) {
      const booking = await manager.findOneByOrFail(BookingEntity, { organisationId, id: bookingId });
      const offer = await manager.findOneByOrFail(BookingOfferEntity, { organisationId, bookingId, status: OfferStatus.Open });
      await manager.update(BookingOfferEntity, { organisationId, id: offer.id }, { status: OfferStatus.Lapsed, answeredAt: now });
      const facts = { attemptId: booking.attemptId, assessorId: offer.assessorId, offerId: offer.id, because: 'lapsed' };
      const system = { organisationId, accountId: null };
      await this.changed.announce(manager, system, { kind: BookingChangeKind.OfferEnded, bookingId, facts });
      await this.nextAssessor.run(manager, system, booking);
    }
    return lapsed.length;
  }
}

/** Locked as bookings always are; whom another transaction is busy with comes next time. */
const unanswered = `SELECT b.id AS "bookingId" FROM booking b
  WHERE b.status = 'offered' AND b.held_until <= $1 AND b.starts_at > $1
    AND EXISTS (SELECT FROM booking_offer o WHERE o.organisation_id = b.organisation_id AND o.booking_id = b.id AND o.status = 'open')
  ORDER BY b.id LIMIT 50 FOR UPDATE OF b SKIP LOCKED`;
