import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingOfferEntity } from '@assay/database';
import { Clock, Commands, type Actor } from '@assay/platform/api';
import type { ReasonRequest } from '@assay/scheduling/contracts';
import { BookingChangeKind, OfferStatus } from '@assay/scheduling/domain';
import { BookingChanged } from '../bookings/booking-changed';
import { lockOffer } from './lock-offer';
import { NextAssessor } from './next-assessor';

/** The assessor does not take the assessment and says why; the next best is asked at once. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly commands: Commands,
    private readonly nextAssessor: NextAssessor,
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, { reason }: ReasonRequest): Promise<void> {
    return this.commands.run(actor, (manager) => this.within(manager, actor, id, reason));
  }

  /** The same inside the caller's transaction. */
  async within(manager: EntityManager, actor: Actor, id: string, reason: string): Promise<void> {
    const now = this.clock.now();
    const { booking, offer } = await lockOffer(manager, actor, id, now);
    const { organisationId } = actor;
    await manager.update(BookingOfferEntity, { organisationId, id }, { status: OfferStatus.Declined, reason, answeredAt: now });
    const facts = { attemptId: booking.attemptId, assessorId: offer.assessorId, offerId: id, because: 'declined' };
    await this.changed.announce(manager, actor, { kind: BookingChangeKind.OfferEnded, bookingId: booking.id, facts });
    await this.nextAssessor.run(manager, actor, booking);
  }
}
