import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FreedTimeEntity, type BookingEntity } from '@assay/database';
import { SettingKey } from '@assay/people/domain';
import { Clock, type Actor } from '@assay/platform/api';
import { agreedStatuses, BookingChangeKind, BookingStatus } from '@assay/scheduling/domain';
import { closeOpenOffers } from '../offers/close-open-offers';
import { BookingChanged } from './booking-changed';
import { moveBooking } from './lock-booking';
import { settingTime } from './setting-time';

/** Cancels a booking inside somebody's transaction: its time is free, open offers are withdrawn, and everybody is told. */
@Injectable()
export class GiveTimeBack {
  constructor(
    private readonly changed: BookingChanged,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the booking's row, and has the freed time offered along the waiting list afterwards. */
  async run(manager: EntityManager, actor: Actor, booking: BookingEntity, cancelReason: string): Promise<void> {
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
