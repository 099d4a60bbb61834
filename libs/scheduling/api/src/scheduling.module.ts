import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { BackgroundWork, MessagesModule } from '@assay/platform/api';
import { AvailabilityModule } from './availability/availability.module';
import { AnswerRefusal } from './bookings/answer-refusal';
import { BookAssessment } from './bookings/book-assessment';
import { bookingLifecycleControllers, bookingLifecycleProviders } from './bookings/booking-lifecycle';
import { BookingChanged } from './bookings/booking-changed';
import { BookingQueries } from './bookings/booking-queries';
import { BookingsController } from './bookings/bookings.controller';
import { CancelBooking } from './bookings/cancel-booking';
import { ExpireHolds } from './bookings/expire-holds';
import { FindAlternatives } from './bookings/find-alternatives';
import { HoldTime } from './bookings/hold-time';
import { ReserveTime } from './bookings/reserve-time';
import { cohortProviders } from './cohort/cohort-providers';
import { CohortRunsController } from './cohort/cohort-runs.controller';
import { BusyCalendarsController } from './calendars/busy-calendars.controller';
import { CalendarFeedsController } from './calendars/calendar-feeds.controller';
import { calendarProviders } from './calendars/calendar-providers';
import { EnrolmentsModule } from './enrolments/enrolments.module';
import { LoadFacts } from './facts/load-facts';
import { messageProviders } from './messages/message-providers';
import { LapseOffers } from './offers/lapse-offers';
import { OfferFreedTimes } from './waiting-list/offer-freed-times';
import { SlotQueries } from './slots/slot-queries';
import { SlotsController } from './slots/slots.controller';
import { WhyNotThen } from './slots/why-not-then';

const expireEveryMs = 20_000;

/** From the enrolment to the booked assessment. */
@Module({
  imports: [AvailabilityModule, EnrolmentsModule, MessagesModule],
  controllers: [
    SlotsController,
    BookingsController,
    CohortRunsController,
    CalendarFeedsController,
    BusyCalendarsController,
    ...bookingLifecycleControllers,
  ],
  providers: [
    ...cohortProviders,
    LoadFacts,
    SlotQueries,
    WhyNotThen,
    BookingChanged,
    BookingQueries,
    ReserveTime,
    ExpireHolds,
    FindAlternatives,
    AnswerRefusal,
    HoldTime,
    BookAssessment,
    CancelBooking,
    ...bookingLifecycleProviders,
    ...messageProviders,
    ...calendarProviders,
  ],
})
export class SchedulingModule implements OnApplicationBootstrap {
  constructor(
    private readonly background: BackgroundWork,
    private readonly expireHolds: ExpireHolds,
    private readonly lapseOffers: LapseOffers,
    private readonly offerFreedTimes: OfferFreedTimes,
  ) {}

  onApplicationBootstrap(): void {
    this.background.every(expireEveryMs, 'expire holds', () => this.expire());
  }

  /** Offers go on to the next before what is left of them ends; whatever ends frees time for those who wait. */
  private async expire(): Promise<void> {
    await this.lapseOffers.everywhere();
    await this.expireHolds.everywhere();
    await this.offerFreedTimes.everywhere();
  }
}
