import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Commands, type Actor } from '@assay/platform/api';
import { SettingKey } from '@assay/people/domain';
import type { BookingResponse, OfferRequest } from '@assay/scheduling/contracts';
import { BookingStatus } from '@assay/scheduling/domain';
import { AnswerRefusal } from '../bookings/answer-refusal';
import { oneBooking } from '../bookings/booking-queries';
import { lockBooking } from '../bookings/lock-booking';
import { ReserveTime } from '../bookings/reserve-time';
import { answerBy } from '../bookings/setting-time';
import { SendOffer } from './send-offer';

/** Keeps a time for an attempt and asks an assessor whether they take it. */
@Injectable()
export class OfferToAssessor {
  constructor(
    private readonly commands: Commands,
    private readonly reserveTime: ReserveTime,
    private readonly sendOffer: SendOffer,
    private readonly answerRefusal: AnswerRefusal,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, request: OfferRequest): Promise<BookingResponse> {
    return this.answerRefusal.during(actor, request, () => this.commands.run(actor, (manager) => this.within(manager, actor, request)));
  }

  /**
   * The same inside the caller's transaction, for one attempt of several: all stand or fall together. Throws a Refusal
   * where a rule objects; what happens at once the constraints refuse. Callers take turns for everybody first.
   */
  async within(manager: EntityManager, actor: Actor, request: OfferRequest): Promise<BookingResponse> {
    const heldUntil = await answerBy(manager, SettingKey.AssessorAnswer, this.clock.now(), new Date(request.startsAt));
    const { id } = await this.reserveTime.run(manager, actor, request, { status: BookingStatus.Offered, heldUntil });
    const booking = await lockBooking(manager, actor, id);
    await this.sendOffer.run(manager, actor, booking, { eligible: 1, askedBefore: 0, busy: 0 });
    return oneBooking(manager, id);
  }
}
