import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingOfferEntity, type BookingEntity } from '@assay/database';
import { SettingKey } from '@assay/people/domain';
import { Clock, type AuditActor } from '@assay/platform/api';
import { BookingChangeKind, BookingStatus, OfferStatus } from '@assay/scheduling/domain';
import { BookingChanged } from '../bookings/booking-changed';
import { moveBooking } from '../bookings/lock-booking';
import { answerBy } from '../bookings/setting-time';

/** Why this assessor is asked. */
export interface OfferBecause {
  /** How many could take it, this one included. */
  readonly eligible: number;
  readonly askedBefore: number;
  readonly busy: number;
}

/** Asks the assessor whom the booking names, and keeps the time until they must have answered. */
@Injectable()
export class SendOffer {
  constructor(
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  /** The booking is locked by the caller, and its time is the assessor's. Returns the offer's id. */
  async run(manager: EntityManager, actor: AuditActor, booking: BookingEntity, because: OfferBecause): Promise<string> {
    const { organisationId, id: bookingId, attemptId, assessorId, startsAt } = booking;
    const offeredAt = this.clock.now();
    const until = await answerBy(manager, SettingKey.AssessorAnswer, offeredAt, startsAt);
    await moveBooking(manager, booking, BookingStatus.Offered, { heldUntil: until });
    const offerId = randomUUID();
    const offer = { organisationId, id: offerId, bookingId, assessorId, status: OfferStatus.Open, because, offeredAt, answerBy: until };
    await manager.insert(BookingOfferEntity, offer);
    const facts = { attemptId, assessorId, offerId, answerBy: until.toISOString(), startsAt: startsAt.toISOString() };
    await this.changed.announce(manager, actor, { kind: BookingChangeKind.Offered, bookingId, facts });
    return offerId;
  }
}
