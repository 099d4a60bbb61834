import { AdjustmentQueries } from '../adjustments/adjustment-queries';
import { AdjustmentsController } from '../adjustments/adjustments.controller';
import { DecideAdjustment } from '../adjustments/decide-adjustment';
import { RequestAdjustment } from '../adjustments/request-adjustment';
import { WithdrawAdjustment } from '../adjustments/withdraw-adjustment';
import { BookCohortDay } from '../cohort-days/book-cohort-day';
import { CohortDayQueries } from '../cohort-days/cohort-day-queries';
import { CohortDaysController } from '../cohort-days/cohort-days.controller';
import { AcceptOffer } from '../offers/accept-offer';
import { RequireIndependence } from '../offers/require-independence';
import { DeclareInterest } from '../offers/declare-interest';
import { DeclineOffer } from '../offers/decline-offer';
import { LapseOffers } from '../offers/lapse-offers';
import { NextAssessor } from '../offers/next-assessor';
import { OfferBooking } from '../offers/offer-booking';
import { OfferQueries } from '../offers/offer-queries';
import { OfferToAssessor } from '../offers/offer-to-assessor';
import { OffersController } from '../offers/offers.controller';
import { SendOffer } from '../offers/send-offer';
import { FreeBookings } from '../pauses/free-bookings';
import { PauseEnrolment } from '../pauses/pause-enrolment';
import { PausesController } from '../pauses/pauses.controller';
import { ResumeEnrolment } from '../pauses/resume-enrolment';
import { WithdrawEnrolment } from '../pauses/withdraw-enrolment';
import { DeclineFreedTime } from '../waiting-list/decline-freed-time';
import { JoinWaitingList } from '../waiting-list/join-waiting-list';
import { LeaveWaitingList } from '../waiting-list/leave-waiting-list';
import { OfferFreedTimes } from '../waiting-list/offer-freed-times';
import { WaitingListQueries } from '../waiting-list/waiting-list-queries';
import { WaitingListController } from '../waiting-list/waiting-list.controller';
import { BookingDetailQueries } from './booking-detail-queries';
import { BookingStepsController } from './booking-steps.controller';
import { ChangeQueries } from './change-queries';
import { ConductBooking } from './conduct-booking';
import { ConfirmBooking } from './confirm-booking';
import { GiveTimeBack } from './give-time-back';
import { RefuseChange } from './refuse-change';
import { RequestChange } from './request-change';
import { RequestTime } from './request-time';
import { RescheduleBooking } from './reschedule-booking';

/** What follows a booking through its life: the module's controllers and providers beside holding and booking itself. */
export const bookingLifecycleControllers = [
  BookingStepsController,
  OffersController,
  WaitingListController,
  CohortDaysController,
  AdjustmentsController,
  PausesController,
];

export const bookingLifecycleProviders = [
  BookingDetailQueries,
  ChangeQueries,
  RequestTime,
  ConfirmBooking,
  RescheduleBooking,
  RequestChange,
  RefuseChange,
  ConductBooking,
  SendOffer,
  NextAssessor,
  OfferToAssessor,
  OfferBooking,
  AcceptOffer,
  RequireIndependence,
  DeclineOffer,
  DeclareInterest,
  LapseOffers,
  OfferQueries,
  OfferFreedTimes,
  JoinWaitingList,
  LeaveWaitingList,
  DeclineFreedTime,
  WaitingListQueries,
  CohortDayQueries,
  BookCohortDay,
  AdjustmentQueries,
  RequestAdjustment,
  DecideAdjustment,
  WithdrawAdjustment,
  GiveTimeBack,
  FreeBookings,
  PauseEnrolment,
  ResumeEnrolment,
  WithdrawEnrolment,
];
