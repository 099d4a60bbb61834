export { BookingResponse, BookingsQuery, BookingsResponse, BookRequest, CancelBookingRequest, HoldRequest } from './bookings';
export {
  AdjustmentReasonResponse,
  AdjustmentResponse,
  AdjustmentsResponse,
  DecideAdjustmentRequest,
  RequestAdjustmentRequest,
} from './adjustments';
export {
  BookCohortDayRequest,
  CohortDayCountResponse,
  CohortDayPlanRequest,
  CohortDayPlanResponse,
  CohortDayResponse,
  CohortDaysQuery,
  CohortDaysResponse,
  PlacedAttemptResponse,
  UnplacedAttemptResponse,
} from './cohort-day';
export { BookingChangesResponse, ChangedBookingResponse } from './changes';
export { InterestRequest, MyOfferResponse, OffersResponse } from './offers';
export {
  JoinWaitingListRequest,
  WaitingBecauseResponse,
  WaitingListEntryResponse,
  WaitingListQuery,
  WaitingListResponse,
} from './waiting-list';
export {
  AdjustmentEffectResponse,
  BookingDetailResponse,
  BookingEventResponse,
  BookingOfferResponse,
  BookingOverrideResponse,
  OfferBecauseResponse,
} from './booking-detail';
export {
  AcceptOfferRequest,
  BookingWishRequest,
  ContactRequest,
  OfferBookingRequest,
  OfferRequest,
  ReasonRequest,
  RescheduleRequest,
} from './booking-steps';
export {
  AcceptGatewayRequest,
  AttemptResponse,
  EnrolmentResponse,
  EnrolmentsQuery,
  EnrolmentsResponse,
  EnrolmentSummary,
  EnrolRequest,
  GatewayItemResponse,
  PauseEnrolmentRequest,
  RecordSubmissionRequest,
  TimelineEventResponse,
} from './enrolments';
export {
  DecideGatewayItemRequest,
  GatewayQueueQuery,
  GatewayQueueResponse,
  GatewayQueueRow,
  GatewayResponse,
  GatewaySubmissionResponse,
  GatewayTaskResponse,
  SubmitGatewayItemRequest,
} from './gateway';
export {
  AddEmployerRequest,
  ImportFaultResponse,
  ImportResponse,
  ImportRowResponse,
  ImportRowsQuery,
  ImportRowsResponse,
  MendRowRequest,
  ReadImportRequest,
  ReplaceValueRequest,
} from './import';
export {
  AbsenceResponse,
  AddAbsenceRequest,
  AddExceptionRequest,
  AvailabilityResponse,
  ChangeLimitsRequest,
  ChangeWeekRequest,
  ExceptionResponse,
  SetCompetenceRequest,
  WeeklyTime,
  WeeklyTimeResponse,
} from './availability';
export {
  AddClosureRequest,
  ChangeDivisionRequest,
  ClosedDayResponse,
  OrganisationCalendarResponse,
  RoomRequest,
  RoomResponse,
  VenueHours,
  VenueRequest,
  VenueResponse,
  VenuesResponse,
} from './venues';
export { NamedResponse } from './named';
export {
  AssessorExclusionResponse,
  DayExclusionResponse,
  DayOfSlotsResponse,
  ExclusionResponse,
  SlotChoiceResponse,
  SlotResponse,
  SlotsQuery,
  SlotsResponse,
  StartExclusionResponse,
} from './slots';
export { WaitingAttemptResponse, WaitingAttemptsQuery, WaitingAttemptsResponse } from './cohort/waiting-attempts';
export {
  CohortAbsenceRequest,
  CohortOptionsRequest,
  CohortPinRequest,
  CohortPlaceRequest,
  CohortPublicationRequest,
  CohortRepairRequest,
  CohortRunRequest,
  CohortWishesRequest,
} from './cohort/cohort-requests';
export {
  AssessorPartResponse,
  CohortAssignmentResponse,
  CohortCostResponse,
  CohortEventResponse,
  CohortNearMissResponse,
  CohortReliefResponse,
  CohortRosterResponse,
  CohortUnscheduledResponse,
} from './cohort/cohort-roster';
export {
  CohortOutcomeResponse,
  CohortProgressResponse,
  CohortPublicationResponse,
  CohortRunResponse,
  CohortRunsResponse,
  CohortRunSummary,
  PinChangeResponse,
  PinTrialResponse,
} from './cohort/cohort-runs';
export {
  BusyCalendarResponse,
  BusyCalendarsResponse,
  BusyTimeResponse,
  CalendarFeedResponse,
  ImportBusyFileRequest,
  NewCalendarFeedResponse,
  SubscribeBusyCalendarRequest,
} from './calendars/calendars';
export {
  AgreeReattemptRequest,
  OpenedReattemptResponse,
  OpenReattemptRequest,
  ReattemptAgreementResponse,
  ReattemptOptionResponse,
  ReattemptsResponse,
} from './reattempts';
