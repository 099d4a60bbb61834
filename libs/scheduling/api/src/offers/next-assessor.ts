import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingEntity, BookingOfferEntity } from '@assay/database';
import type { Actor, AuditActor } from '@assay/platform/api';
import { BookingChangeKind, BookingStatus, rankAssessors, type RankedAssessor } from '@assay/scheduling/domain';
import { BookingChanged } from '../bookings/booking-changed';
import { moveBooking } from '../bookings/lock-booking';
import { moveAllocations } from '../bookings/move-allocations';
import { resourceTimes } from '../bookings/resource-times';
import { takeTurns } from '../bookings/take-turns';
import { LoadFacts, type LoadedFacts } from '../facts/load-facts';
import { SendOffer } from './send-offer';

/** Passes a booking that an assessor did not take on to the next best one; where nobody is left, it is declined. */
@Injectable()
export class NextAssessor {
  constructor(
    private readonly loadFacts: LoadFacts,
    private readonly sendOffer: SendOffer,
    private readonly changed: BookingChanged,
  ) {}

  /** The booking is locked by the caller and its last offer has ended. */
  async run(manager: EntityManager, actor: AuditActor, booking: BookingEntity): Promise<void> {
    const { organisationId, id: bookingId } = booking;
    const offers = await manager.findBy(BookingOfferEntity, { organisationId, bookingId });
    const asked = new Set(offers.map(({ assessorId }) => assessorId));
    const eligible = rank(await this.factsOf(manager, booking, null), booking, asked);
    for (const { assessorId, busy } of eligible)
      if (await this.take(manager, booking, assessorId)) {
        await this.sendOffer.run(manager, actor, booking, { eligible: eligible.length, askedBefore: asked.size, busy });
        return;
      }
    await moveBooking(manager, booking, BookingStatus.Declined);
    const facts = { attemptId: booking.attemptId, asked: asked.size };
    await this.changed.announce(manager, actor, { kind: BookingChangeKind.Declined, bookingId, facts });
  }

  /** False where somebody was quicker: looked at again once it is this booking's turn with the assessor. */
  private async take(manager: EntityManager, booking: BookingEntity, assessorId: string): Promise<boolean> {
    const { organisationId, id, roomId, startsAt } = booking;
    await takeTurns(manager, organisationId, [assessorId]);
    const loaded = await this.factsOf(manager, booking, [assessorId]);
    if (rank(loaded, booking, new Set()).length === 0) return false;
    await manager.update(BookingEntity, { organisationId, id }, { assessorId });
    booking.assessorId = assessorId;
    await moveAllocations(manager, organisationId, id, resourceTimes({ startsAt, assessorId, roomId }, loaded.facts));
    return true;
  }

  private factsOf(manager: EntityManager, booking: BookingEntity, assessorIds: readonly string[] | null): Promise<LoadedFacts> {
    const { attemptId, mode, id: replacing } = booking;
    const start = booking.startsAt.getTime();
    return this.loadFacts.run(manager, wholeOrganisation(booking), {
      attemptId,
      assessorIds,
      roomIds: [],
      period: { from: start, until: start + 1 },
      mode,
      replacing,
    });
  }
}

function rank({ facts, assessors }: LoadedFacts, { startsAt }: BookingEntity, asked: ReadonlySet<string>): RankedAssessor[] {
  return rankAssessors({ facts, assessors, start: startsAt.getTime() }, asked);
}

/** Whoever declines, the search for the next goes through all assessors. */
function wholeOrganisation({ organisationId }: BookingEntity): Pick<Actor, 'organisationId' | 'audience'> {
  return { organisationId, audience: 'staff' };
}
