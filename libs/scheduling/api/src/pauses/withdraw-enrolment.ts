import { Injectable } from '@nestjs/common';
import { organisationToday } from '@assay/database';
import { Clock, Commands, type Actor } from '@assay/platform/api';
import type { EnrolmentResponse, ReasonRequest } from '@assay/scheduling/contracts';
import { EnrolmentStatus, EnrolmentStep } from '@assay/scheduling/domain';
import { oneEnrolment } from '../enrolments/enrolment-queries';
import { OfferFreedTimes } from '../waiting-list/offer-freed-times';
import { FreeBookings } from './free-bookings';
import { lockEnrolment, mustMoveTo, type SeenEnrolment } from './lock-enrolment';
import { takeStep } from './take-step';

/** The apprentice leaves: what is booked ahead is cancelled, and nothing more can be booked. Outcomes they have stay theirs. */
@Injectable()
export class WithdrawEnrolment {
  constructor(
    private readonly commands: Commands,
    private readonly freeBookings: FreeBookings,
    private readonly offerFreedTimes: OfferFreedTimes,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, seen: SeenEnrolment, { reason }: ReasonRequest): Promise<EnrolmentResponse> {
    const now = this.clock.now();
    const withdrawn = await this.commands.run(actor, async (manager) => {
      const enrolment = await lockEnrolment(manager, actor, seen, now);
      mustMoveTo(enrolment, EnrolmentStatus.Withdrawn);
      await this.freeBookings.run(manager, actor, seen.id, 'The enrolment has ended.');
      const on = await organisationToday(manager, now);
      await takeStep(manager, actor, enrolment, { kind: EnrolmentStep.Withdrawn, status: EnrolmentStatus.Withdrawn, reason, on }, now);
      return oneEnrolment(manager, seen.id, now);
    });
    await this.offerFreedTimes.soon(actor.organisationId);
    return withdrawn;
  }
}
