import { Injectable } from '@nestjs/common';
import { organisationToday } from '@assay/database';
import { Clock, Commands, invalid, type Actor } from '@assay/platform/api';
import type { EnrolmentResponse, PauseEnrolmentRequest } from '@assay/scheduling/contracts';
import { EnrolmentStatus, EnrolmentStep } from '@assay/scheduling/domain';
import { oneEnrolment } from '../enrolments/enrolment-queries';
import { OfferFreedTimes } from '../waiting-list/offer-freed-times';
import { FreeBookings } from './free-bookings';
import { lockEnrolment, mustMoveTo, type SeenEnrolment } from './lock-enrolment';
import { takeStep } from './take-step';

/** The apprentice interrupts: what is booked ahead is cancelled, and the assessment window stands still until they are back. */
@Injectable()
export class PauseEnrolment {
  constructor(
    private readonly commands: Commands,
    private readonly freeBookings: FreeBookings,
    private readonly offerFreedTimes: OfferFreedTimes,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, seen: SeenEnrolment, { reason, expectedOn }: PauseEnrolmentRequest): Promise<EnrolmentResponse> {
    const now = this.clock.now();
    const paused = await this.commands.run(actor, async (manager) => {
      const enrolment = await lockEnrolment(manager, actor, seen, now);
      mustMoveTo(enrolment, EnrolmentStatus.Paused);
      const on = await organisationToday(manager, now);
      if (expectedOn !== undefined && expectedOn <= on)
        throw invalid([{ field: 'expectedOn', code: 'not-ahead', detail: 'A day to come.' }]);
      await this.freeBookings.run(manager, actor, seen.id, 'The enrolment is paused.');
      await takeStep(
        manager,
        actor,
        enrolment,
        { kind: EnrolmentStep.Paused, status: EnrolmentStatus.Paused, reason, expectedOn: expectedOn ?? null, on },
        now,
      );
      return oneEnrolment(manager, seen.id, now);
    });
    await this.offerFreedTimes.soon(actor.organisationId);
    return paused;
  }
}
