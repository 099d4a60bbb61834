import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BookingEntity } from '@assay/database';
import { Clock, Commands, conflict, notFound, type Actor } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import type { BookingResponse, OfferBookingRequest } from '@assay/scheduling/contracts';
import { BookingStatus, bookingTransitions, objectionsToAssessor } from '@assay/scheduling/domain';
import { oneBooking } from '../bookings/booking-queries';
import { lockBooking } from '../bookings/lock-booking';
import { moveAllocations } from '../bookings/move-allocations';
import { Refusal } from '../bookings/refusal';
import { resourceTimes } from '../bookings/resource-times';
import { takeTurns } from '../bookings/take-turns';
import { AnswerRefusal } from '../bookings/answer-refusal';
import { LoadFacts } from '../facts/load-facts';
import { SendOffer } from './send-offer';

/** Asks an assessor for a booking that is there already: a request, a hold, or one that nobody has taken yet. */
@Injectable()
export class OfferBooking {
  constructor(
    private readonly commands: Commands,
    private readonly loadFacts: LoadFacts,
    private readonly sendOffer: SendOffer,
    private readonly answerRefusal: AnswerRefusal,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string, { assessorId }: OfferBookingRequest): Promise<BookingResponse> {
    const wanted = { attemptId: '', assessorId: '', startsAt: this.clock.now().toISOString(), mode: 'online' as BookingEntity['mode'] };
    return this.answerRefusal.during(actor, wanted, () =>
      this.commands.run(actor, async (manager) => {
        const booking = await lockBooking(manager, actor, id);
        Object.assign(wanted, { attemptId: booking.attemptId, startsAt: booking.startsAt.toISOString(), mode: booking.mode });
        this.mustBeOfferable(booking);
        const busy = await this.give(manager, actor, booking, assessorId ?? booking.assessorId);
        await this.sendOffer.run(manager, actor, booking, { eligible: 1, askedBefore: 0, busy });
        return oneBooking(manager, id);
      }),
    );
  }

  private mustBeOfferable({ status, startsAt }: BookingEntity): void {
    if (status === BookingStatus.Offered || !canMove(bookingTransitions, status, BookingStatus.Offered))
      throw conflict('booking-step-refused', { from: status, to: BookingStatus.Offered });
    if (startsAt <= this.clock.now()) throw conflict('booking-has-begun', { startsAt: startsAt.toISOString() });
  }

  /** Makes the time this assessor's; returns how busy they are. */
  private async give(manager: EntityManager, actor: Actor, booking: BookingEntity, assessorId: string): Promise<number> {
    const { organisationId, id, attemptId, roomId, mode, startsAt } = booking;
    await takeTurns(manager, organisationId, [assessorId]);
    const start = startsAt.getTime();
    const period = { from: start, until: start + 1 };
    const wanted = { attemptId, assessorIds: [assessorId], roomIds: [], period, mode, replacing: id };
    const { facts, assessors } = await this.loadFacts.run(manager, actor, wanted);
    const [assessor] = assessors;
    if (!assessor) throw notFound();
    const objections = objectionsToAssessor({ facts, assessor, start });
    if (objections.length > 0) throw new Refusal(objections);
    await manager.update(BookingEntity, { organisationId, id }, { assessorId });
    booking.assessorId = assessorId;
    await moveAllocations(manager, organisationId, id, resourceTimes({ startsAt, assessorId, roomId }, facts));
    return assessor.commitments.length;
  }
}
