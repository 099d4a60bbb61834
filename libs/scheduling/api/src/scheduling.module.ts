import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { BackgroundWork } from '@assay/platform/api';
import { RecordSubmission } from './attempts/record-submission';
import { AnswerRefusal } from './bookings/answer-refusal';
import { BookAssessment } from './bookings/book-assessment';
import { BookingQueries } from './bookings/booking-queries';
import { BookingsController } from './bookings/bookings.controller';
import { CancelBooking } from './bookings/cancel-booking';
import { ExpireHolds } from './bookings/expire-holds';
import { FindAlternatives } from './bookings/find-alternatives';
import { HoldTime } from './bookings/hold-time';
import { ReserveTime } from './bookings/reserve-time';
import { AcceptGateway } from './enrolments/accept-gateway';
import { EnrolApprentice } from './enrolments/enrol-apprentice';
import { EnrolmentQueries } from './enrolments/enrolment-queries';
import { EnrolmentsController } from './enrolments/enrolments.controller';
import { LoadFacts } from './facts/load-facts';
import { PublishedPlans } from './facts/published-plans';
import { SlotQueries } from './slots/slot-queries';
import { SlotsController } from './slots/slots.controller';

const expireEveryMs = 20_000;

/** From the enrolment to the booked assessment. */
@Module({
  controllers: [EnrolmentsController, SlotsController, BookingsController],
  providers: [
    EnrolmentQueries,
    EnrolApprentice,
    AcceptGateway,
    RecordSubmission,
    PublishedPlans,
    LoadFacts,
    SlotQueries,
    BookingQueries,
    ReserveTime,
    ExpireHolds,
    FindAlternatives,
    AnswerRefusal,
    HoldTime,
    BookAssessment,
    CancelBooking,
  ],
})
export class SchedulingModule implements OnApplicationBootstrap {
  constructor(
    private readonly background: BackgroundWork,
    private readonly expireHolds: ExpireHolds,
  ) {}

  onApplicationBootstrap(): void {
    this.background.every(expireEveryMs, 'expire holds', () => this.expireHolds.everywhere());
  }
}
